import { defineLibrary } from '../library.js';

export default defineLibrary({
  id: 'firebase-messaging',
  title: 'Firebase Cloud Messaging',
  docs: 'https://firebase.google.com/docs/cloud-messaging',
  source: '@firebase/messaging@0.13.3 dist/index-public.d.ts, @angular/fire@7.6.1 compat/messaging/messaging.d.ts',
  packages: ['firebase/messaging', '@firebase/messaging', '@angular/fire/messaging', '@angular/fire/compat/messaging'],
  declarations: `
    export class Messaging { readonly app: any }
    export function getMessaging(app?: any): Messaging;
    export function getToken(messaging: Messaging, options?: any): Promise<string>;
    export function deleteToken(messaging: Messaging): Promise<boolean>;
    export function onMessage(messaging: Messaging, next: any): () => void;
    export function isSupported(): Promise<boolean>;
    type Observable<T> = import('rxjs').Observable<T>;
    export class AngularFireMessaging {
      readonly requestPermission: Observable<string>; readonly getToken: Observable<string | null>; readonly tokenChanges: Observable<string | null>;
      readonly messages: Observable<any>; readonly requestToken: Observable<string | null>; readonly deleteToken: (token: string) => Observable<boolean>;
    }
  `,
  needles: [],
  sources: [
    { at: 'getToken', kind: 'push-token' },
    { at: 'AngularFireMessaging.getToken', kind: 'push-token' },
    { at: 'AngularFireMessaging.tokenChanges', kind: 'push-token' },
    { at: 'AngularFireMessaging.requestToken', kind: 'push-token' },
  ],
});
