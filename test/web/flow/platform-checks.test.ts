import { describe, expect, it } from 'vitest';
import { createProject } from '../../../src/project/in-memory.js';
import { findTokenFlows } from '../../../src/web/find-token-flows.js';

const manifest = '{"name":"app","dependencies":{"@capacitor/core":"^7.0.0"}}';

const runsOn = (code: string): string[] => {
  const source = `import { Capacitor } from '@capacitor/core';
import { isPlatform } from '@ionic/vue';
export function keep(accessToken, ready) { ${code} }
`;
  return findTokenFlows(createProject({ 'package.json': manifest, 'src/keep.js': source })).flows.map(
    (flow) => flow.runsOn,
  );
};

const keep = "localStorage.setItem('t', accessToken);";

describe('what is stored', () => {
  it.each([
    [`if (!Capacitor.isNativePlatform()) { ${keep} }`, 'web'],
    [`if (Capacitor.isNativePlatform()) return; ${keep}`, 'web'],
    [`if (Capacitor.isNativePlatform()) { ${keep} }`, 'native'],
    [`if (Capacitor.isNativePlatform() && ready) { ${keep} }`, 'native'],
    [`if (window.Capacitor && window.Capacitor.isNativePlatform()) return; ${keep}`, 'web'],
    [`if (isPlatform('ios') || isPlatform('android')) return; ${keep}`, 'web'],
    [`if (Capacitor.getPlatform() !== 'web') return; ${keep}`, 'web'],
  ])('after a check: %s', (code, place) => {
    expect(runsOn(code)).toEqual([place]);
  });

  it.each([
    `if (Capacitor.isNativePlatform() && !ready) return; ${keep}`,
    `if (Capacitor.isNativePlatform() && ready) return; else { ${keep} }`,
    `if (Capacitor.isNativePlatform() || ready) { ${keep} }`,
    `if (isPlatform('ios')) return; ${keep}`,
    `if (Capacitor.getPlatform() === 'android') { ready(); } else { ${keep} }`,
  ])('on a device all the same: %s', (code) => {
    expect(runsOn(code)).toEqual(['any']);
  });
});
