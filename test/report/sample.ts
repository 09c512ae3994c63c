import type { Readers } from '../../src/audit.js';
import type { NativeFacts } from '../../src/native/read-native.js';
import type { Project, SourceFiles } from '../../src/project/project.js';
import type { FlowStep, StoredSecret, TokenFlow, WebFacts } from '../../src/web/token-flow.js';

/** A location in `text` of the first occurrence of `part`. */
export function locate(file: string, text: string, part: string) {
  const offset = text.indexOf(part);
  if (offset < 0) throw new Error(`"${part}" is not in ${file}`);
  const before = text.slice(0, offset).split('\n');
  const line = before.length;
  const column = (before.at(-1) ?? '').length + 1;
  const lines = part.split('\n');
  const endColumn = lines.length === 1 ? column + part.length : (lines.at(-1) ?? '').length + 1;
  return { file, line, column, endLine: line + lines.length - 1, endColumn };
}

export const step = (file: string, text: string, part: string, note: string): FlowStep => ({
  ...locate(file, text, part),
  note,
});

/** A flow of an access token to localStorage, changed by `over`. */
export const flowOf = (over: Partial<TokenFlow> = {}): TokenFlow => ({
  subject: { kind: 'access-token', name: 'response.token' },
  key: 'token',
  medium: 'local-storage',
  via: 'write',
  library: 'web-storage',
  confidence: 'high',
  location: { file: 'src/login.ts', line: 3, column: 3, endLine: 3, endColumn: 30 },
  steps: [],
  runsOn: 'any',
  weakness: null,
  evidence: ['The value is the `token` member of a login response.'],
  ...over,
});

export const storedOf = (over: Partial<StoredSecret> = {}): StoredSecret => ({
  subject: { kind: 'access-token', name: 'response.token' },
  key: 'token',
  medium: 'local-storage',
  protection: 'none',
  location: { file: 'src/login.ts', line: 3, column: 3, endLine: 3, endColumn: 30 },
  ...over,
});

/** An opened project over texts, as the project layer would give it. */
export function projectOf(texts: Readonly<Record<string, string>>, root = '.'): Project {
  const files: SourceFiles = {
    web: Object.keys(texts).sort(),
    other: [],
    text: (path) => texts[path] ?? null,
    utf8: (path) => (texts[path] === undefined ? null : new TextEncoder().encode(texts[path])),
    bytes: () => null,
    resolve: () => null,
  };
  return {
    app: {
      root,
      name: 'trailhead',
      capacitor: { major: 8, version: '8.0.1' },
      framework: 'angular',
      platforms: ['android', 'ios'],
      dependencies: new Map(),
      config: null,
    },
    files,
    diagnostics: [],
  };
}

export const factsOf = (flows: readonly TokenFlow[], stored: readonly StoredSecret[] = []): WebFacts => ({
  flows,
  stored,
  signIns: [],
  phantomImports: [],
  sessionEnd: { logouts: [], removes: false },
  secretSuspects: [],
  oauthSuspects: [],
  ignoreSuspects: [],
  uses: [],
  scopeOf: () => null,
  filesAnalysed: 1,
  diagnostics: [],
});

/** An app whose native projects are not in the repository. */
export const noNative: NativeFacts = {
  android: null,
  ios: null,
  configs: [],
  environments: [],
  dependencies: { declared: new Map(), locked: new Map(), registries: new Set(), downloads: [] },
  diagnostics: [],
};

/** Readers that find these projects and facts, and nothing else. */
export const readersOf = (projects: readonly Project[], facts: WebFacts): Readers => ({
  openProjects: () => projects,
  findTokenFlows: () => facts,
  findHardcoded: () => [],
  findCleartext: () => [],
  findOAuthRequests: () => ({ parameters: [], challenge: null }),
  readNative: () => noNative,
  readIgnores: () => [],
});
