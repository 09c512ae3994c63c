import { defineLibrary } from '../library.js';

export default defineLibrary({
  id: 'ionic-storage-angular',
  title: 'Ionic Storage for Angular',
  docs: 'https://github.com/ionic-team/ionic-storage',
  source: '@ionic/storage-angular@4.0.0 index.d.ts',
  packages: ['@ionic/storage-angular'],
  declarations: `
    export { Storage, StorageConfig, Drivers } from '@ionic/storage';
    export class IonicStorageModule { static forRoot(config?: import('@ionic/storage').StorageConfig): any }
    export function provideStorage(platformId: any, config?: import('@ionic/storage').StorageConfig): import('@ionic/storage').Storage;
  `,
});
