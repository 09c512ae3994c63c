import type { Tag } from './html-tags.js';

/** What the template of a component does when an element of it emits an event. */
export interface Listener {
  /** The element as it is written: `app-form`, `LoginForm`. */
  readonly element: string;
  readonly event: string;
  /** A handler's name, a function, or statements: `keep`, `(e) => keep(e)`, `keep($event)`. */
  readonly code: string;
  /** Where the code begins. */
  readonly offset: number;
}

/**
 * Angular: `<app-form (done)="keep($event)">` and `<form (ngSubmit)="enter(form.value)">`, or `enter(form)`. Listeners that do nothing
 * with the event or a form are left out.
 */
export function angularListeners(text: string, tags: readonly Tag[]): Listener[] {
  return tags.flatMap((tag) =>
    tag.attributes.flatMap(({ start, value, valueStart }): Listener | [] => {
      // Most attributes of most tags are no listeners.
      if (!value.includes('(')) return [];
      const [, event] = /^(?:\(|on-)([\w.-]+)/.exec(text.slice(start)) ?? [];
      const isMeant = event !== undefined && doesSomething(tag, event, value);
      return isMeant ? { element: tag.name, event, code: value, offset: valueStart } : [];
    }),
  );
}

const doesSomething = ({ name }: Tag, event: string, code: string): boolean =>
  (name.includes('-') && code.includes('$event')) ||
  handsForm.test(code) ||
  (event === 'ngSubmit' && handsName.test(code));

const handsForm = /[(,]\s{0,9}[\w$]+\.value\s{0,9}[,)]/;

/** What a form is submitted with: `enter(form)`. */
const handsName = /[(,]\s{0,9}[\w$]+\s{0,9}[,)]/;

/** Elements that stand for components of the app: browsers know no name with a dash or a capital. */
export const isComponentTag = (name: string): boolean => /[A-Z-]/.test(name);
