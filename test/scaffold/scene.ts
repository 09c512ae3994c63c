import { type BackendId, backends } from '../../src/catalogue/backends.js';
import { readNative } from '../../src/native/read-native.js';
import { createProject, type FileMap } from '../../src/project/in-memory.js';
import { openMemory } from '../../src/project/memory.js';
import type { Answers } from '../../src/scaffold/answers.js';
import type { Plan } from '../../src/scaffold/plan.js';
import { planInit } from '../../src/scaffold/plan-init.js';
import type { Brief } from '../../src/scaffold/recipe.js';
import { surroundingsOf } from '../../src/scaffold/surroundings.js';
import type { Templates } from '../../src/scaffold/templates.js';
import { openWorkspace } from '../../src/scaffold/workspace.js';
import { traceWeb } from '../../src/web/find-token-flows.js';

/** Few files that stand for the real templates: one for all, one by back end, one by framework. */
const stubs: Templates = {
  placeholders: { BACKEND: { kind: 'word' } },
  files: [
    { from: 'auth.ts', to: 'auth.ts' },
    { from: 'config.ts', to: 'config.ts' },
    { from: 'core/vault.ts', to: 'vault.ts' },
    { from: 'backends/capgo.ts', to: 'backend.ts', when: { backend: ['capgo'] } },
    { from: 'react/auth.tsx', to: 'react/auth.tsx', when: { framework: ['react'] }, dependencies: { jose: '^6.1.0' } },
  ],
  read: (path) => (path === 'auth.ts' ? "import './backends/__CAPWARD_BACKEND__';\n" : `// ${path}\n`),
};

const template = {
  manifest: `<?xml version="1.0" encoding="utf-8"?>
<manifest xmlns:android="http://schemas.android.com/apk/res/android">
    <application
        android:allowBackup="true"
        android:theme="@style/AppTheme">
    </application>

    <uses-permission android:name="android.permission.INTERNET" />
</manifest>
`,
  plist: `<?xml version="1.0" encoding="UTF-8"?>
<plist version="1.0">
<dict>
	<key>CFBundleDisplayName</key>
	<string>Trailhead</string>
</dict>
</plist>
`,
};

/** A small React app on Capacitor 8 with both platforms. */
export const app: FileMap = {
  'package.json': `${JSON.stringify(
    {
      name: 'trailhead',
      dependencies: {
        '@capacitor/android': '^8.0.0',
        '@capacitor/core': '^8.0.0',
        '@capacitor/ios': '^8.0.0',
        react: '^19.0.0',
      },
    },
    null,
    2,
  )}\n`,
  'capacitor.config.json': '{\n  "appId": "app.trailhead",\n  "appName": "Trailhead",\n  "webDir": "dist"\n}\n',
  'src/main.tsx':
    "import { createRoot } from 'react-dom/client';\nimport { App } from './App';\n\ncreateRoot(document.body).render(<App />);\n",
  'android/app/src/main/AndroidManifest.xml': template.manifest,
  'ios/App/App/Info.plist': template.plist,
};

interface Setup {
  readonly answers?: Partial<Answers>;
  readonly templates?: Templates;
}

async function sceneOf(files: FileMap, setup: Setup = {}): Promise<Brief> {
  const { answers = {} } = setup;
  const project = createProject(files);
  const surroundings = surroundingsOf(project);
  const web = traceWeb(project);
  return {
    project,
    flows: web.facts.flows,
    accesses: web.accesses(),
    native: await readNative(project),
    surroundings,
    answers: { ...defaults, language: surroundings.language, ...answers },
    backend: backendOf(answers.backend ?? defaults.backend),
    templates: setup.templates ?? stubs,
  };
}

const defaults: Answers = {
  backend: 'capgo',
  folder: 'src/auth-vault',
  language: 'typescript',
  faceIdText: 'Trailhead unlocks your session.',
  oauth: null,
  http: ['fetch'],
  apiOrigins: [],
  tests: null,
  migrate: true,
  privacyScreen: false,
  ci: false,
};

function backendOf(id: BackendId) {
  const backend = backends.find((one) => one.id === id);
  if (!backend) throw new Error(id);
  return backend;
}

export const planOf = async (files: FileMap, setup: Setup = {}): Promise<Plan> =>
  planInit(await sceneOf(files, setup), openWorkspace(openMemory(files)));

/** The files after the plan. */
export function applied(files: FileMap, plan: Plan): FileMap {
  const result = { ...files };
  for (const { path, after: text } of plan.edits) {
    if (text === null) delete result[path];
    else result[path] = text;
  }
  return result;
}
