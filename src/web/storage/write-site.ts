import type { ts } from 'ts-morph';
import type { Library, Write } from '../../catalogue/library.js';
import type { SlotValue } from '../program/symbols/slots.js';

/** A place where the app stores a value through a member the catalogue knows. */
export interface WriteSite {
  readonly node:
    | ts.CallExpression
    | ts.NewExpression
    | ts.BinaryExpression
    | ts.TemplateExpression
    | ts.PropertyAccessExpression;
  readonly library: Library;
  readonly write: Write;
  readonly values: readonly SlotValue[];
  readonly key: SlotValue | null;
  /** Key known without an expression: the name of an assigned property or decorated field. */
  readonly keyText: string | null;
  /** Set when the member is handed to what calls it with the value: `then(console.log)`. */
  readonly isHandedOver?: true;
}
