import { ts } from 'ts-morph';
import type { SecretKind } from '../../catalogue/secret.js';
import { serverSecret } from '../../catalogue/shipped-variables.js';

/** A variable of the environment whose value the build writes into the code. */
export interface ShippedVariable {
  readonly name: string;
  readonly kind: SecretKind;
  readonly node: ts.PropertyAccessExpression;
}

/** Uses of variables that hold what belongs on a server: `import.meta.env.VITE_OPENAI_API_KEY`; the first of each. */
export function shippedVariables(source: ts.SourceFile): ShippedVariable[] {
  const found = new Map<string, ShippedVariable>();
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAccessExpression(node) && isEnvironment(node.expression)) {
      const name = node.name.text;
      const kind = found.has(name) ? null : serverSecret(name);
      if (kind !== null) found.set(name, { name, kind, node });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return [...found.values()];
}

const isEnvironment = (node: ts.Expression): boolean => /^(?:import\.meta|process)\??\.env$/.test(node.getText());

const use = /\benv\??\.([A-Z]\w{3,80})/g;

/** Whether a text may use one. */
export function mayUseShipped(text: string): boolean {
  for (const [, name = ''] of text.matchAll(use)) if (serverSecret(name) !== null) return true;
  return false;
}
