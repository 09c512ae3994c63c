/**
 * What builds import by themselves, where code uses it without an import, as far as the catalogue knows what it does:
 * https://nuxt.com/docs/guide/concepts/auto-imports, https://github.com/unjs/unimport/tree/main/src/presets
 */
export const autoImported: Readonly<Record<string, readonly string[]>> = {
  vue: [
    ...['ref', 'shallowRef', 'customRef', 'reactive', 'shallowReactive', 'readonly', 'computed', 'unref', 'toRef'],
    ...['toRefs', 'toRaw', 'watch', 'watchEffect', 'provide', 'inject', 'nextTick', 'onMounted'],
  ],
  pinia: ['defineStore', 'storeToRefs', 'createPinia', 'setActivePinia', 'mapState', 'mapActions', 'mapStores'],
  react: ['useState', 'useEffect', 'useContext', 'useReducer', 'useMemo', 'useCallback', 'useRef', 'createContext'],
};

/** Builds that do so with the files of certain folders. */
export const importingBuilds = {
  nuxt: /^(?:nuxt3?|nuxt-edge|@nuxt\/kit)$/,
  plugin: /^unplugin-auto-import$/,
} as const;
