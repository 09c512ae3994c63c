import { defineLibrary } from '../library.js';

export default defineLibrary({
  id: 'vue',
  title: 'Vue',
  docs: 'https://vuejs.org',
  source: 'vue@3.5.22 dist/vue.d.ts',
  packages: ['vue', '@vue/composition-api', '#imports', '#app'],
  declarations: `
    export interface Ref<T = any> { value: T }
    export interface ShallowRef<T = any> extends Ref<T> {}
    export interface ComputedRef<T = any> { readonly value: T }
    export function ref<T>(initial: T): Ref<T>; export function ref<T = any>(): Ref<T | undefined>;
    export function shallowRef<T>(initial: T): Ref<T>; export function shallowRef<T = any>(): Ref<T | undefined>;
    export function reactive<T>(initial: T): T; export function readonly<T>(value: T): T; export function shallowReactive<T>(initial: T): T;
    export function computed<T>(get: () => T): ComputedRef<T>; export function computed<T>(o: { get: () => T; set: (value: T) => void }): Ref<T>;
    export function unref<T>(r: T | Ref<T>): T; export function toRaw<T>(v: T): T; export function toRef(o: any, key?: any): Ref<any>; export function toRefs<T>(o: T): { [K in keyof T]: Ref<T[K]> }; export function toValue<T>(v: T | Ref<T> | (() => T)): T;
    export function watch<T>(source: Ref<T> | ComputedRef<T> | (() => T), f: (value: T, previous: T) => any, options?: any): any; export function watch(source: any, f: (value: any, previous: any) => any, options?: any): any;
    export function watchEffect(f: () => any): any; export function onMounted(f: () => any): void; export function onBeforeMount(f: () => any): void; export function onUnmounted(f: () => any): void; export function nextTick(f?: any): Promise<void>;
    export function provide(key: any, value: any): void; export function inject<T = any>(key: any, d?: T): T;
    export function defineComponent<T>(o: T): T; export function createApp(o: any): any;
    export function getCurrentInstance(): any;
    const Vue: any; export default Vue;
  `,
  needles: [],
  globals: `
    declare function defineProps<T = any>(o?: any): T;
    declare function defineEmits<T = any>(o?: any): any;
    declare function defineExpose(o?: any): void;
  `,
  passes: [
    { at: 'computed', result: ['callback.0', 'callback.0.get'] },
    ...['reactive', 'shallowReactive', 'readonly', 'unref', 'toRaw', 'toRefs', 'toRef', 'toValue'].map((at) => ({
      at,
      result: '0',
    })),
    { at: 'watch', gives: [{ callback: '1', param: 0, from: '0' }] },
  ],
  cells: [
    ...['ref', 'shallowRef'].map((at) => ({ at, initial: '0', puts: [{ at: 'Ref.value=', value: 'assigned' }] })),
  ],
});
