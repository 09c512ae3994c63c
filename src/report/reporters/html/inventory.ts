import { mediumTitle } from '../../../catalogue/medium.js';
import { secretTitle } from '../../../catalogue/secret.js';
import type { InventoryEntry, Report } from '../../report.js';
import { html, type Markup } from './markup.js';

type Protection = InventoryEntry['protection'];

const protectionTitle: Record<Protection, string> = {
  none: 'None',
  encoded: 'Encoded only',
  encrypted: 'Encrypted',
  keystore: 'Keychain / Keystore',
  'keystore-biometric': 'Keychain / Keystore, biometric',
  memory: 'Memory only',
};

const verdictOf: Record<Protection, 'bad' | 'fair' | 'good'> = {
  none: 'bad',
  encoded: 'bad',
  encrypted: 'fair',
  keystore: 'good',
  'keystore-biometric': 'good',
  memory: 'good',
};

/** Every place a secret is kept at. The roles keep it a table for readers when a phone shows its rows as blocks. */
export function inventory({ inventory }: Report): Markup | null {
  if (inventory.length === 0) return null;
  return html`<section id="inventory" aria-labelledby="inventory-title">
<h2 id="inventory-title">Secrets this app keeps</h2>
<table role="table" class="inventory">
<thead role="rowgroup"><tr role="row">${['Secret', 'Key', 'Where', 'Protection', 'In code'].map(
    (heading) => html`<th role="columnheader" scope="col">${heading}</th>`,
  )}</tr></thead>
<tbody role="rowgroup">${inventory.map(row)}</tbody>
</table>
</section>`;
}

const row = ({ subject, key, medium, protection, location }: InventoryEntry): Markup => html`<tr role="row">
${cell('Secret', secretTitle[subject.kind])}
${cell('Key', key === null ? html`<span class="faint">not known</span>` : html`<code>${key}</code>`)}
${cell('Where', mediumTitle[medium])}
${cell('Protection', html`<span class="protection ${verdictOf[protection]}">${protectionTitle[protection]}</span>`)}
${cell('In code', html`<code>${location.file}:${location.line}</code>`)}
</tr>
`;

const cell = (heading: string, content: Markup | string): Markup =>
  html`<td role="cell" data-heading="${heading}">${content}</td>`;
