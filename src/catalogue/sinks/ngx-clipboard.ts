import { defineLibrary } from '../library.js';

export default defineLibrary({
  id: 'ngx-clipboard',
  title: 'ngx-clipboard',
  docs: 'https://github.com/maxisam/ngx-clipboard',
  source: 'ngx-clipboard@16.0.0 lib/ngx-clipboard.service.d.ts',
  packages: ['ngx-clipboard'],
  declarations: `
    export class ClipboardService { copy(content: string): void; copyFromContent(content: string, container?: HTMLElement): boolean }
    export class ClipboardModule {}
  `,
  writes: ['ClipboardService.copy', 'ClipboardService.copyFromContent'].map((at) => ({
    at,
    value: '0',
    medium: 'clipboard',
  })),
});
