import { describe, expect, it } from 'vitest';
import { splice } from '../../src/scaffold/edits/splice.js';
import { hooks } from '../../src/scaffold/hooks/hooks.js';
import { parseScript } from '../../src/scaffold/migration/parse-script.js';
import type { TemplateFramework } from '../../src/scaffold/surroundings.js';

function hooked(framework: TemplateFramework, text: string): string | null {
  const source = parseScript('src/main.tsx', text);
  const places = source && hooks[framework].place(source);
  return places ? splice(text, places) : null;
}

describe('hooks', () => {
  it.each<[TemplateFramework, string, string]>([
    [
      'angular',
      'const config = {\n  providers: [\n    provideRouter(routes),\n  ],\n};\n',
      'const config = {\n  providers: [\n    provideRouter(routes),\n    provideAuthVault(),\n  ],\n};\n',
    ],
    [
      'angular',
      'const config = { providers: [provideRouter(routes)] };\n',
      'const config = { providers: [provideRouter(routes), provideAuthVault()] };\n',
    ],
    ['angular', 'const config = { providers: [] };\n', 'const config = { providers: [provideAuthVault()] };\n'],
    [
      'react',
      'createRoot(root).render(\n  <StrictMode>\n    <App />\n  </StrictMode>,\n);\n',
      'createRoot(root).render(\n  <StrictMode>\n    <AuthProvider><App /></AuthProvider>\n  </StrictMode>,\n);\n',
    ],
    [
      'vue',
      "createApp(App).use(router).mount('#app');\n",
      "createApp(App).use(authVault).use(router).mount('#app');\n",
    ],
    [
      'vue',
      'const app = createApp(App)\n  .use(IonicVue);\n',
      'const app = createApp(App).use(authVault)\n  .use(IonicVue);\n',
    ],
    ['plain', "import './style.css'\n\nstart()\n", "import './style.css'\n\nvoid startAuth()\n\nstart()\n"],
  ])('place the face of %s', (framework, before, after) => {
    expect(hooked(framework, before)).toBe(after);
  });

  it.each<[TemplateFramework, string]>([
    ['angular', 'const a = { providers: [] };\nconst b = { providers: [] };\n'],
    ['angular', 'const config = { providers };\n'],
    ['react', 'render(<Shell />);\n'],
    ['react', 'render(<><App /><App /></>);\n'],
    ['vue', 'mountAll();\n'],
    ['plain', 'start();\n'],
  ])('do not guess in %s: %s', (framework, text) => {
    expect(hooked(framework, text)).toBeNull();
  });
});
