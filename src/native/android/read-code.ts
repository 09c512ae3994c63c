import type { AndroidCode } from './android-project.js';
import { readCodeFile } from './code-file.js';
import { readFieldTypes } from './field-types.js';
import { readNativeWrites } from './native-writes.js';
import { readWebViewSettings } from './web-view-settings.js';

/** Files that mention none of these are not split into tokens. */
const needle =
  /SharedPreferences|ContentValues|\bPaper\b|MixedContent|mixedContent|FromFileURLs|setWebContentsDebuggingEnabled|onReceivedSslError/;

/** Generated or vendored sources are larger than what people write. */
const longest = 1024 * 1024;

export function readCode(files: readonly string[], readText: (file: string) => string | null): AndroidCode {
  const sources = files.filter((file) => /\.(kt|java)$/.test(file));
  const read = (pattern: RegExp) =>
    sources.flatMap((file) => {
      const text = readText(file) ?? '';
      return text.length < longest && pattern.test(text) ? [readCodeFile(file, text)] : [];
    });
  const code = read(needle);
  // What objects hold only matters where objects are stored.
  const fields = readFieldTypes(code.some(({ words }) => words.has('Paper')) ? read(/\bdata class\b/) : []);
  return {
    webViews: code.flatMap(readWebViewSettings),
    writes: code.flatMap((file) => readNativeWrites(file, fields)),
  };
}
