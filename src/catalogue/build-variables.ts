import type { Project } from '../project/project.js';

/**
 * Prefixes that one build tool alone cares for, with what it is installed as. Vite leaves `process.env` as it stands:
 * https://vite.dev/guide/env-and-mode
 */
const ofOneTool: readonly (readonly [prefix: RegExp, packages: readonly string[]])[] = [
  [/^REACT_APP_/, ['react-scripts', '@craco/craco', 'react-app-rewired', 'webpack']],
  [/^VUE_APP_/, ['@vue/cli-service', 'webpack']],
  [/^NEXT_PUBLIC_/, ['next']],
];

/** Settings and plugins by which Vite replaces variables of other tools as well. */
const speaksOfVariables = /process\.env|envPrefix|environment|REACT_APP|VUE_APP|NEXT_PUBLIC/;

/** Tells which variables the build of an app leaves alone, because their prefix is that of another tool. */
export function leftVariables({ app, files }: Project): (variable: string) => boolean {
  const isForeign = (variable: string): boolean =>
    ofOneTool.some(
      ([prefix, packages]) => prefix.test(variable) && !packages.some((name) => app.dependencies.has(name)),
    );
  const replacesMore = (): boolean =>
    files.web
      .filter((file) => /(?:^|\/)vite\.config\.\w+$/.test(file))
      .some((file) => speaksOfVariables.test(files.text(file) ?? ''));
  return (variable) => app.dependencies.has('vite') && isForeign(variable) && !replacesMore();
}

/** Configurations of builds that put further variables into the code. */
export const buildConfig = /(?:^|\/)(?:quasar\.conf(?:ig)?|(?:vite|webpack|craco|vue|rspack|rsbuild)\.config)\.\w+$/;

/**
 * Tells which variables without such a prefix a build writes in place of `process.env.…`: Quasar all that its `env` or
 * a file of that name has, others those that they define.
 * https://quasar.dev/quasar-cli-vite/handling-process-env, https://webpack.js.org/plugins/define-plugin/
 */
export function inlinedVariables({ files }: Project): (variable: string) => boolean {
  const builders = files.web.filter((file) => buildConfig.test(file));
  const defines = (file: string, variable: string): boolean =>
    new RegExp(`['"]process\\.env\\.${variable}['"]\\s{0,9}\\]?\\s{0,9}:`).test(files.text(file) ?? '');
  return (variable) => builders.some((file) => /quasar\.conf/.test(file) || defines(file, variable));
}
