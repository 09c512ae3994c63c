import { defineLibrary } from '../library.js';

export default defineLibrary({
  id: 'vue-cookie',
  title: 'vue-cookie',
  docs: 'https://github.com/alfhen/vue-cookie',
  source: 'vue-cookie@1.1.4 src/vue-cookie.js',
  packages: ['vue-cookie'],
  declarations: `
    export interface VueCookie {
      set(name: string, value: any, daysOrOptions?: any): void;
      get(name: string): any;
      delete(name: string, options?: any): void;
      install(Vue: any): void;
    }
    const cookie: VueCookie;
    export default cookie;
  `,
  injects: { $cookie: "import('vue-cookie').VueCookie" },
  needles: ["'vue-cookie'", '"vue-cookie"', '$cookie.'],
  writes: [{ at: 'VueCookie.set', key: '0', value: '1', medium: 'cookie' }],
  reads: [{ at: 'VueCookie.get', key: '0', medium: 'cookie' }],
  removes: [{ at: 'VueCookie.delete', key: '0', medium: 'cookie' }],
});
