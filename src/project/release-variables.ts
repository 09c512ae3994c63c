/** Words of variables that only machines of developers set: `CAPACITOR_DEV_URL`, `LIVE_RELOAD`. */
const ofDevelopers = /(?:^|_)(?:DEV|DEVELOPMENT|LIVE_?RELOAD|HMR|DEBUG|LAN)(?:_|$)/;

/** What a variable of the environment holds where a release is built: `null` for none, `undefined` if it may be any. */
export function releaseVariable(name: string): string | null | undefined {
  if (name === 'NODE_ENV') return 'production';
  return ofDevelopers.test(name) ? null : undefined;
}
