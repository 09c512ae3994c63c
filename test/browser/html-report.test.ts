import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import axe from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Report } from '../../src/report/report.js';
import { launchChromium } from '../chromium.js';
import { cannedReports } from '../report/reporters/canned.js';
import { manyFindings } from '../report/reporters/many-findings.js';
import { render } from '../report/reporters/render.js';

let browser: Browser;
let folder: string;
beforeAll(async () => {
  browser = await launchChromium();
  folder = mkdtempSync(join(tmpdir(), 'capward-html-'));
});
afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true });
});
afterEach(async () => {
  for (const context of browser.contexts()) await context.close();
});

interface Visit {
  readonly page: Page;
  /** Requests, dialogs, errors and violations of the policy: everything a report must not cause. */
  readonly incidents: string[];
}

async function visit(report: Report, { hash = '', scheme = 'light', width = 1280 } = {}): Promise<Visit> {
  const file = join(folder, 'report.html');
  writeFileSync(file, await render('html', report, { thresholds: { minSeverity: 'info', minConfidence: 'low' } }));
  const context = await browser.newContext({
    colorScheme: scheme === 'dark' ? 'dark' : 'light',
    viewport: { width, height: 900 },
    bypassCSP: false,
  });
  const page = await context.newPage();
  const address = pathToFileURL(file).href;
  const incidents: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(address) && request.url() !== 'data:,') incidents.push(`request ${request.url()}`);
  });
  page.on('requestfailed', (request) => incidents.push(`blocked by ${request.failure()?.errorText}`));
  page.on('dialog', async (dialog) => {
    incidents.push(`dialog ${dialog.message()}`);
    await dialog.dismiss();
  });
  page.on('pageerror', (error) => incidents.push(`error ${error.message}`));
  page.on('console', (message) => incidents.push(`console ${message.text()}`));
  await page.goto(address + hash);
  return { page, incidents };
}

