import { defineLibrary } from '../library.js';

export default defineLibrary({
  id: 'capacitor-firebase-messaging',
  title: 'Capacitor Firebase Messaging',
  docs: 'https://github.com/capawesome-team/capacitor-firebase/tree/main/packages/messaging',
  source: '@capacitor-firebase/messaging@8.5.2 dist/esm/definitions.d.ts',
  packages: ['@capacitor-firebase/messaging'],
  declarations: `
    export interface GetTokenResult { token: string }
    export interface TokenReceivedEvent { token: string }
    export interface FirebaseMessagingPlugin {
      getToken(options?: any): Promise<GetTokenResult>; deleteToken(): Promise<void>; requestPermissions(): Promise<any>; checkPermissions(): Promise<any>;
      addListener(eventName: 'tokenReceived', listenerFunc: (event: TokenReceivedEvent) => void): Promise<any>;
      addListener(eventName: string, listenerFunc: (event: any) => void): Promise<any>;
      [name: string]: any;
    }
    export const FirebaseMessaging: FirebaseMessagingPlugin;
  `,
  needles: [],
  sources: [
    { at: 'FirebaseMessagingPlugin.getToken', kind: 'push-token' },
    { at: 'GetTokenResult.token', kind: 'push-token' },
    { at: 'TokenReceivedEvent.token', kind: 'push-token' },
  ],
});
