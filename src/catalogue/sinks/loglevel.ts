import { defineLibrary } from '../library.js';

const methods = ['trace', 'debug', 'log', 'info', 'warn', 'error'];

export default defineLibrary({
  id: 'loglevel',
  title: 'loglevel',
  docs: 'https://github.com/pimterry/loglevel',
  source: 'loglevel@1.9.2 index.d.ts',
  packages: ['loglevel'],
  declarations: `
    export interface Logger {
      ${methods.map((name) => `${name}(...message: any[]): void;`).join('\n')}
      setLevel(level: any, persist?: boolean): void;
      getLevel(): number;
      setDefaultLevel(level: any): void;
      enableAll(persist?: boolean): void;
      disableAll(persist?: boolean): void;
    }
    export interface RootLogger extends Logger { getLogger(name: any): Logger; getLoggers(): { [name: string]: Logger }; noConflict(): any }
    const root: RootLogger;
    export default root;
    ${methods.map((name) => `export const ${name}: Logger['${name}'];`).join('\n')}
    export const getLogger: RootLogger['getLogger'];
    export const setLevel: Logger['setLevel'];
  `,
  writes: methods.map((name) => ({ at: `Logger.${name}`, value: '...0', medium: 'log' })),
});
