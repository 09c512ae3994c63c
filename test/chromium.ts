import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

/** Debian's, which .ci/run installs, or the one that the environment names. */
const executables = [process.env.CHROMIUM, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

export function launchChromium(): Promise<Browser> {
  const executablePath = executables.find((path) => path !== undefined && existsSync(path));
  if (executablePath === undefined) throw new Error('No Chromium found: apt-get install chromium, or set CHROMIUM.');
  // The sandbox needs privileges that containers do not give.
  return chromium.launch({ executablePath, args: ['--no-sandbox'] });
}
