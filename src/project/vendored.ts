const vendoredName =
  /(^|\/)([^/]*[.-]min\.[cm]?js|(jquery|bootstrap|angular|ionic|cordova|zepto|underscore|lodash|backbone|handlebars|vue|react|react-dom|moment|axios|swiper|leaflet|chart|d3|three|hammer|popper|fastclick|socket\.io|crypto-js|polyfills?|workbox|firebase)([.-](\d[\w.-]*|all|bundle|global|prod|production|development|esm|umd|core|slim|compat|app|auth|firestore|runtime))*\.js|[^/]*\.(bundle|chunk)\.js)$/i;
const vendoredFolder = /(^|\/)(libs?|vendors?|third[-_]?party|bower|plugins|ionic|dist|tinymce|ckeditor|pdfjs)\//i;

/** Whether a path inside a folder of static files is a library's rather than the app's. */
export const isVendored = (path: string): boolean => vendoredName.test(path) || vendoredFolder.test(path);

export const isMinifiedName = (path: string): boolean => /[.-]min\.[cm]?js$/.test(path);
