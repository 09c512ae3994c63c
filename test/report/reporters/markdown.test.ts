import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';
import { describe, expect, it } from 'vitest';
import { cannedReports, finding, reportOf } from './canned.js';
import { render } from './render.js';

type Element = DefaultTreeAdapterTypes.Element;
type ParentNode = DefaultTreeAdapterTypes.ParentNode;

describe('Markdown', () => {
  it('tells totals, then each finding with its way', async () => {
    expect(await render('markdown', cannedReports.one)).toMatchSnapshot();
  });

  it('counts what it does not show', async () => {
    const text = await render('markdown', cannedReports.many);
    expect(text).toContain('# capward: 1 critical, 2 high, 1 medium, 1 low\n');
    expect(text).toContain(
      '1 known from the baseline, 2 ignored, 1 below the thresholds, 1 ignore without use, 1 of the baseline gone.',
    );
    expect(text).toContain('**The audit is incomplete:** 1 file or rule failed.');
    expect(text).toContain('| high, known |');
    expect(text).not.toContain('a public demo token');
  });

  it('says so when there is nothing', async () => {
    expect(await render('markdown', cannedReports.empty)).toBe('# capward: no findings\n');
  });

  it('fits into a comment on a pull request and says what is missing', async () => {
    const findings = Array.from({ length: 500 }, (_, index) => finding({ fingerprint: String(index) }));
    const text = await render('markdown', reportOf({ findings }));
    expect(text.length).toBeLessThan(65_536);
    const shown = text.split('How it gets there').length - 1;
    expect(text).toContain(`Cut at 65,000 characters: the details of ${500 - shown} more findings are left out.`);
    expect(text).toContain('\n450 more.\n');
  });

  it('leaves text of the app without effect', async () => {
    const html = micromark(await render('markdown', cannedReports['hostile text']), {
      allowDangerousHtml: true,
      extensions: [gfm()],
      htmlExtensions: [gfmHtml()],
    });
    const elements = elementsOf(parseFragment(html));
    expect([...new Set(elements.map(({ tagName }) => tagName))].sort()).toEqual(
      [
        ...['a', 'b', 'code', 'details', 'h1', 'li', 'ol', 'p', 'pre', 'strong', 'summary'],
        ...['table', 'tbody', 'td', 'th', 'thead', 'tr'],
      ].sort(),
    );
    for (const { tagName, attrs } of elements) {
      if (tagName === 'a') expect(attrs[0]?.value).toMatch(/^https:\/\/unpkg\.com\/capward\//);
      else expect(attrs.filter(({ name }) => name !== 'class' && name !== 'start')).toEqual([]);
    }
    expect(elements.filter(({ tagName }) => tagName === 'h1')).toHaveLength(1);
    // Readers look for people and issues in text that is not code.
    expect(textOutsideCode(parseFragment(html))).not.toMatch(/@octocat|#1|#60/);
  });
});

function elementsOf(node: ParentNode): Element[] {
  return node.childNodes.flatMap((child) => ('tagName' in child ? [child, ...elementsOf(child)] : []));
}

function textOutsideCode(node: ParentNode): string {
  return node.childNodes
    .map((child) => {
      if ('value' in child) return child.value;
      return 'tagName' in child && child.tagName !== 'code' ? textOutsideCode(child) : '';
    })
    .join('');
}
