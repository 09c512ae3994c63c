import { settingAt, textOf } from '../../native/config/settings.js';
import { defineConfigRule } from '../config-rule.js';
import { isLocalHost } from '../local-host.js';

const endpoints = ['updateUrl', 'statsUrl', 'channelUrl'];

export default defineConfigRule({
  id: 'live-update-over-http',
  title: 'Live updates over an unencrypted connection',
  severity: 'high',
  severityPolicy: 'high for the address of updates; medium for those of statistics and channels, and for local ones.',
  why: 'The answer of the update server names the bundle that replaces the code of the app. Over http everybody on the way can answer instead, and his code then runs with every plugin and token of the app.',
  remedy: 'Use https addresses for `updateUrl`, `statsUrl` and `channelUrl`, and set `publicKey` as well.',
  standards: {
    cwe: ['CWE-319', 'CWE-494'],
    masvs: ['MASVS-NETWORK-1', 'MASVS-CODE-4'],
    maswe: ['MASWE-0026'],
    mastg: [],
  },
  judge: (config) =>
    endpoints.flatMap((name) => {
      const at = settingAt(config, `plugins.CapacitorUpdater.${name}`);
      const url = textOf(at) ?? '';
      if (at === null || !/^http:\/\//i.test(url)) return [];
      const severity = name === 'updateUrl' && !isLocalHost(url) ? 'high' : 'medium';
      return [{ at, severity, message: `\`${name}\` of the live updates is the unencrypted address ${url}.` }];
    }),
});
