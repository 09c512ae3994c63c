import type { Severity } from '../report/scales.js';
import type { Thresholds } from '../report/thresholds.js';
import type { Confidence } from '../web/token-flow.js';

/** Flags of `capward audit`; absent unless given. */
export interface AuditFlags {
  readonly failOn: Severity | 'none';
  readonly minSeverity?: Severity;
  readonly minConfidence?: Confidence;
  readonly rule?: readonly string[];
  readonly ignoreRule?: readonly string[];
  readonly includeTests?: boolean;
  readonly color: boolean;
  readonly quiet?: boolean;
  readonly verbose?: boolean;
}

type ThresholdFlags = Pick<AuditFlags, 'minSeverity' | 'minConfidence'>;

/** What people see and what fails a build: a name alone is no proof, so low confidence stays out unless asked for. */
export const thresholdsOf = ({ minSeverity = 'info', minConfidence = 'medium' }: ThresholdFlags): Thresholds => ({
  minSeverity,
  minConfidence,
});

/** Formats whose readers filter by themselves get everything unless told otherwise. */
export const completeThresholdsOf = ({ minSeverity = 'info', minConfidence = 'low' }: ThresholdFlags): Thresholds => ({
  minSeverity,
  minConfidence,
});
