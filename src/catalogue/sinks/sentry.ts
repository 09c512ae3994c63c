import { defineLibrary } from '../library.js';

const slots = [
  ['captureMessage', '0'],
  ['captureEvent', '0'],
  ['captureException', '1'],
  ['addBreadcrumb', '0'],
  ['setUser', '0'],
  ['setContext', '1'],
  ['setExtra', '1'],
  ['setExtras', '0'],
  ['setTag', '1'],
  ['setTags', '0'],
] as const;

/** What it is told leaves the device, and is read by whoever has the project's dashboard. */
export default defineLibrary({
  id: 'sentry',
  title: 'Sentry',
  docs: 'https://docs.sentry.io/platforms/javascript/guides/capacitor/',
  source: '@sentry/core@11.12.0 build/types/exports.d.ts, breadcrumbs.d.ts',
  packages: [
    ...['browser', 'capacitor', 'angular', 'angular-ivy', 'react', 'vue', 'svelte', 'sveltekit', 'nuxt', 'nextjs'],
    ...['solid', 'astro', 'core'],
  ].map((name) => `@sentry/${name}`),
  declarations: `
    export interface Scope {
      addBreadcrumb(breadcrumb: any, max?: number): Scope;
      setUser(user: any): Scope;
      setContext(name: string, context: any): Scope;
      setExtra(key: string, extra: any): Scope;
      setExtras(extras: any): Scope;
      setTag(key: string, value: any): Scope;
      setTags(tags: any): Scope;
    }
    export function captureException(exception: any, hint?: any): string;
    export function captureMessage(message: string, context?: any): string;
    export function captureEvent(event: any, hint?: any): string;
    export function addBreadcrumb(breadcrumb: any, hint?: any): void;
    export function setUser(user: any): void;
    export function setContext(name: string, context: any): void;
    export function setExtra(key: string, extra: any): void;
    export function setExtras(extras: any): void;
    export function setTag(key: string, value: any): void;
    export function setTags(tags: any): void;
    export function withScope<T>(callback: (scope: Scope) => T): T;
    export function configureScope(callback: (scope: Scope) => void): void;
    export function getCurrentScope(): Scope;
    export function init(...options: any[]): any;
  `,
  needles: ['@sentry/'],
  writes: slots.flatMap(([name, value]) => [
    { at: name, value, medium: 'log' as const },
    ...(name.startsWith('capture') ? [] : [{ at: `Scope.${name}`, value, medium: 'log' as const }]),
  ]),
});
