import type { Diagnostic } from '../../project/diagnostic.js';
import type { AndroidCode } from './android-project.js';
import { readCodeFile } from './code-file.js';
import { readFieldTypes } from './field-types.js';
import { readNativeWrites } from './native-writes.js';
import { readWebViewSettings } from './web-view-settings.js';

/** Files that mention none of these are not split into tokens. */
const needle =
  /SharedPreferences|ContentValues|\bPaper\b|MixedContent|mixedContent|FromFileURLs|setWebContentsDebuggingEnabled|onReceivedSslError/;

/** Generated or vendored sources are larger than what people write. */
const longest = 256 * 1024;

export function readCode(
  files: readonly string[],
  readText: (file: string) => string | null,
  diagnostics: Diagnostic[],
): AndroidCode {
  const sources = files.filter((file) => /\.(kt|java)$/.test(file));
  const read = (pattern: RegExp) =>
    sources.flatMap((file) => {
      const text = readText(file) ?? '';
      if (!pattern.test(text)) return [];
      if (text.length <= longest) return [readCodeFile(file, text)];
      diagnostics.push({ kind: 'skipped', file, message: 'The source is larger than 256 KB.' });
      return [];
    });
  const code = read(needle);
  // What objects hold only matters where objects are stored.
  const fields = readFieldTypes(code.some(({ words }) => words.has('Paper')) ? read(/\bdata class\b/) : []);
  return {
    webViews: code.flatMap(readWebViewSettings),
    writes: code.flatMap((file) => readNativeWrites(file, fields)),
  };
}
