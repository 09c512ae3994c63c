import { defineTokenRule } from '../token-rule.js';

export default defineTokenRule({
  id: 'token-in-clipboard',
  category: 'exposure',
  title: 'Token on the clipboard',
  media: ['clipboard'],
  why: 'The clipboard is shared: other apps can read it while they are in the foreground, keyboards keep a history of it, and it may be synchronised with other devices of the user.',
  remedy:
    'Do not copy secrets. When the user must move a value to another app, show it, or use a share or deep-link flow that carries a one-time code.',
  standards: {
    cwe: ['CWE-200', 'CWE-668'],
    masvs: ['MASVS-PLATFORM-1', 'MASVS-STORAGE-2'],
    maswe: ['MASWE-0030'],
    mastg: [],
  },
});
