import { defineTokenRule } from '../token-rule.js';

export default defineTokenRule({
  id: 'token-in-url',
  category: 'exposure',
  title: 'Token in a URL',
  media: ['url'],
  why: 'URLs are remembered: in the access logs of servers and proxies, in the WebView or browser history, and in Referer headers. A URL that opens another app or the system browser hands the token to it.',
  remedy:
    'Send the token in an Authorization header or in the body of a POST. Where only a URL is possible (downloads, web sockets), fetch a short-lived, single-use ticket and put that into the URL.',
  standards: {
    cwe: ['CWE-598'],
    masvs: ['MASVS-STORAGE-2'],
    maswe: [],
    mastg: [],
  },
});
