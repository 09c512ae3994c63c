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
 * Angular: `<app-form (done)="keep($event)">` and `<form (ngSubmit)="enter(form.value)">`. Listeners that do nothing
 * with the event or a form are left out.
 */
export function angularListeners(text: string, tags: readonly Tag[]): Listener[] {
  return tags.flatMap((tag) =>
    tag.attributes.flatMap(({ start, value, valueStart }): Listener | [] => {
      if (!(tag.name.includes('-') && value.includes('$event')) && !handsForm.test(value)) return [];
      const [, event] = /^(?:\(|on-)([\w.-]+)/.exec(text.slice(start)) ?? [];
      return event === undefined ? [] : { element: tag.name, event, code: value, offset: valueStart };
    }),
  );
}

const handsForm = /[(,]\s{0,9}[\w$]+\.value\s{0,9}[,)]/;

/** Elements that stand for components of the app: browsers know no name with a dash or a capital. */
export const isComponentTag = (name: string): boolean => /[A-Z-]/.test(name);
