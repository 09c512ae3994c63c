import { createHash } from 'node:crypto';
import { pageScript, pageStyle } from './assets.js';
import { html, type Markup, ownAsset, toText } from './markup.js';

/**
 * The document around the report. The policy lets nothing run, load or be sent but the one style and the one script
 * of the page, so that text of the audited app stays text even if an escape were missing.
 */
export function page(title: string, body: Markup): string {
  const policy = [
    "default-src 'none'",
    `script-src ${hashOf(pageScript)}`,
    `style-src ${hashOf(pageStyle)}`,
    // The empty icon, without which a browser asks the server for one.
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  return toText(html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
<link rel="icon" href="data:,">
<style>${ownAsset(pageStyle)}</style>
</head>
<body>
${body}
<script>${ownAsset(pageScript)}</script>
</body>
</html>
`);
}

const hashOf = (source: string): string => `'sha256-${createHash('sha256').update(source).digest('base64')}'`;
