import { expect, it } from 'vitest';
import { flowsIn } from './flows-in.js';

it('a watcher of a Vue component is given what the component sets', () => {
  const page = `<script>
import axios from 'axios';
export default {
  data() {
    return { current: '', account: {}, title: '' };
  },
  watch: {
    current(value) { localStorage.setItem('one', value); },
    'account.token': { handler(value) { localStorage.setItem('two', value); }, immediate: true },
    account: { deep: true, handler: function (value) { localStorage.setItem('three', value.token); } },
    title(value) { localStorage.setItem('four', value); },
  },
  methods: {
    async signIn() {
      const { data } = await axios.post('/auth/login');
      this.current = data.token;
      this.account = data;
      this.title = data.title;
    },
  },
};
</script>
`;
  expect(flowsIn({ 'src/Page.vue': page }, ['vue', 'axios'])).toEqual([
    'src/Page.vue:8 local-storage access-token',
    'src/Page.vue:9 local-storage access-token',
    'src/Page.vue:10 local-storage access-token',
  ]);
});
