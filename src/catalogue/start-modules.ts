/** A module that a framework runs, and waits for, before it shows anything: the place to open the vault in. */
export interface StartModule {
  /** One of these packages tells that the app is made with the framework, in such a version. */
  readonly packages: readonly string[];
  readonly range?: string;
  /** Path of the module without extension, below the first of these folders that holds code. */
  readonly folders: readonly string[];
  readonly path: string;
  /** Whether the module may be there for other things already; it gets one more export then. */
  readonly isShared: boolean;
  /** Whether other modules of the app are loaded before it runs. */
  readonly isLate: boolean;
  /** List in the configuration of the framework that has to name the module. */
  readonly list?: { readonly file: string; readonly property: string; readonly element: string };
  /** What it says, in TypeScript: `$name` of the vault is called or waited for. */
  readonly start: string;
  /** What it says to install `$name`, a plugin of Vue. */
  readonly install?: { readonly code: string; readonly imports: string };
}

export const startModules: readonly StartModule[] = [
  {
    // `init` of the client hooks runs before the first page is loaded. https://svelte.dev/docs/kit/hooks#Shared-hooks-init
    packages: ['@sveltejs/kit'],
    range: '>=2.10.0',
    folders: ['src'],
    path: 'hooks.client',
    isShared: true,
    isLate: false,
    start: '// SvelteKit waits for this before it loads the first page.\nexport const init = () => $name();\n',
  },
  {
    // Boot files run one after the other, each is waited for. https://quasar.dev/quasar-cli-vite/boot-files
    packages: ['@quasar/app-vite', '@quasar/app-webpack', '@quasar/app'],
    folders: ['src'],
    path: 'boot/auth-vault',
    isShared: false,
    isLate: true,
    list: { file: 'quasar.config', property: 'boot', element: "'auth-vault'" },
    start: '// Quasar waits for this before it mounts the app.\nexport default () => $name();\n',
    install: {
      imports: "import type { App } from 'vue';\n",
      code: 'export default ({ app }: { app: App }) => {\n  app.use($name);\n};\n',
    },
  },
  {
    // Plugins run in the order of their names, each is waited for. https://nuxt.com/docs/guide/directory-structure/plugins
    packages: ['nuxt'],
    // Before version 3, plugins have another shape and have to be listed.
    range: '>=3.0.0',
    folders: ['app', '.'],
    path: 'plugins/00.auth-vault.client',
    isShared: false,
    isLate: true,
    start:
      '// Nuxt waits for this before it mounts the app.\nexport default defineNuxtPlugin(async () => {\n  await $name();\n});\n',
    install: { imports: '', code: 'export default defineNuxtPlugin(({ vueApp }) => {\n  vueApp.use($name);\n});\n' },
  },
];
