import { type Call, type CodeFile, nameOf } from '../code/code-file.js';
import { isDebugOnly, locateCall, locateExpression } from '../code/lookup.js';
import type { Located } from '../located.js';

export type WebViewWeakness =
  | 'mixed-content'
  | 'universal-file-access'
  | 'file-access-from-files'
  | 'debugging'
  | 'tls-errors';

/** Setters, and the properties Kotlin makes of them, with the value that weakens. */
const setters: Readonly<Record<string, { readonly weakness: WebViewWeakness; readonly value: string }>> = {
  setMixedContentMode: { weakness: 'mixed-content', value: 'MIXED_CONTENT_ALWAYS_ALLOW' },
  mixedContentMode: { weakness: 'mixed-content', value: 'MIXED_CONTENT_ALWAYS_ALLOW' },
  setAllowUniversalAccessFromFileURLs: { weakness: 'universal-file-access', value: 'true' },
  allowUniversalAccessFromFileURLs: { weakness: 'universal-file-access', value: 'true' },
  setAllowFileAccessFromFileURLs: { weakness: 'file-access-from-files', value: 'true' },
  allowFileAccessFromFileURLs: { weakness: 'file-access-from-files', value: 'true' },
  setWebContentsDebuggingEnabled: { weakness: 'debugging', value: 'true' },
};

/** Settings that open a WebView, unless only debug builds reach them. */
export function readWebViewSettings(code: CodeFile): Located<WebViewWeakness>[] {
  const called = code.calls
    .filter((call) => !isDebugOnly(call))
    .flatMap((call) => {
      const weakness = isTlsOverride(call) ? 'tls-errors' : weaknessOf(call.name, call.arguments[0]?.value);
      return weakness ? [{ value: weakness, location: locateCall(code, call) }] : [];
    });
  const assigned = code.assignments
    .filter((assignment) => !isDebugOnly(assignment))
    .flatMap(({ target, value, ...whole }) => {
      const weakness = weaknessOf(nameOf(target), value);
      return weakness ? [{ value: weakness, location: locateExpression(code, whole) }] : [];
    });
  return [...called, ...assigned];
}

function weaknessOf(name: string, value: { readonly text: string } | undefined): WebViewWeakness | null {
  const setter = Object.hasOwn(setters, name) ? setters[name] : undefined;
  return setter && value && nameOf(value) === setter.value ? setter.weakness : null;
}

/** `handler.proceed()` inside `onReceivedSslError`, where no condition stands around it. */
const isTlsOverride = ({ name, receiver, scope }: Call): boolean =>
  name === 'proceed' && receiver !== null && scope.name === 'onReceivedSslError' && scope.conditions.length === 0;
