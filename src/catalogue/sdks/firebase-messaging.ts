import { defineLibrary } from '../library.js';

export default defineLibrary({
  id: 'firebase-messaging',
  title: 'Firebase Cloud Messaging',
  docs: 'https://firebase.google.com/docs/cloud-messaging',
  source: '@firebase/messaging@0.13.3 dist/index-public.d.ts',
  packages: ['firebase/messaging', '@firebase/messaging', '@angular/fire/messaging'],
  declarations: `
    export class Messaging { readonly app: any }
    export function getMessaging(app?: any): Messaging;
    export function getToken(messaging: Messaging, options?: any): Promise<string>;
    export function deleteToken(messaging: Messaging): Promise<boolean>;
    export function onMessage(messaging: Messaging, next: any): () => void;
    export function isSupported(): Promise<boolean>;
  `,
  needles: [],
  sources: [{ at: 'getToken', kind: 'push-token' }],
});
