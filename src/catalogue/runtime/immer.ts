import { defineLibrary } from '../library.js';

/** Drafts and frozen copies have the members of what they are made of. */
export default defineLibrary({
  id: 'immer',
  title: 'Immer',
  docs: 'https://immerjs.github.io/immer/',
  source: 'immer@11.2.10 dist/immer.d.ts',
  packages: ['immer'],
  declarations: `
    export type Draft<T> = T;
    export type WritableDraft<T> = T;
    export type Immutable<T> = T;
    export function produce<T>(base: T, recipe: (draft: T) => any, listener?: any): T;
    export default produce;
    export function createDraft<T>(base: T): T;
    export function finishDraft<T>(draft: T, listener?: any): T;
    export function current<T>(value: T): T;
    export function original<T>(value: T): T | undefined;
    export function freeze<T>(value: T, deep?: boolean): T;
    export function castDraft<T>(value: T): T;
    export function castImmutable<T>(value: T): T;
  `,
  needles: [],
  passes: [
    { at: 'produce', result: '0', gives: [{ callback: '1', param: 0, from: '0' }] },
    { at: 'createDraft', result: '0' },
    { at: 'finishDraft', result: '0' },
    { at: 'current', result: '0' },
    { at: 'original', result: '0' },
    { at: 'freeze', result: '0' },
    { at: 'castDraft', result: '0' },
    { at: 'castImmutable', result: '0' },
  ],
});
