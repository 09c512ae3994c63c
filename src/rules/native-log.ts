import { secretTitle } from '../catalogue/secret.js';
import type { NativeLog } from '../native/code/logs.js';
import type { Platform } from '../project/project.js';
import type { NewFinding } from '../report/build-report.js';
import type { RuleInfo } from '../report/rule-info.js';
import { toFactFinding } from './fact-finding.js';
import type { Facts } from './facts.js';
import { severityOf } from './severity.js';

/** What Kotlin, Java, Swift and Objective-C code of the app writes to the log of the device. */
export function nativeLogs({ app, native: { android, ios } }: Facts, rule: RuleInfo): NewFinding[] {
  const toFinding = ({ secret, location }: NativeLog, platform: Platform): NewFinding =>
    toFactFinding(rule, app, {
      location,
      key: secret.name,
      message: `The ${secretTitle[secret.kind]} \`${secret.name}\` is written to the log by native code.`,
      severity: severityOf({ medium: 'log', runsOn: 'native', subject: secret }),
      confidence: 'medium',
      subject: secret,
      platforms: [platform],
    });
  return [
    ...(android?.code.logs ?? []).map((log) => toFinding(log, 'android')),
    ...(ios?.code.logs ?? []).map((log) => toFinding(log, 'ios')),
  ];
}
