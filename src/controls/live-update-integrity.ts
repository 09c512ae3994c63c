import { liveUpdatePackages } from '../catalogue/live-update-packages.js';
import { settingAt, textOf } from '../native/config/settings.js';
import { defineControl, notApplicable, pass, unknown } from './control.js';

/** Settings that hold the key with which the app checks what it downloads. */
const publicKeys = ['plugins.CapacitorUpdater.publicKey', 'plugins.LiveUpdate.publicKey'];

export default defineControl({
  id: 'live-update-integrity',
  title: 'The app only runs code that its developers signed',
  isJudgedBy: ({ id }) => id.startsWith('live-update-'),
  failure: 'Others may replace the code of the app',
  judge: ({ app, native: { configs } }) => {
    const used = liveUpdatePackages.find((name) => app.dependencies.has(name));
    if (used === undefined) return notApplicable('The app uses no live updates.');
    const keys = configs.flatMap((config) => publicKeys.flatMap((path) => settingAt(config, path) ?? []));
    const given = keys.filter((key) => textOf(key) !== null).map(({ location }) => location);
    return given.length > 0
      ? pass('Updates are checked with a public key of the developers.', given)
      : unknown(`Whether ${used} checks signatures is not known.`);
  },
});
