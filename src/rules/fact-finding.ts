import type { Location } from '../project/location.js';
import type { App, Platform } from '../project/project.js';
import type { NewFinding } from '../report/build-report.js';
import { maskSecrets } from '../report/mask.js';
import type { RuleInfo } from '../report/rule-info.js';
import type { Severity } from '../report/scales.js';

/** What a rule says about one place in a native project, a configuration or a file. */
export interface Judgement {
  readonly location: Location;
  readonly message: string;
  /** Name of the setting: two findings of a rule in one file are told apart by it. */
  readonly key: string | null;
  /** Default: that of the rule. */
  readonly severity?: Severity;
  /** Default: high, since the value stands in the file. */
  readonly confidence?: NewFinding['confidence'];
  readonly subject?: NewFinding['subject'];
  /** Other places that belong to it. */
  readonly steps?: NewFinding['flow'];
  /** Default: all platforms of the app. */
  readonly platforms?: readonly Platform[];
  readonly evidence?: readonly string[];
}

export function toFactFinding(rule: RuleInfo, app: App, judgement: Judgement): NewFinding {
  const { file, line, column, endLine, endColumn } = judgement.location;
  return {
    rule: rule.id,
    category: rule.category,
    severity: judgement.severity ?? rule.severity,
    confidence: judgement.confidence ?? 'high',
    title: rule.title,
    message: maskSecrets(judgement.message),
    location: { file, line, column, endLine, endColumn },
    flow: judgement.steps ?? [],
    subject: judgement.subject ?? null,
    key: judgement.key,
    medium: null,
    platforms: judgement.platforms ?? app.platforms,
    evidence: judgement.evidence ?? [],
    remedy: rule.remedy,
    references: rule.references,
  };
}
