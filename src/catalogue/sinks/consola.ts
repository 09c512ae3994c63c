import { defineLibrary } from '../library.js';

const methods = [
  ...['silent', 'fatal', 'error', 'warn', 'log', 'info', 'success', 'fail', 'ready', 'start'],
  ...['box', 'debug', 'trace', 'verbose'],
];

export default defineLibrary({
  id: 'consola',
  title: 'Consola',
  docs: 'https://github.com/unjs/consola',
  source: 'consola@3.4.2 dist/core.d.ts',
  packages: ['consola', 'consola/basic', 'consola/browser', 'consola/core'],
  declarations: `
    export interface ConsolaInstance {
      ${methods.map((name) => `${name}(message: any, ...args: any[]): void;`).join('\n')}
      create(options: any): ConsolaInstance;
      withTag(tag: string): ConsolaInstance;
      withDefaults(defaults: any): ConsolaInstance;
      level: number;
    }
    export const consola: ConsolaInstance;
    export function createConsola(options?: any): ConsolaInstance;
    export default consola;
  `,
  writes: methods.map((name) => ({ at: `ConsolaInstance.${name}`, value: '...0', medium: 'log' })),
});
