import type { Finding, Report } from '../../../src/report/report.js';

/** Reports that every reporter must cope with, the same for all. */
const location = { file: 'src/app/session.ts', line: 3, column: 5, endLine: 3, endColumn: 42 };

export const finding = (over: Partial<Finding> = {}): Finding => ({
  rule: 'token-in-preferences',
  category: 'storage',
  severity: 'critical',
  confidence: 'high',
  title: 'Token in Preferences',
  message: 'The refresh token `tokens.refresh` is written in plain text to Preferences; it comes from line 1.',
  location,
  flow: [
    { file: 'src/app/api.ts', line: 9, column: 3, note: 'answer to POST /login' },
    { file: 'src/app/session.ts', line: 1, column: 10, note: 'kept in tokens' },
    { file: 'src/app/session.ts', line: 3, column: 5, note: 'stored by Capacitor Preferences' },
  ],
  subject: { kind: 'refresh-token', name: 'tokens.refresh' },
  key: 'session',
  medium: 'preferences',
  platforms: ['android', 'ios'],
  evidence: ['The value is the `refresh` member of a login response.'],
  remedy: 'Keep it in the Keychain / Keystore: `SecureStorage.set(key, value)`.',
  references: {
    cwe: ['CWE-312'],
    masvs: ['MASVS-STORAGE-1'],
    maswe: ['MASWE-0001'],
    mastg: ['MASTG-TEST-0207'],
    url: 'https://unpkg.com/capward/docs/rules/token-in-preferences.md',
  },
  fingerprint: '00112233445566778899aabbccddeeff',
  suppressed: null,
  baseline: null,
  changed: null,
  fix: null,
  ...over,
});

/** A setting: no flow, no secret, a place that is the beginning of a file. */
const setting = (over: Partial<Finding> = {}): Finding =>
  finding({
    rule: 'android-debuggable',
    category: 'android',
    severity: 'high',
    title: 'Debuggable release build',
    message: 'The release build can be debugged.',
    location: { file: 'android/app/build.gradle', line: 1, column: 1, endLine: 1, endColumn: 1 },
    flow: [],
    subject: null,
    key: 'debuggable',
    medium: null,
    evidence: [],
    fingerprint: 'ffeeddccbbaa99887766554433221100',
    ...over,
  });

const app: Report['apps'][number] = {
  root: '.',
  name: 'Trailhead',
  capacitor: { major: 8, version: '8.0.1' },
  framework: 'angular',
  platforms: ['android', 'ios'],
  filesSeen: 18,
  filesAnalysed: 14,
};

export const reportOf = (over: Partial<Report> = {}): Report => ({
  schemaVersion: 1,
  tool: { name: 'capward', version: '0.1.0' },
  startedAt: '2026-01-02T03:04:05.678Z',
  durationMs: 1234,
  shard: null,
  apps: [app],
  summary: {
    bySeverity: { critical: 0, high: 0, medium: 0, low: 0, info: 0 },
    byRule: {},
    controls: { pass: 0, fail: 0, warn: 0, unknown: 0, notApplicable: 0 },
  },
  controls: [],
  inventory: [],
  findings: [],
  ignores: [],
  baseline: null,
  diagnostics: [],
  ...over,
});

const control: Report['controls'][number] = {
  app: '.',
  id: 'encryption-at-rest',
  title: 'The Keychain or Keystore encrypts what is stored',
  status: 'fail',
  reason: 'Secrets are not, or not reliably, encrypted: token in Preferences.',
  evidence: [location],
  rules: ['token-in-preferences'],
};

const entry: Report['inventory'][number] = {
  subject: { kind: 'refresh-token', name: 'tokens.refresh' },
  key: 'session',
  medium: 'preferences',
  protection: 'none',
  location,
};

const many = [
  finding(),
  finding({ severity: 'high', subject: { kind: 'access-token', name: 'token' }, baseline: 'known', fingerprint: '02' }),
  finding({ severity: 'medium', baseline: 'new', changed: true, fingerprint: '03' }),
  finding({ severity: 'low', changed: false, fingerprint: '04' }),
  finding({ severity: 'info', confidence: 'low', key: null, fingerprint: '05' }),
  finding({ suppressed: { by: 'inline', reason: 'a public demo token' }, fingerprint: '06' }),
  setting({ suppressed: { by: 'config', reason: 'only the debug build' }, fingerprint: '07' }),
  setting(),
];

