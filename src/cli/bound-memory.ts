import { setFlagsFromString } from 'node:v8';

/**
 * Keeps the peak of memory near what the audit really holds: by default the heap may nearly double before old objects
 * are collected, which in an app of fifty thousand files costs more than the tenth of time that this does.
 */
export const boundMemory = (): void => setFlagsFromString('--heap-growing-percent=15');
