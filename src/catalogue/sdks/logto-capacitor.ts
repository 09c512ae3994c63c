import { defineLibrary } from '../library.js';

/** The constructor wires Preferences in; there is no option for another storage. */
export default defineLibrary({
  id: 'logto-capacitor',
  title: 'Logto Capacitor SDK',
  docs: 'https://docs.logto.io/quick-starts/capacitor',
  source: '@logto/capacitor@4.0.7 lib/index.js',
  packages: ['@logto/capacitor'],
  declarations: `
    import { LogtoClient, LogtoConfig } from '@logto/browser';
    export class CapacitorLogtoClient extends LogtoClient { constructor(config: LogtoConfig, capacitorConfig?: { openOptions?: any }) }
    export default CapacitorLogtoClient;
    export { LogtoConfig };
  `,
  persists: [
    {
      at: 'new CapacitorLogtoClient',
      holds: 'session',
      kind: 'refresh-token',
      defaultKey: 'refreshToken',
      medium: 'preferences',
    },
  ],
});
