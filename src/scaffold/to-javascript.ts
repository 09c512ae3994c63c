import { typescript } from '../project/typescript.js';

/** The JavaScript of a TypeScript file: types go, comments and JSX stay. */
export function toJavaScript(text: string, path: string): string {
  const { JsxEmit, ModuleKind, ScriptTarget, transpileModule } = typescript();
  const { outputText } = transpileModule(text, {
    fileName: path,
    compilerOptions: { target: ScriptTarget.ESNext, module: ModuleKind.ESNext, jsx: JsxEmit.Preserve },
  });
  // The compiler indents by four spaces, the templates by two.
  return outputText.replace(/^( {4})+/gm, (indent) => indent.slice(indent.length / 2));
}

export const javaScriptPath = (path: string): string => path.replace(/\.ts(x?)$/, '.js$1');
