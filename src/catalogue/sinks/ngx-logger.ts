import { defineLibrary } from '../library.js';

const methods = ['trace', 'debug', 'info', 'log', 'warn', 'error', 'fatal'];

/** May also send what it logs to a server. */
export default defineLibrary({
  id: 'ngx-logger',
  title: 'NGX Logger',
  docs: 'https://github.com/dbfannin/ngx-logger',
  source: 'ngx-logger@5.0.12 lib/logger.service.d.ts',
  packages: ['ngx-logger'],
  declarations: `
    export class NGXLogger {
      ${methods.map((name) => `${name}(message?: any, ...additional: any[]): void;`).join('\n')}
      updateConfig(config: any): void;
      partialUpdateConfig(config: any): void;
      setCustomHttpHeaders(headers: any): void;
    }
    export enum NgxLoggerLevel { TRACE, DEBUG, INFO, LOG, WARN, ERROR, FATAL, OFF }
    export class LoggerModule { static forRoot(config: any): any }
  `,
  writes: methods.map((name) => ({ at: `NGXLogger.${name}`, value: '...0', medium: 'log' })),
});