/** What axe finds, driven from outside the page, whose policy forbids added scripts. */
async function violations(page: Page): Promise<string[]> {
  const client = await page.context().newCDPSession(page);
  await client.send('Runtime.evaluate', { expression: axe.source });
  const { result } = await client.send('Runtime.evaluate', {
    expression: 'axe.run().then(({ violations }) => JSON.stringify(violations))',
    awaitPromise: true,
  });
  const found: axe.Result[] = JSON.parse(result.value);
  return found.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`);
}

const visible = (page: Page) => page.locator('details.finding:visible');

describe('the HTML report in Chromium', { timeout: 60_000 }, () => {
  it.each(Object.entries(cannedReports))('loads, runs and asks for nothing but itself: %s', async (_, report) => {
    const { page, incidents } = await visit(report);
    const elements = page.locator('summary:visible, nav a:visible');
    for (const element of await elements.all()) await element.click();
    expect(incidents).toEqual([]);
  });

  it('keeps hostile text text', async () => {
    const { page, incidents } = await visit(cannedReports['hostile text']);
    expect(
      await page.locator('script, img, svg, iframe, object, link:not([rel="icon"]), form:not(#filters)').count(),
    ).toBe(1);
    expect(await page.locator('main').textContent()).toContain('<script>alert(1)</script>');
    expect(await page.locator('a[href]:not([href^="#"]):not([href^="https://"])').count()).toBe(0);
    expect(incidents).toEqual([]);
  });

  it('would not run a script even if an escape were missing', async () => {
    const { page, incidents } = await visit(cannedReports.one);
    await page.evaluate(() => {
      document.body.insertAdjacentHTML('beforeend', '<img src="https://evil.example/" onerror="alert(1)">');
      const script = document.createElement('script');
      script.textContent = 'alert(2)';
      document.body.append(script);
    });
    await expect.poll(() => incidents).toContain('blocked by csp');
    expect(incidents.filter((incident) => incident.includes('script-src'))).toHaveLength(2);
    expect(incidents.filter((incident) => incident.startsWith('dialog'))).toEqual([]);
  });

  describe.each(['light', 'dark'])('in %s colours', (scheme) => {
    it.each(['one', 'many', 'a setting without a flow', 'hostile text'] as const)('is accessible: %s', async (name) => {
      for (const width of [1280, 390]) {
        const { page } = await visit(cannedReports[name], { scheme, width });
        expect(await violations(page), `${width} pixels`).toEqual([]);
      }
    });
  });

  it('is refused by axe when it is wrong', async () => {
    const { page } = await visit(cannedReports.one);
    await page.evaluate(() => document.querySelector('main')?.append(document.createElement('button')));
    expect(await violations(page)).toEqual(['button-name: <button></button>']);
  });

  it('fits a phone without scrolling sideways', async () => {
    for (const report of Object.values(cannedReports)) {
      const { page } = await visit(report, { width: 360 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    }
  });

  it('hides at first what is ignored or unsure, and says so', async () => {
    const { page } = await visit(cannedReports.many);
    expect(await visible(page).count()).toBe(5);
    expect(await page.locator('#shown').textContent()).toBe('5 of 8 shown');
    await page.selectOption('select[name="confidence"]', 'low');
    await page.check('input[value="ignored"]');
    await expect.poll(() => page.locator('#shown').textContent()).toBe('All 8 shown');
  });

  it('filters by severity, state, rule and text, and starts again', async () => {
    const { page } = await visit(cannedReports.many);
    const shown = () => visible(page).count();
    await page.uncheck('input[value="critical"]');
    await expect.poll(shown).toBe(4);
    await page.uncheck('input[value="known"]');
    await expect.poll(shown).toBe(3);
    await page.selectOption('select[name="rule"]', 'android-debuggable');
    await expect.poll(shown).toBe(1);
    expect(await page.locator('section.rule:visible').count()).toBe(1);
    await page.click('button[type="reset"]');
    await expect.poll(shown).toBe(5);
    await page.fill('input[type="search"]', 'BUILD.GRADLE debugged');
    await expect.poll(shown).toBe(1);
    await page.fill('input[type="search"]', 'no such thing');
    await expect.poll(shown).toBe(0);
  });

  it('filters by app, where one may lie in another', async () => {
    const { page } = await visit(cannedReports['of a monorepo']);
    await page.selectOption('select[name="app"]', 'apps');
    await expect.poll(() => visible(page).locator('.where').allTextContents()).toHaveLength(1);
    expect(await visible(page).locator('.where').textContent()).toContain('apps/shell/main.ts');
    expect(await page.locator('#controls h3').allTextContents()).toEqual(['Shell', 'Trailhead']);
  });

  it('can be used by keyboard alone', async () => {
    const { page } = await visit(cannedReports.many);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Skip to the findings');
    await page.keyboard.press('/');
    await page.keyboard.type('gradle');
    await expect.poll(() => visible(page).count()).toBe(1);
    const summary = visible(page).locator('summary');
    const wasOpen = await visible(page).evaluate((element) => element.hasAttribute('open'));
    await summary.focus();
    await page.keyboard.press('Enter');
    expect(await visible(page).evaluate((element) => element.hasAttribute('open'))).toBe(!wasOpen);
  });

  it('shows the finding that a link names, whatever the filters say', async () => {
    const { page } = await visit(cannedReports.many, { hash: '#f-06' });
    expect(await page.locator('#f-06').isVisible()).toBe(true);
    expect(await page.locator('#f-06').evaluate((element) => element.hasAttribute('open'))).toBe(true);
  });

  it('prints every shown finding in full, and no controls', async () => {
    const { page } = await visit(cannedReports.many);
    await page.click('#collapse');
    await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('pre.frame:visible').count()).toBe(4);
    expect(await page.locator('nav:visible, input:visible, select:visible, button:visible').count()).toBe(0);
    await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
    expect(await page.locator('details[open]:visible').count()).toBe(0);
  });

  it('shows everything where no script runs', async () => {
    const file = join(folder, 'plain.html');
    writeFileSync(file, await render('html', cannedReports.many));
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(pathToFileURL(file).href);
    expect(await page.locator('#filters:visible').count()).toBe(0);
    expect(await visible(page).count()).toBe(7);
  });

  it('stays usable with 10,000 findings', async () => {
    const { page } = await visit(manyFindings(10_000));
    const start = performance.now();
    await page.fill('input[type="search"]', 'service-77');
    await expect.poll(() => page.locator('#shown').textContent()).toMatch(/^\d+ of 10000 shown$/);
    expect(performance.now() - start).toBeLessThan(5_000);
  });
});
