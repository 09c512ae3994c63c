import { defineLibrary } from '../library.js';

export default defineLibrary({
  id: 'capacitor-push-notifications',
  title: 'Capacitor Push Notifications',
  docs: 'https://capacitorjs.com/docs/apis/push-notifications',
  source: '@capacitor/push-notifications@8.1.2 dist/esm/definitions.d.ts',
  packages: ['@capacitor/push-notifications'],
  declarations: `
    export interface Token { value: string }
    export interface PushNotificationsPlugin {
      register(): Promise<void>; unregister(): Promise<void>; checkPermissions(): Promise<any>; requestPermissions(): Promise<any>; removeAllListeners(): Promise<void>;
      addListener(eventName: 'registration', listenerFunc: (token: Token) => void): Promise<any>;
      addListener(eventName: string, listenerFunc: (event: any) => void): Promise<any>;
      [name: string]: any;
    }
    export const PushNotifications: PushNotificationsPlugin;
  `,
  needles: [],
  sources: [{ at: 'Token.value', kind: 'push-token' }],
});
