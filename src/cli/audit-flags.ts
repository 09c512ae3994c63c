import { resolve } from 'node:path';
import type { Configuration } from '../policy/config/load-config.js';
import type { Shard } from '../policy/shard.js';
import type { Severity } from '../report/scales.js';
import type { Thresholds } from '../report/thresholds.js';
import type { Confidence } from '../web/token-flow.js';
import type { Limits } from './exit-code.js';

/** Flags of `capward audit`; absent unless given. */
export interface AuditFlags {
  readonly failOn?: Severity | 'none';
  readonly minSeverity?: Severity;
  readonly minConfidence?: Confidence;
  readonly maxFindings?: number;
  readonly baseline?: string;
  readonly updateBaseline?: boolean;
  readonly since?: string;
  readonly shard?: Shard;
  readonly rule?: readonly string[];
  readonly ignoreRule?: readonly string[];
  /** `false`: use none. */
  readonly config?: string | false;
  /** `false`: heed no comments. */
  readonly ignores: boolean;
  readonly includeTests?: boolean;
  readonly color: boolean;
  readonly quiet?: boolean;
  readonly verbose?: boolean;
}

/** The flags, with the settings of the configuration for those that are not given. */
export function withSettings(flags: AuditFlags, configuration: Configuration | null): AuditFlags {
  const { failOn, minSeverity, minConfidence, maxFindings, baseline } = configuration?.settings ?? {};
  return {
    ...(failOn && { failOn }),
    ...(minSeverity && { minSeverity }),
    ...(minConfidence && { minConfidence }),
    ...(maxFindings !== undefined && { maxFindings }),
    ...(configuration && baseline && { baseline: resolve(configuration.folder, baseline) }),
    ...flags,
  };
}

export const limitsOf = ({ failOn = 'high', maxFindings = 0 }: AuditFlags): Limits => ({ failOn, maxFindings });

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
