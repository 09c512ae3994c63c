import { defineLibrary } from '../library.js';

/** A text that puts a value behind `?token=` or `&access_token=`, whatever the request is made with. */
export default defineLibrary({
  id: 'query-parameter',
  title: 'query parameter',
  docs: 'https://datatracker.ietf.org/doc/html/rfc6750#section-5.3',
  source: 'RFC 6750 section 5.3: bearer tokens should not be passed in page URLs',
  packages: [],
  needles: [],
  writes: [{ at: '?', key: '0', value: '1', medium: 'url' }],
});
