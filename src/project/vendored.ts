const suffix = String.raw`[.-](\d[\w.-]*|all|bundle|global|prod|production|development|esm|umd|core|slim|compat|app|auth|firestore|runtime)`;
/** Files of these names are the library itself. */
const libraries =
  'jquery|bootstrap|angular|cordova|zepto|underscore|lodash|backbone|handlebars|react|react-dom|moment|swiper|leaflet|d3|three|hammer|popper|fastclick|crypto-js|polyfills?';
/** Apps name their own set-up files so: `firebase.js`. Only a version or build suffix tells the library. */
const ambiguous = 'firebase|ionic|vue|axios|chart|socket\\.io|workbox';
const vendoredName = new RegExp(
  `(^|/)([^/]*[.-]min\\.[cm]?js|(${libraries})(${suffix})*\\.js|(${ambiguous})(${suffix})+\\.js|[^/]*\\.(bundle|chunk)\\.js)$`,
  'i',
);
const vendoredFolder = /(^|\/)(libs?|vendors?|third[-_]?party|bower|plugins|ionic|dist|tinymce|ckeditor|pdfjs)\//i;

/** Whether a path inside a folder of static files is a library's rather than the app's. */
export const isVendored = (path: string): boolean => vendoredName.test(path) || vendoredFolder.test(path);

export const isMinifiedName = (path: string): boolean => /[.-]min\.[cm]?js$/.test(path);
