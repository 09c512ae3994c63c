import { describe, expect, it } from 'vitest';
import { createProject, type FileMap } from '../../../src/project/in-memory.js';
import { findTokenFlows } from '../../../src/web/find-token-flows.js';

const stored = (files: FileMap, ...packages: string[]): string[] => {
  const dependencies = Object.fromEntries(['@capacitor/core', 'vue', ...packages].map((name) => [name, '^2.0.0']));
  const manifest = JSON.stringify({ name: 'shop', dependencies });
  return findTokenFlows(createProject({ 'index.html': '', 'package.json': manifest, ...files }))
    .flows.filter(({ confidence }) => confidence !== 'low')
    .map(({ medium, key, location }) => `${medium} ${key} ${location.file}:${location.line}`);
};

const component = (...statements: string[]): string => `<script>
export default { methods: { async enter() {
  const { data } = await this.$http.post('/login', this.form);
${statements.join('\n')}
} } };
</script>`;

describe('members that plugins add to components', () => {
  it('are those of Quasar', () => {
    const flows = stored(
      {
        'src/Enter.vue': component(
          `this.$q.localStorage.set('a', data.token);`,
          `this.$q.cookies.set('b', data.token);`,
          `this.$q.localStorage.set('dark', data.dark);`,
        ),
      },
      'quasar',
    );
    expect(flows).toEqual(['local-storage a src/Enter.vue:4', 'cookie b src/Enter.vue:5']);
  });

  it.each(['vue-cookies', 'cookie-universal-nuxt', 'vue3-cookies'])('are the cookies of %s', (name) => {
    expect(stored({ 'src/Enter.vue': component(`this.$cookies.set('a', data.token);`) }, name)).toEqual([
      'cookie a src/Enter.vue:4',
    ]);
  });

  it('are nothing without the plugin', () => {
    expect(stored({ 'src/Enter.vue': component(`this.$cookies.set('a', data.token);`) })).toEqual([]);
  });

  it.each([
    ['a prototype', `Vue.prototype.$drawer = drawer;`],
    ['global properties', `app.config.globalProperties.$drawer = drawer;`],
    ['a Nuxt plugin', `export default (context, inject) => { inject('drawer', drawer); };`],
  ])('are those the app adds through %s', (_, statement) => {
    const flows = stored({
      'src/drawer.js': `export const drawer = { put(name, value) { localStorage.setItem(name, value); } };`,
      'src/main.js': `import { drawer } from './drawer';\n${statement}`,
      'src/Enter.vue': component(`this.$drawer.put('a', data.token);`),
    });
    expect(flows).toEqual(['local-storage a src/Enter.vue:4']);
  });
});
