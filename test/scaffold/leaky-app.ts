import type { FileMap } from '../../src/project/in-memory.js';
import type { TemplateFramework } from '../../src/scaffold/surroundings.js';
import { app } from './scene.js';

/** Keeps an access token in web storage and a refresh token in Preferences, and a theme that is no secret. */
const auth = `import { Preferences } from '@capacitor/preferences';

const TOKEN_KEY = 'access_token';
const api = 'https://api.trailhead.example';

interface LoginResponse {
  accessToken: string;
  refreshToken: string;
}

export async function signIn(email: string, password: string): Promise<void> {
  const response = await fetch(\`\${api}/auth/login\`, { method: 'POST', body: JSON.stringify({ email, password }) });
  const session: LoginResponse = await response.json();
  localStorage.setItem(TOKEN_KEY, session.accessToken);
  localStorage.setItem('theme', 'dark');
  await Preferences.set({ key: 'refresh_token', value: session.refreshToken });
}

export const headers = () => ({ Authorization: \`Bearer \${window.localStorage.getItem(TOKEN_KEY)}\` });

export async function signOut(): Promise<void> {
  localStorage.removeItem(TOKEN_KEY);
  await Preferences.remove({ key: 'refresh_token' });
}
`;

interface Sources {
  readonly packages: Readonly<Record<string, string>>;
  readonly files: FileMap;
}

const page = (main: string) =>
  `<!doctype html>\n<div id="app"></div>\n<script type="module" src="/${main}"></script>\n`;

const sources: Record<TemplateFramework, Sources> = {
  react: {
    packages: { react: '^19.0.0' },
    files: {
      'index.html': page('src/main.tsx'),
      'src/main.tsx':
        "import { createRoot } from 'react-dom/client';\nimport { App } from './App';\n\ncreateRoot(document.body).render(<App />);\n",
      'src/App.tsx':
        "import { signIn } from './auth';\n\nexport const App = () => <button onClick={() => signIn('a', 'b')}>In</button>;\n",
      'src/auth.ts': auth,
    },
  },
  vue: {
    packages: { vue: '^3.5.0' },
    files: {
      'index.html': page('src/main.ts'),
      'src/main.ts':
        "import { createApp } from 'vue';\nimport App from './App.vue';\n\ncreateApp(App).mount('#app');\n",
      'src/App.vue':
        "<script setup lang=\"ts\">\nimport { signIn } from './auth';\n\nconst isSignedIn = localStorage.getItem('access_token') !== null;\n</script>\n\n<template>\n  <button v-if=\"!isSignedIn\" @click=\"signIn('a', 'b')\">In</button>\n</template>\n",
      'src/auth.ts': auth,
    },
  },
  svelte: {
    packages: { svelte: '^5.0.0' },
    files: {
      'index.html': page('src/main.ts'),
      'src/main.ts':
        "import { mount } from 'svelte';\nimport App from './App.svelte';\n\nmount(App, { target: document.body });\n",
      'src/App.svelte':
        "<script lang=\"ts\">\n  import { signIn } from './auth';\n\n  const isSignedIn = localStorage.getItem('access_token') !== null;\n</script>\n\n<button onclick={() => signIn('a', 'b')}>{isSignedIn}</button>\n",
      'src/auth.ts': auth,
    },
  },
  angular: {
    packages: { '@angular/core': '^20.0.0' },
    files: {
      'src/index.html': '<!doctype html>\n<app-root></app-root>\n',
      'src/main.ts':
        "import { bootstrapApplication } from '@angular/platform-browser';\nimport { App } from './app/app';\n\nbootstrapApplication(App).catch((error) => console.error(error));\n",
      'src/app/app.ts':
        "import { Component } from '@angular/core';\nimport { signIn } from './auth';\n\n@Component({ selector: 'app-root', template: '' })\nexport class App {\n  signIn = signIn;\n}\n",
      'src/app/auth.ts': auth,
    },
  },
  plain: {
    packages: {},
    files: {
      'index.html': page('src/main.js'),
      'src/main.js':
        "import { signIn } from './auth.js';\n\ndocument.querySelector('button').onclick = () => signIn('a', 'b');\n",
      'src/auth.js': auth.replace(/interface[^}]*}\n\n/, '').replace(/: (LoginResponse|string|Promise<void>)/g, ''),
    },
  },
};

export function leakyApp(framework: TemplateFramework, major: number): FileMap {
  const { packages, files } = sources[framework];
  const range = `^${major}.0.0`;
  const dependencies = {
    '@capacitor/android': range,
    '@capacitor/core': range,
    '@capacitor/ios': range,
    '@capacitor/preferences': range,
    ...packages,
  };
  const { 'src/main.tsx': _, ...native } = app;
  return {
    ...native,
    'package.json': `${JSON.stringify({ name: 'trailhead', dependencies }, null, 2)}\n`,
    ...files,
  };
}
