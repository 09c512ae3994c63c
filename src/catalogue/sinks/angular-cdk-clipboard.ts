import { defineLibrary } from '../library.js';

export default defineLibrary({
  id: 'angular-cdk-clipboard',
  title: 'Angular CDK Clipboard',
  docs: 'https://material.angular.dev/cdk/clipboard/overview',
  source: '@angular/cdk@22.2.7 types/clipboard.d.ts',
  packages: ['@angular/cdk/clipboard'],
  declarations: `
    export class PendingCopy { copy(): boolean; destroy(): void }
    export class Clipboard { copy(text: string): boolean; beginCopy(text: string): PendingCopy }
    export class ClipboardModule {}
  `,
  writes: ['Clipboard.copy', 'Clipboard.beginCopy'].map((at) => ({ at, value: '0', medium: 'clipboard' })),
});
