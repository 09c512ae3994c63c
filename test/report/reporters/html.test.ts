import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { html, link, prose, toText } from '../../../src/report/reporters/html/markup.js';
import { cannedReports } from './canned.js';
import { render } from './render.js';

describe('markup', () => {
  const hostile = `<b a="1" b='2'>&\x1b`;

  it('escapes every value, in text and in attributes', () => {
    expect(toText(html`<p title="${hostile}">${hostile}</p>`)).toBe(
      '<p title="&lt;b a=&quot;1&quot; b=&#39;2&#39;&gt;&amp;\\u{1b}">&lt;b a=&quot;1&quot; b=&#39;2&#39;&gt;&amp;\\u{1b}</p>',
    );
  });

  it('takes markup as it is, lists as their items and null as nothing', () => {
    expect(toText(html`${html`<i>${'<'}</i>`}${[1, html`<br>`, ['&', null]]}${null}`)).toBe('<i>&lt;</i>1<br>&amp;');
  });

  it('escapes what only looks like markup', () => {
    const forged = JSON.parse('{"markup":"<script>"}');
    expect(() => toText(html`${forged}`)).toThrow();
  });

  it('quotes code in prose', () => {
    expect(toText(prose('a `<b>` c `d'))).toBe('a <code>&lt;b&gt;</code> c `d');
  });

  it('links to the web only', () => {
    expect(toText(link('https://a.example/"', 'a'))).toBe('<a href="https://a.example/&quot;" rel="noreferrer">a</a>');
    expect(toText(link('javascript:alert(1)', 'a'))).toBe('a');
  });
});

describe('the HTML report', () => {
  it('allows its own style and script by hash, and nothing else', async () => {
    const text = await render('html', cannedReports['hostile text']);
    const policy = /Content-Security-Policy" content="([^"]*)"/.exec(text)?.[1]?.replaceAll('&#39;', "'");
    const hashOf = (element: string) => {
      const [, content = ''] = new RegExp(`<${element}>([\\s\\S]*?)</${element}>`).exec(text) ?? [];
      return `'sha256-${createHash('sha256').update(content).digest('base64')}'`;
    };
    expect(policy).toBe(
      `default-src 'none'; script-src ${hashOf('script')}; style-src ${hashOf('style')}; img-src data:; base-uri 'none'; form-action 'none'`,
    );
    expect(text.match(/<script/g)).toHaveLength(1);
    expect(text.match(/<style/g)).toHaveLength(1);
    expect(text).not.toMatch(/ style="| on\w+="/);
  });

  it('covers secrets in the source it quotes', async () => {
    const token = 'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0NTY3ODkwIn0.c2lnbmF0dXJl';
    const text = await render('html', cannedReports.one, { readSource: () => `\n\n    save('${token}');\n` });
    expect(text).toContain('save(');
    expect(text).not.toContain(token);
  });

  it('names three apps of a large monorepo in its heading', async () => {
    const { apps } = cannedReports['of a monorepo'];
    const text = await render('html', { ...cannedReports.one, apps: [...apps, ...apps, ...apps] });
    expect(text).toContain('<h1>Shell, Trailhead, Shell and 3 more</h1>');
  });

  it('tells each rule once', async () => {
    const text = await render('html', cannedReports.many);
    expect(text.match(/<section class="rule"/g)).toHaveLength(2);
    expect(text.match(/<details class="finding/g)).toHaveLength(7);
  });
});
