import { z } from 'zod';
import type { Medium } from '../catalogue/medium.js';
import type { SecretKind } from '../catalogue/secret.js';
import type { DiagnosticKind } from '../project/diagnostic.js';
import type { Framework } from '../project/project.js';
import type { Protection } from '../web/token-flow.js';
import { categories, confidences, controlStatuses, severities } from './scales.js';

/**
 * The report, schema version 1: the contract between the audit, the reporters and every reader outside.
 * schemas/report.schema.json is generated from it. Paths are POSIX and relative to the audited directory.
 * An audit only needs the types, so nothing on its way imports this module's values.
 */
const list = <T extends z.ZodType>(item: T) => z.array(item).readonly();
const path = z.string().meta({ description: 'POSIX path, relative to the audited directory' });
const count = z.int().nonnegative();
const position = z.int().positive();

const platform = z.enum(['android', 'ios', 'web']);
const severity = z.enum(severities);
const framework = z.enum([
  'angular',
  'react',
  'vue',
  'svelte',
  'solid',
  'astro',
  'plain',
]) satisfies z.ZodType<Framework>;

const secretKind = z.enum([
  'refresh-token',
  'password',
  'key',
  'api-secret',
  'credentials',
  'pin',
  'access-token',
  'session',
  'id-token',
  'oauth-code',
  'one-time-token',
  'push-token',
]) satisfies z.ZodType<SecretKind>;

const medium = z.enum([
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
  'log',
  'url',
  'clipboard',
  'memory',
  'encrypted-store',
  'keystore',
  'keystore-biometric',
]) satisfies z.ZodType<Medium>;

const protection = z.enum([
  'none',
  'encoded',
  'encrypted',
  'keystore',
  'keystore-biometric',
  'memory',
]) satisfies z.ZodType<Protection>;

const diagnosticKind = z.enum([
  'unreadable',
  'unparsable',
  'skipped',
  'bound-reached',
  'unresolved',
  'rule-failed',
  'invalid-ignore',
]) satisfies z.ZodType<DiagnosticKind>;

const location = z.object({
  file: path,
  line: position,
  column: position,
  endLine: position,
  endColumn: position.meta({ description: 'Exclusive' }),
});

const subject = z.object({
  kind: secretKind,
  name: z.string().meta({ description: 'The expression or SDK that holds the secret; literals are masked' }),
});

const references = z.object({
  cwe: list(z.string()),
  masvs: list(z.string()),
  maswe: list(z.string()),
  mastg: list(z.string()),
  url: z.url(),
});

const finding = z.object({
  rule: z.string(),
  category: z.enum(categories),
  severity,
  confidence: z.enum(confidences),
  title: z.string(),
  message: z.string(),
  location,
  flow: list(z.object({ file: path, line: position, column: position, note: z.string() })),
  subject: subject.nullable().meta({ description: 'null when the finding is about a setting' }),
  key: z.string().nullable().meta({ description: 'Storage key, when the code tells, or the name of the setting' }),
  medium: medium.nullable().meta({ description: 'null when nothing is written anywhere' }),
  platforms: list(platform),
  evidence: list(z.string()),
  remedy: z.string(),
  references,
  fingerprint: z.string().meta({ description: 'Survives moved lines, renamed locals and reformatting' }),
  suppressed: z
    .object({ by: z.enum(['inline', 'config']), reason: z.string() })
    .nullable()
    .meta({ description: 'Ignored by a comment or by the configuration: reported, but never fails a run' }),
  baseline: z
    .enum(['new', 'known'])
    .nullable()
    .meta({ description: 'Whether the baseline already holds it; null when the run had none' }),
  changed: z
    .boolean()
    .nullable()
    .meta({ description: 'Whether it touches lines changed since the asked revision; null when none was asked' }),
  fix: z.object({ safe: z.boolean() }).nullable(),
});

const ignore = z.object({
  by: z.enum(['inline', 'config']),
  file: path.meta({ description: 'The file with the comment, or the configuration' }),
  line: position,
  rule: z.string().nullable().meta({ description: 'null: all rules' }),
  reason: z.string(),
  used: z.boolean().meta({ description: 'Whether any finding is ignored because of it' }),
});

const inventoryEntry = z.object({ subject, key: z.string().nullable(), medium, protection, location });

const control = z.object({
  app: path.meta({ description: 'Root of the app, as in `apps`' }),
  id: z.string(),
  title: z.string(),
  status: z.enum(controlStatuses),
  reason: z.string(),
  evidence: list(location),
  rules: list(z.string()).meta({ description: 'Rules that judge it' }),
});

const app = z.object({
  root: path,
  name: z.string(),
  capacitor: z.object({ major: count, version: z.string() }).nullable(),
  framework,
  platforms: list(z.enum(['android', 'ios'])),
  filesSeen: count,
  filesAnalysed: count,
});

const summary = z.object({
  bySeverity: z.object({ critical: count, high: count, medium: count, low: count, info: count }),
  byRule: z.record(z.string(), count),
  controls: z.object({ pass: count, fail: count, warn: count, unknown: count, notApplicable: count }),
});

export const report = z
  .object({
    schemaVersion: z.literal(1),
    tool: z.object({ name: z.literal('capward'), version: z.string() }),
    startedAt: z.iso.datetime(),
    durationMs: count,
    shard: z
      .object({ index: position, count: position })
      .nullable()
      .meta({ description: 'Which part of the apps this report is about; null when it is about all of them' }),
    apps: list(app),
    summary,
    controls: list(control),
    inventory: list(inventoryEntry),
    findings: list(finding),
    ignores: list(ignore).meta({ description: 'Every ignore that was in force' }),
    baseline: z
      .object({
        stale: list(z.object({ fingerprint: z.string(), rule: z.string(), file: path })).meta({
          description: 'Entries of the baseline that no finding matches any more',
        }),
      })
      .nullable()
      .meta({ description: 'null when the run had no baseline' }),
    diagnostics: list(z.object({ kind: diagnosticKind, file: z.string(), message: z.string() })),
  })
  .meta({ title: 'capward report' });

export type Report = z.infer<typeof report>;
export type ReportedApp = z.infer<typeof app>;
export type Finding = z.infer<typeof finding>;
export type Ignore = z.infer<typeof ignore>;
export type InventoryEntry = z.infer<typeof inventoryEntry>;
export type Control = z.infer<typeof control>;
export type References = z.infer<typeof references>;
export type Summary = z.infer<typeof summary>;
