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

/** Angular: `<app-form (done)="keep($event)">`. Listeners that do nothing with the event are left out. */
export function angularListeners(text: string, tags: readonly Tag[]): Listener[] {
  return tags.flatMap((tag) =>
    tag.name.includes('-')
      ? tag.attributes.flatMap(({ start, value, valueStart }): Listener | [] => {
          const [, event] = value.includes('$event') ? (/^(?:\(|on-)([\w.-]+)/.exec(text.slice(start)) ?? []) : [];
          return event === undefined ? [] : { element: tag.name, event, code: value, offset: valueStart };
        })
      : [],
  );
}

/** Elements that stand for components of the app: browsers know no name with a dash or a capital. */
export const isComponentTag = (name: string): boolean => /[A-Z-]/.test(name);
