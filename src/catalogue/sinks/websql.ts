import { defineLibrary } from '../library.js';

/** Gone from current WebViews, still in apps that began with Cordova. The statement itself may hold the value. */
export default defineLibrary({
  id: 'websql',
  title: 'WebSQL',
  docs: 'https://www.w3.org/TR/webdatabase/',
  source: 'W3C Web SQL Database note, SQLTransaction',
  packages: [],
  needles: ['openDatabase', 'executeSql'],
  writes: [
    { at: 'SQLTransaction.executeSql', value: '1[]', medium: 'websql' },
    { at: 'SQLTransaction.executeSql', value: '0', medium: 'websql' },
  ],
});
