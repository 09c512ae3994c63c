import { defineLibrary } from '../library.js';

export default defineLibrary({
  id: 'location-url',
  title: 'Page address',
  docs: 'https://developer.mozilla.org/docs/Web/API/Location',
  source: 'TypeScript lib.dom.d.ts Location, History, Window',
  packages: [],
  needles: ['location.', 'history.', 'window.open'],
  writes: [
    { at: 'Location.href=', value: 'assigned', medium: 'url' },
    { at: 'Location.search=', value: 'assigned', medium: 'url' },
    { at: 'Location.hash=', value: 'assigned', medium: 'url' },
    { at: 'Location.assign', value: '0', medium: 'url' },
    { at: 'Location.replace', value: '0', medium: 'url' },
    { at: 'History.pushState', value: '2', medium: 'url' },
    { at: 'History.replaceState', value: '2', medium: 'url' },
    { at: 'Window.open', value: '0', medium: 'url' },
  ],
});
