import { ts } from 'ts-morph';
import { classifyName } from '../../../catalogue/classify-name.js';
import { isPasswordType } from '../../units/password-bindings.js';
import { fieldOf } from './password-inputs.js';

/** What the password fields in a piece of JSX are called within their form. */
export function passwordFieldsIn(root: ts.Node): readonly string[] {
  const found = new Set<string>();
  const visit = (node: ts.Node): void => {
    if (isTag(node)) {
      const name = nameOfField(node);
      if (name !== undefined && (takesPassword(node) || isPasswordName(name))) found.add(name);
    }
    ts.forEachChild(node, visit);
  };
  visit(root);
  return [...found];
}

type Tag = ts.JsxOpeningElement | ts.JsxSelfClosingElement;

const isTag = (node: ts.Node): node is Tag => ts.isJsxOpeningElement(node) || ts.isJsxSelfClosingElement(node);

/** `<input type="password" />`, `<Input.Password />` */
const takesPassword = ({ tagName, attributes }: Tag): boolean =>
  /password/i.test(tagName.getText()) || isPasswordType(textOf(attributes, 'type') ?? '');

function isPasswordName(name: string): boolean {
  const verdict = classifyName(name);
  return verdict !== null && verdict !== 'harmless' && verdict.kind === 'password' && verdict.strength === 'strong';
}

/**
 * `name="secret"`, `{...register('secret')}`, or the name that a component around gives its field:
 * `<Form.Item name="secret">`, `<Controller name="secret" render={…} />`.
 */
function nameOfField(tag: Tag): string | undefined {
  const own = textOf(tag.attributes, 'name') ?? registeredName(tag.attributes);
  const name = own ?? nameAround(ts.isJsxOpeningElement(tag) ? tag.parent : tag);
  return name === undefined ? undefined : fieldOf(name);
}

function nameAround(element: ts.Node): string | undefined {
  for (let each = element.parent; each !== undefined && !ts.isStatement(each); each = each.parent) {
    const tag = ts.isJsxElement(each) ? each.openingElement : each;
    const name = isTag(tag) && isComponent(tag.tagName) ? textOf(tag.attributes, 'name') : undefined;
    if (name !== undefined) return name;
  }
  return undefined;
}

/** Whether an element stands for a component, which may give its listeners what it likes, and not for one of the page. */
export const isComponent = (tag: ts.JsxTagNameExpression): boolean => /^[A-Z]|\./.test(tag.getText());

/** The text of an attribute, or the code that gives it. */
function textOf({ properties }: ts.JsxAttributes, name: string): string | undefined {
  const attribute = properties.filter(ts.isJsxAttribute).find((each) => each.name.getText() === name);
  const value = attribute?.initializer;
  const given = value !== undefined && ts.isJsxExpression(value) ? value.expression : value;
  return given !== undefined && ts.isStringLiteralLike(given) ? given.text : given?.getText();
}

/** `{...register('secret', { required: true })}`, `{...formik.getFieldProps('secret')}` */
function registeredName({ properties }: ts.JsxAttributes): string | undefined {
  for (const each of properties) {
    if (!ts.isJsxSpreadAttribute(each) || !ts.isCallExpression(each.expression)) continue;
    const [name] = each.expression.arguments;
    if (name !== undefined && ts.isStringLiteralLike(name)) return name.text;
  }
  return undefined;
}
