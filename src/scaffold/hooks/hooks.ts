import type { ts } from 'ts-morph';
import { typescript } from '../../project/typescript.js';
import { appendElements } from '../edits/array-literal.js';
import type { Splice } from '../edits/splice.js';
import type { Hook, Hooks } from './hook.js';

/** Apps without a face of their own start the vault with a call below the imports. */
const start: Hook = {
  module: 'auth',
  name: 'startAuth',
  usage: 'void startAuth();',
  place(source) {
    const { isImportDeclaration } = typescript();
    const last = source.statements.filter(isImportDeclaration).at(-1);
    const semicolon = last && !source.text.slice(0, last.end).endsWith(';') ? '' : ';';
    return last ? [insertion(last.end, `\n\nvoid startAuth()${semicolon}`)] : null;
  },
};

export const hooks: Hooks = {
  angular: {
    module: 'angular/providers',
    name: 'provideAuthVault',
    usage: 'provideAuthVault() // among the providers of the app',
    place(source) {
      const lists = nodes(source, isProviders);
      const [list] = lists;
      return list && lists.length === 1 ? [appendElements(source, list, ['provideAuthVault()'])] : null;
    },
  },
  react: {
    module: 'react/auth-provider',
    name: 'AuthProvider',
    usage: '<AuthProvider>\n  <App />\n</AuthProvider>',
    place(source) {
      const elements = nodes(source, isAppElement);
      const [app] = elements;
      if (!app || elements.length !== 1) return null;
      return [insertion(app.getStart(source), '<AuthProvider>'), insertion(app.end, '</AuthProvider>')];
    },
  },
  vue: {
    module: 'vue/auth-vault',
    name: 'authVault',
    usage: 'createApp(App).use(authVault)',
    place(source) {
      const calls = nodes(source, isCreateApp);
      const [call] = calls;
      return call && calls.length === 1 ? [insertion(call.end, '.use(authVault)')] : null;
    },
  },
  svelte: start,
  plain: start,
};

const insertion = (at: number, text: string): Splice => ({ start: at, end: at, text });

function nodes<T extends ts.Node>(source: ts.SourceFile, is: (node: ts.Node) => node is T): readonly T[] {
  const found: T[] = [];
  const visit = (node: ts.Node): void => {
    if (is(node)) found.push(node);
    node.forEachChild(visit);
  };
  visit(source);
  return found;
}

/** `providers: […]` of the application's configuration. */
function isProviders(node: ts.Node): node is ts.ArrayLiteralExpression {
  const { isArrayLiteralExpression, isPropertyAssignment } = typescript();
  if (!isArrayLiteralExpression(node) || !isPropertyAssignment(node.parent)) return false;
  return node.parent.name.getText() === 'providers';
}

/** `<App />` */
function isAppElement(node: ts.Node): node is ts.JsxSelfClosingElement {
  return typescript().isJsxSelfClosingElement(node) && node.tagName.getText() === 'App';
}

/** `createApp(App)` */
function isCreateApp(node: ts.Node): node is ts.CallExpression {
  return typescript().isCallExpression(node) && node.expression.getText() === 'createApp';
}
