import { minVersion, satisfies } from 'semver';
import { describe, expect, it } from 'vitest';
import { advisories } from '../../src/catalogue/advisories.js';
import { backends, backendsFor } from '../../src/catalogue/backends.js';
import { biometricPlugins } from '../../src/catalogue/biometric-plugins.js';
import { capacitorRanges } from '../../src/catalogue/capacitor-ranges.js';
import { phantomPackages } from '../../src/catalogue/phantom-packages.js';
import { privateScopes } from '../../src/catalogue/private-scopes.js';

const offers = backends.flatMap(({ id, packages, registry }) =>
  Object.entries(packages).flatMap(([major, needed]) =>
    Object.entries(needed).map(([name, range]) => ({ id, major, name, range, registry })),
  ),
);

describe('back ends', () => {
  it.each(offers)(
    '$id: $name $range for Capacitor $major has no known flaw and fits',
    ({ name, range, major, registry }) => {
      const lowest = minVersion(range)?.version ?? '';
      // A flaw that needs a call of the app is none of the vault, which does not make that call.
      const flaws = advisories.filter((one) => one.package === name && !one.needs && satisfies(lowest, one.affected));
      expect(flaws.map(({ id }) => id)).toEqual([]);
      const known = capacitorRanges.filter((one) => one.package === name && satisfies(lowest, one.versions));
      for (const { capacitor } of known) expect(satisfies(`${major}.0.0`, capacitor)).toBe(true);
      expect(known.length > 0 || registry !== undefined).toBe(true);
      expect(phantomPackages.map((one) => one.name)).not.toContain(name);
      const scope = privateScopes.find((one) => name.startsWith(`${one.scope}/`));
      expect(registry?.scope).toBe(scope?.scope);
    },
  );

  it('say truly whether they ask for biometrics', () => {
    for (const { binding, packages } of backends) {
      const names = Object.values(packages).flatMap((needed) => Object.keys(needed));
      expect(names.some((name) => biometricPlugins.includes(name))).toBe(binding !== 'none');
    }
  });

  it('are offered by version of Capacitor, the strongest first', () => {
    const ids = (major: number) => backendsFor(major).map(({ id }) => id);
    expect(ids(8)).toEqual(backends.map(({ id }) => id));
    expect(ids(7)).toEqual(['aparajita-biometric', 'aparajita']);
    expect(ids(6)).toEqual(['aparajita-biometric', 'aparajita']);
    expect(ids(5)).toEqual([]);
  });
});
