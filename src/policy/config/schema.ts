import { z } from 'zod';
import { mediumTitle } from '../../catalogue/medium.js';
import { secretTitle } from '../../catalogue/secret.js';
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

const keysOf = <K extends string>(record: Readonly<Record<K, string>>) => Object.keys(record) as [K, ...K[]];
const secretKind = z.enum(keysOf(secretTitle));
const vaultMedia = ['keystore', 'keystore-biometric', 'encrypted-store'] as const;
const medium = z.enum(keysOf(mediumTitle)).exclude([...vaultMedia, 'memory']);

const module = z.string().min(1).meta({
  description: 'What the code imports; or a file, with ./ before it, seen from the folder of the configuration',
});
const name = '[A-Za-z_$][A-Za-z0-9_$]*';
const member = z
  .string()
  .regex(new RegExp(`^${name}(?:\\.${name})?$`), 'expected a function or owner.member')
  .meta({
    description:
      'Exported function `put`, or member `kv.put` of an exported object or class; `default` is the default export',
  });
const slot = z
  .union([
    z.int().nonnegative(),
    z.string().regex(new RegExp(`^\\d+(?:\\.${name})*$`), 'expected an argument such as 0 or "0.key"'),
  ])
  .meta({ description: 'Index of an argument; `0.key` is a property of one' });

const sinks = z
  .array(z.strictObject({ module, member, value: slot, key: slot.optional(), medium }))
  .meta({ description: 'Members of your own libraries that store or show a value in the clear' });
const vaults = z
  .array(
    z.strictObject({
      module,
      member,
      value: slot,
      key: slot.optional(),
      medium: z.enum(vaultMedia).default('keystore'),
    }),
  )
  .meta({ description: 'Members of your own libraries that store a value safely' });
const reads = z
  .array(z.strictObject({ module, member, key: slot.optional(), medium: z.enum(keysOf(mediumTitle)) }))
  .meta({ description: 'Members that give back what was stored: a key whose value is sent as a token holds a token' });
const sources = z
  .array(
    z.strictObject({
      module,
      member,
      kind: secretKind,
      property: z.boolean().default(false).meta({ description: 'The member is read, not called' }),
    }),
  )
  .meta({ description: 'Members of your own libraries that give a secret' });

const secretNames = z.partialRecord(secretKind, z.array(z.string().min(2))).meta({
  description: 'Names of variables, members and storage keys that stand for secrets, as words: `acme ticket`',
});

const app = z.strictObject({ severity: severityByRule.optional(), ignores: ignores.optional() });

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
    sinks: sinks.optional(),
    vaults: vaults.optional(),
    reads: reads.optional(),
    sources: sources.optional(),
    secretNames: secretNames.optional(),
    harmlessNames: z
      .array(z.string().min(2))
      .optional()
      .meta({ description: 'Whole names that only look like secrets: `design token`' }),
    apps: z
      .record(z.string().min(1), app)
      .optional()
      .meta({ description: 'Settings for the app in a folder, seen from the folder of the configuration' }),
  })
  .meta({ title: 'capward configuration' });

export type Config = z.infer<typeof config>;
/** As people write it. */
export type ConfigInput = z.input<typeof config>;
