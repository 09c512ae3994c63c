import type { WebViewWeakness } from '../../native/android/web-view-settings.js';
import type { Severity } from '../../report/scales.js';
import { toFactFinding } from '../fact-finding.js';
import { defineRule } from '../rule.js';

const weaknesses: Record<WebViewWeakness, { readonly severity: Severity; readonly message: string }> = {
  'mixed-content': {
    severity: 'medium',
    message: 'The WebView loads scripts and other content over http into pages that came over https.',
  },
  'universal-file-access': {
    severity: 'high',
    message: 'Pages from files may read any other file of the app and any website in the WebView.',
  },
  'file-access-from-files': {
    severity: 'medium',
    message: 'Pages from files may read any other file of the app in the WebView.',
  },
  debugging: { severity: 'high', message: 'Released builds let a computer inspect the WebView and its storage.' },
  'tls-errors': { severity: 'high', message: 'The WebView goes on when the certificate of a server is wrong.' },
};

export default defineRule({
  id: 'android-webview-unsafe',
  category: 'android',
  title: 'Native code opens the WebView',
  severity: 'high',
  severityPolicy:
    'high: universal access from files, debugging of released builds, ignored TLS errors; medium: mixed content, access from files to files',
  why: 'The app and its tokens live in the WebView. Settings that let content of others in, let pages read files, ignore wrong certificates or let a computer attach give strangers what the app itself can reach: its storage, its session and the native plugins.',
  remedy:
    'Leave the settings of Capacitor alone: remove the call, or put it inside `if (BuildConfig.DEBUG)` where it is meant for development. Serve all content over https, and answer TLS errors with `handler.cancel()`.',
  standards: {
    cwe: ['CWE-749'],
    masvs: ['MASVS-PLATFORM-2', 'MASVS-NETWORK-1'],
    maswe: [],
    mastg: [],
  },
  check: ({ app, native: { android } }, rule) =>
    (android?.code.webViews ?? []).map(({ value, location }) =>
      toFactFinding(rule, app, { ...weaknesses[value], location, key: value, platforms: ['android'] }),
    ),
});
