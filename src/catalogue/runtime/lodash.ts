import { defineLibrary } from '../library.js';

export default defineLibrary({
  id: 'lodash',
  title: 'Lodash',
  docs: 'https://lodash.com/docs',
  source: '@types/lodash@4.17.27 common/object.d.ts, es-toolkit@1.53.2 dist/object/pick.d.ts',
  packages: ['lodash', 'lodash-es', 'underscore', 'es-toolkit', 'es-toolkit/compat'],
  declarations: `
    export function pick(object: any, ...names: any[]): any;
    export function omit(object: any, ...names: any[]): any;
    export function cloneDeep<T>(value: T): T; export function clone<T>(value: T): T;
    const whole: { pick: typeof pick; omit: typeof omit; cloneDeep: typeof cloneDeep; clone: typeof clone; [member: string]: any };
    export default whole;
  `,
  needles: [],
  passes: [
    { at: 'pick', result: '0', keeps: '...1' },
    { at: 'omit', result: '0', leavesOut: '...1' },
    { at: 'cloneDeep', result: '0' },
    { at: 'clone', result: '0' },
  ],
});
