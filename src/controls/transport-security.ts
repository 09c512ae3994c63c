import { settingAt } from '../native/config/settings.js';
import type { NativeFacts } from '../native/read-native.js';
import type { Location } from '../project/location.js';
import { defineControl, pass, unknown } from './control.js';
import { placesOf } from './user-secrets.js';
import { about } from './weaknesses.js';

export default defineControl({
  id: 'transport-security',
  title: 'All traffic is encrypted',
  isJudgedBy: about('MASWE-0026'),
  failure: 'Traffic may be sent in the clear',
  judge: ({ app, native }) => {
    const { android, ios } = native;
    const missing = app.platforms.filter((platform) => (platform === 'android' ? android : ios) === null);
    if (app.platforms.length === 0 || missing.length > 0)
      return unknown('The native projects are not all in the repository.');
    const open = openAnswers(native);
    if (open.length > 0) return unknown('Whether unencrypted traffic is allowed is only decided by the build.', open);
    const read = [
      ...(android?.application ? [android.application.manifest.tag] : []),
      ...(ios?.infoPlists ?? []).map(({ root }) => root.location),
    ];
    return read.length < app.platforms.length
      ? unknown('The native projects could not be read.')
      : pass(
          'Neither the native projects nor the configuration allow unencrypted traffic, which both platforms refuse by default.',
          read,
        );
  },
});

/** Settings that decide it, and that only running the build or the configuration would tell. */
function openAnswers({ android, configs }: NativeFacts): readonly Location[] {
  const { usesCleartextTraffic, networkSecurity } = android?.application ?? {};
  const attributes = [usesCleartextTraffic, networkSecurity].filter((one) => one?.value === 'unknown');
  const settings = configs.map((config) => settingAt(config, 'server.cleartext'));
  return placesOf([
    ...attributes.flatMap((one) => one ?? []),
    ...settings.flatMap((one) => (one?.value.kind === 'unknown' ? [one] : [])),
  ]);
}
