import { describe, expect, it } from 'vitest';
import { rebase } from '../../src/report/rebase.js';
import { cannedReports } from './reporters/canned.js';

describe('rebase', () => {
  const { many } = cannedReports;

  it('moves every path under the folder', () => {
    const moved = rebase(many, 'apps/mobile');
    const paths = [...JSON.stringify(moved).matchAll(/"(?:file|root|app)":"([^"]*)"/g)].map(([, path]) => path);
    expect(paths.length).toBeGreaterThan(20);
    for (const path of paths) expect(path).toMatch(/^(?:apps\/mobile(?:\/|$)|$)/);
  });

  it('changes nothing else', () => {
    const moved = JSON.stringify(rebase(many, 'apps/mobile'));
    expect(JSON.parse(moved.replace(/apps\/mobile\//g, '').replace(/apps\/mobile/g, '.'))).toEqual(many);
    expect(rebase(many, '')).toBe(many);
  });
});
