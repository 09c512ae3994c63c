import type { Medium } from '../catalogue/medium.js';
import type { App } from '../project/project.js';
import type { NewFinding } from '../report/build-report.js';
import { maskSecrets } from '../report/mask.js';
import type { RuleInfo } from '../report/rule-info.js';
import type { TokenFlow } from '../web/token-flow.js';
import { messageOf } from './message.js';
import { remedyFor } from './remedy-for.js';
import { defineRule, type Rule, type RuleDefinition } from './rule.js';
import { ordinarySeverity, severityOf, severityPolicy } from './severity.js';

interface TokenRuleDefinition extends Omit<RuleDefinition, 'severity' | 'severityCase' | 'severityPolicy' | 'check'> {
  /** The usual medium first. Together with `via` it decides which flows the rule judges. */
  readonly media: readonly [Medium, ...Medium[]];
  /** How the secret gets there; any way when absent. */
  readonly via?: TokenFlow['via'];
}

/** Media that keep a value readable. A state library or SDK that uses one is judged by its own rule. */
export const plainMedia = [
  'local-storage',
  'session-storage',
  'web-storage',
  'cookie',
  'indexeddb',
  'websql',
  'cache-storage',
  'ionic-storage',
  'preferences',
  'file',
  'external-file',
  'sqlite',
] as const satisfies readonly Medium[];

/** A rule about secrets that reach certain media. */
export function defineTokenRule({ media, via, ...info }: TokenRuleDefinition): Rule {
  return defineRule({
    ...info,
    severity: ordinarySeverity(media[0]),
    severityCase: 'an access token',
    severityPolicy: severityPolicy(media),
    check: ({ flows, app }, rule) =>
      flows
        .filter((flow) => media.includes(flow.medium) && (via === undefined || flow.via === via))
        .map((flow) => toFinding(rule, maskFlow(flow), app)),
  });
}

/** Names, keys and notes quote the app's code, which may hold the secret itself. */
const maskFlow = (flow: TokenFlow): TokenFlow => ({
  ...flow,
  subject: { kind: flow.subject.kind, name: maskSecrets(flow.subject.name) },
  key: flow.key === null ? null : maskSecrets(flow.key),
  steps: flow.steps.map((step) => ({ ...step, note: maskSecrets(step.note) })),
  evidence: flow.evidence.map(maskSecrets),
});

function toFinding(rule: RuleInfo, flow: TokenFlow, app: App): NewFinding {
  const { file, line, column, endLine, endColumn } = flow.location;
  return {
    rule: rule.id,
    category: rule.category,
    severity: severityOf(flow),
    confidence: flow.confidence,
    title: rule.title,
    message: messageOf(flow),
    location: { file, line, column, endLine, endColumn },
    flow: flow.steps.map((step) => ({ file: step.file, line: step.line, column: step.column, note: step.note })),
    subject: flow.subject,
    key: flow.key,
    medium: flow.medium,
    platforms: flow.runsOn === 'web' ? ['web'] : app.platforms,
    evidence: flow.evidence,
    remedy: remedyFor(rule, flow.subject.kind),
    references: rule.references,
  };
}
