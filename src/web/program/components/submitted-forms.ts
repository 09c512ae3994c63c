import { ts } from 'ts-morph';
import { type Analysis, remember } from '../analysis.js';
import { functionOf } from '../symbols/call-targets.js';
import { type FunctionNode, nameOf } from '../syntax/function-nodes.js';
import { calleeName, handedValue, propertyName } from '../syntax/syntax-names.js';
import { isComponent, passwordFieldsIn } from './jsx-password-fields.js';
import { fieldOf } from './password-inputs.js';
import { listenersRunning } from './templates.js';

/**
 * The password fields of a form that hands all that is typed into it to a function: `handleSubmit(fn)` of React Hook
 * Form and VeeValidate, `onSubmit` of Formik and React Final Form, `onFinish` of Ant Design, `@submit` of Vant. A form
 * of the browser hands over an event.
 */
export function passwordsSubmittedTo(analysis: Analysis, fn: FunctionNode): readonly string[] {
  const places = [fn, ...handedByName(analysis, fn)].filter(isSubmitted);
  const forms = isSubmittedByTemplate(analysis, fn) ? [...places, fn] : places;
  return [...new Set(forms.flatMap((form) => passwordsAround(analysis, form)))];
}

/** What the password fields of the form around are called, or of the component: `new FormData(event.target)`. */
export function passwordsAround(analysis: Analysis, node: ts.Node): readonly string[] {
  const bound = analysis.markup.get(analysis.world.unitOf(node)?.file ?? '')?.passwordBindings ?? [];
  const inMarkup = bound.map(({ name }) => fieldOf(name));
  return [...fieldsAround(analysis, node), ...inMarkup];
}

/** Of the element that is submitted, or else of the component: the outermost function. */
function fieldsAround(analysis: Analysis, node: ts.Node): readonly string[] {
  let component: ts.Node | undefined;
  for (let each = node.parent; each !== undefined; each = each.parent) {
    if (ts.isJsxAttribute(each) && submits.test(each.name.getText())) {
      const tag = each.parent.parent;
      return fieldsIn(analysis, ts.isJsxOpeningElement(tag) ? tag.parent : tag);
    }
    if (ts.isFunctionLike(each)) component = each;
  }
  return component === undefined ? [] : fieldsIn(analysis, component);
}

const submits = /^on(?:Submit|Finish)$/;

const fieldsIn = (analysis: Analysis, root: ts.Node): readonly string[] =>
  remember(analysis, 'password fields', root, () => passwordFieldsIn(root));

function handedByName(analysis: Analysis, fn: FunctionNode): readonly ts.Node[] {
  const { callbacks, handed } = analysis.index;
  const name = nameOf(fn) ?? '';
  const attributes = (handed.get(name) ?? []).flatMap((attribute) => handedValue(attribute) ?? []);
  return [...(callbacks.get(name) ?? []), ...attributes].filter((each) => functionOf(analysis, each) === fn);
}

function isSubmitted(handed: ts.Node): boolean {
  const { parent } = handed;
  if (ts.isParenthesizedExpression(parent)) return isSubmitted(parent);
  if (ts.isCallExpression(parent))
    return parent.arguments[0] === handed && calleeName(parent.expression) === 'handleSubmit';
  if (ts.isPropertyAssignment(parent)) return isOnSubmit(parent);
  if (ts.isMethodDeclaration(handed)) return isOnSubmit(handed);
  if (!ts.isJsxExpression(parent) || !ts.isJsxAttribute(parent.parent)) return false;
  const { name, parent: attributes } = parent.parent;
  return submits.test(name.getText()) && isComponent(attributes.parent.tagName);
}

/** `useFormik({ onSubmit: … })` */
function isOnSubmit({ name, parent: { parent: call } }: ts.PropertyAssignment | ts.MethodDeclaration): boolean {
  return (
    propertyName(name) === 'onSubmit' && ts.isCallExpression(call) && /^use\w*Form/.test(calleeName(call.expression))
  );
}

const isSubmittedByTemplate = (analysis: Analysis, fn: FunctionNode): boolean =>
  listenersRunning(analysis, fn).some(({ element, event }) => event === 'submit' && handsValues.test(element));

/** Elements for forms that hand over values: of Vant, VeeValidate, FormKit. */
const handsValues = /^(?:van-form|VanForm|VeeForm|vee-form|Form|FormKit)$/;
