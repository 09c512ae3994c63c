import { z } from 'zod';
import { confidences, severities } from '../../report/scales.js';
import { rules } from '../../rules/index.js';

/**
 * capward.config.json and its kin. schemas/config.schema.json is generated from it; loaded only when there is a
 * configuration to check.
 */
const rule = z.enum(rules.map(({ id }) => id));
const severity = z.enum(severities);

const severityByRule = z
  .partialRecord(rule, z.enum([...severities, 'off']))
  .meta({ description: 'Severity of the findings of a rule; `off` leaves them out' });

const ignores = z
  .array(
    z.strictObject({
      files: z
        .array(z.string().min(1))
        .min(1)
        .meta({ description: 'Paths as in .gitignore, seen from the folder of the configuration' }),
      rules: z.array(rule).min(1).optional().meta({ description: 'Default: all rules' }),
      reason: z.string().trim().min(1).meta({ description: 'Why; it is shown in every report' }),
    }),
  )
  .meta({ description: 'Findings to mark as ignored; they are reported, but fail no run' });

export const config = z
  .strictObject({
    $schema: z.string().optional(),
    severity: severityByRule.optional(),
    failOn: z
      .enum([...severities, 'none'])
      .optional()
      .meta({ description: 'Exit with 1 when a finding is at least this grave' }),
    minSeverity: severity.optional().meta({ description: 'Leave out milder findings' }),
    minConfidence: z.enum(confidences).optional().meta({ description: 'Leave out less certain findings' }),
    maxFindings: z
      .int()
      .nonnegative()
      .optional()
      .meta({ description: 'Exit with 1 only when more findings than this reach failOn' }),
    baseline: z
      .string()
      .min(1)
      .optional()
      .meta({ description: 'File with the known findings, seen from the folder of the configuration' }),
    ignores: ignores.optional(),
  })
  .meta({ title: 'capward configuration' });

export type Config = z.infer<typeof config>;
