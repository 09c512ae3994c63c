import { readFileSync } from 'node:fs';

export const action = readFileSync(new URL('../../action.yml', import.meta.url), 'utf8');

/** The scripts of the action, in order: install, audit, verdict. */
export const scripts = [...action.matchAll(/^ {6}run: (?:\|\n((?: {8}.*\n|\n)+)|(.*)\n)/gm)].map(
  ([, block, line]) => block?.replace(/^ {8}/gm, '') ?? line ?? '',
);

/** How the runner starts `shell: bash`, before the script. */
export const shell = ['--noprofile', '--norc', '-eo', 'pipefail', '-c'];

/** The environment of the audit when no input is given. */
export const noInputs = {
  CAPWARD_DIRECTORY: '.',
  CAPWARD_FAIL_ON: '',
  CAPWARD_MAX_FINDINGS: '',
  CAPWARD_MIN_CONFIDENCE: '',
  CAPWARD_BASELINE: '',
  CAPWARD_SINCE: '',
  CAPWARD_CONFIG: '',
  CAPWARD_SUMMARY: 'true',
};