/** Everything that has ever broken out of a format. */
const hostileText = [
  '\x1b[31mred\x1b[0m\x1b]0;title\x07\x9b2J',
  '<script>alert(1)</script><img src=x onerror=alert(1)>"\'><svg/onload=alert(1)>',
  '</script></style></textarea><!-- --> ]]> &amp; &#60;',
  '::error file=a,line=1::pwned%0A%25',
  'a\r\n::warning::b\nc\u2028d\0e',
  'user\u202etxt.exe\u2066x\u2069\u200b',
  '\ud800 lone \udc00',
  '`code` **bold** [link](javascript:alert(1)) ![i](https://evil.example/i.png) @octocat #1 | cell | https://evil.example www.evil.example {0}',
  '</details></summary>\n\n# heading\n\n---',
].join(' ');

const hostileFile = `src/${hostileText.replaceAll('/', '⁄')}/100% sure?#a [b].ts`;
const longLine = `const a = "${'x'.repeat(10_000)}";`;

const hostileFinding = finding({
  rule: 'token-in-preferences',
  title: hostileText,
  message: `${hostileText} ${'long '.repeat(2_000)}`,
  location: { file: hostileFile, line: 2, column: 3, endLine: 2, endColumn: 9 },
  flow: [
    { file: hostileFile, line: 1, column: 1, note: hostileText },
    { file: hostileFile, line: 2, column: 3, note: hostileText },
  ],
  subject: { kind: 'password', name: hostileText },
  key: hostileText,
  evidence: [hostileText],
  remedy: hostileText,
});

const ignores: Report['ignores'] = [
  { by: 'inline', file: 'src/app/demo.ts', line: 4, rule: 'token-in-preferences', reason: 'a demo', used: true },
  { by: 'config', file: 'capward.config.json', line: 9, rule: null, reason: 'old code', used: false },
];
const baseline = { stale: [{ fingerprint: '99', rule: 'token-in-log', file: 'src/app/gone.ts' }] };
const diagnostics: Report['diagnostics'] = [
  { kind: 'unparsable', file: 'src/app/broken.ts', message: 'unexpected end' },
  { kind: 'bound-reached', file: '', message: 'stopped after 20 rounds' },
];

/** A monorepo: the second app lies below the first, as `ionic start` inside of one does. */
const monorepo = reportOf({
  apps: [
    { ...app, root: 'apps', name: 'Shell' },
    { ...app, root: 'apps/mobile', name: 'Trailhead' },
  ],
  controls: [
    { ...control, app: 'apps' },
    { ...control, app: 'apps/mobile', status: 'pass' },
  ],
  findings: [
    finding({ location: { ...location, file: 'apps/shell/main.ts' } }),
    finding({ location: { ...location, file: 'apps/mobile/src/main.ts' }, fingerprint: '02' }),
  ],
});

export const cannedReports = {
  empty: reportOf(),
  one: reportOf({ findings: [finding()], controls: [control], inventory: [entry] }),
  many: reportOf({ findings: many, controls: [control], inventory: [entry], ignores, baseline, diagnostics }),
  'of a monorepo': monorepo,
  'a setting without a flow': reportOf({ findings: [setting()] }),
  'hostile text': reportOf({
    apps: reportOf().apps.map((app) => ({ ...app, name: hostileText })),
    findings: [
      hostileFinding,
      { ...hostileFinding, fingerprint: '02', suppressed: { by: 'config', reason: hostileText } },
    ],
    controls: [{ ...control, title: hostileText, reason: hostileText }],
    inventory: [{ ...entry, key: hostileText, location: hostileFinding.location }],
    ignores: [{ by: 'inline', file: hostileFile, line: 1, rule: hostileText, reason: hostileText, used: false }],
    baseline: { stale: [{ fingerprint: hostileText, rule: hostileText, file: hostileFile }] },
    diagnostics: [{ kind: 'unparsable', file: hostileFile, message: hostileText }],
  }),
} satisfies Record<string, Report>;

/** Sources of the canned reports; hostile where the report is. */
export const readSource = (file: string): string | null => {
  if (file === 'src/app/session.ts') {
    return 'function keep(tokens) {\n  // on every login\n    Preferences.set({ key, value: tokens });\n}\n';
  }
  if (file === hostileFile)
    return `${longLine}\n  ${hostileText.replace(/[\r\n]/g, ' ')} ${longLine}\n\`\`\`\`\n</pre>\n`;
  return null;
};
