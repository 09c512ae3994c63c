import type { CodeFlow, Location, Result, Suppression } from 'sarif';
import { escapeControl } from '../../escape.js';
import type { Finding } from '../../report.js';
import { physicalLocation, plainMessage, regionOf, stepLocation } from './location.js';
import { levelOf, securitySeverity } from './rule.js';

interface ResultContext {
  readonly ruleIndex: number;
  readonly statesSuppression: boolean;
}

export function sarifResult(finding: Finding, { ruleIndex, statesSuppression }: ResultContext): Result {
  const { rule, severity, confidence, location, flow, fingerprint, key, medium, subject, platforms } = finding;
  const origin = flow[0];
  return {
    ruleId: rule,
    ruleIndex,
    level: levelOf[severity],
    message: { text: plainMessage(finding.message) },
    locations: [{ physicalLocation: physicalLocation(location.file, regionOf(location)) }],
    ...(flow.length > 1 && origin ? { relatedLocations: [{ id: 1, ...stepLocation(origin) }] } : {}),
    ...(flow.length > 1 ? { codeFlows: [codeFlow(finding)] } : {}),
    partialFingerprints: { 'capward/v1': fingerprint },
    ...(statesSuppression ? { suppressions: suppressionsOf(finding) } : {}),
    ...(finding.baseline === null ? {} : { baselineState: finding.baseline === 'known' ? 'unchanged' : 'new' }),
    properties: {
      severity,
      confidence,
      'security-severity': securitySeverity[severity],
      ...(subject ? { secret: subject.kind } : {}),
      ...(medium ? { medium } : {}),
      ...(key === null ? {} : { key: escapeControl(key) }),
      platforms,
    },
  };
}

/** From the origin of the secret to the place it is found at. */
function codeFlow({ flow, location, title }: Finding): CodeFlow {
  const last = flow.at(-1);
  const endsHere = last?.file === location.file && last.line === location.line && last.column === location.column;
  const steps: Location[] = flow.map(stepLocation);
  const end: Location = {
    physicalLocation: physicalLocation(location.file, regionOf(location)),
    message: { text: title },
  };
  return {
    threadFlows: [
      {
        locations: (endsHere ? steps : [...steps, end]).map((location, index) => ({
          executionOrder: index + 1,
          location,
        })),
      },
    ],
  };
}

const suppressionsOf = ({ suppressed }: Finding): Suppression[] =>
  suppressed === null
    ? []
    : [
        {
          kind: suppressed.by === 'inline' ? 'inSource' : 'external',
          status: 'accepted',
          justification: escapeControl(suppressed.reason),
        },
      ];
