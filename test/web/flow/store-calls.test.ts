import { describe, expect, it } from 'vitest';
import { createProject, type FileMap } from '../../../src/project/in-memory.js';
import { findTokenFlows } from '../../../src/web/find-token-flows.js';

const stored = (files: FileMap): string[] => {
  const manifest = { name: 'shop', dependencies: { '@capacitor/core': '^7.0.0', vue: '^3.5.0', vuex: '^4.1.0' } };
  const project = createProject({ 'index.html': '', 'package.json': JSON.stringify(manifest), ...files });
  return findTokenFlows(project)
    .flows.filter(({ confidence }) => confidence !== 'low')
    .map(({ confidence, key, location }) => `${confidence} ${key} ${location.file}`);
};

describe('mutations and actions', () => {
  it('receive the payload of commits, namespaced or not', () => {
    const flows = stored({
      'src/store/account.js': `
        export default {
          namespaced: true,
          mutations: { keep(state, account) { localStorage.setItem('account', JSON.stringify(account)); } },
          actions: {
            async enter({ commit }, form) {
              const { data } = await axios.post('/login', form);
              commit('keep', { name: data.name, bearer: data.access_token });
            },
          },
        };`,
    });
    expect(flows).toEqual(['high account src/store/account.js']);
  });

  it('are found under a constant type, from other files', () => {
    const flows = stored({
      'src/store/types.js': `export const KEEP = 'KEEP';`,
      'src/store/index.js': `
        import { createStore } from 'vuex';
        import { KEEP } from './types';
        export default createStore({
          mutations: { [KEEP](state, payload) { localStorage.setItem('account', JSON.stringify(payload)); } },
        });`,
      'src/Enter.vue': `
        <script>
        import { KEEP } from './store/types';
        export default {
          methods: {
            async enter() { this.$store.commit(KEEP, (await this.$axios.$post('/login', this.form)).refreshToken); },
          },
        };
        </script>`,
    });
    expect(flows).toEqual(['high account src/store/index.js']);
  });

  it('are exported one by one, and called through mapActions', () => {
    const flows = stored({
      'src/store/account/actions.js': `export function keep(context, value) { localStorage.setItem('account', value); }`,
      'src/Enter.vue': `
        <script>
        import { mapActions } from 'vuex';
        export default { methods: { ...mapActions(['keep']), enter() { this.keep(this.answer.accessToken); } } };
        </script>`,
    });
    expect(flows).toEqual(['medium account src/store/account/actions.js']);
  });

  it('are told apart by their type', () => {
    const flows = stored({
      'src/store/index.js': `
        export const mutations = {
          show(state, page) { localStorage.setItem('page', page); },
          sign(state, token) { state.token = token; },
        };`,
      'src/Enter.vue': `
        <script>
        export default { methods: { go() { this.$store.commit('sign', this.token); this.$store.commit('show', 'home'); } } };
        </script>`,
    });
    expect(flows).toEqual([]);
  });
});
