import { type OwnNames, withOwnNames } from './catalogue/classify-name.js';
import type { Library } from './catalogue/library.js';
import { judgeControls } from './controls/judge-controls.js';
import type { NativeFacts } from './native/read-native.js';
import { applyPolicy } from './policy/apply-policy.js';
import type { IgnoreComment } from './policy/inline/ignore-comment.js';
import { noPolicy, type Policy } from './policy/policy.js';
import { appsOf, type Shard } from './policy/shard.js';
import type { Diagnostic } from './project/diagnostic.js';
import type { Location } from './project/location.js';
import type { Project } from './project/project.js';
import { buildReport, type PlacedFinding } from './report/build-report.js';
import { inventoryOf } from './report/inventory.js';
import type { Control, InventoryEntry, Report, ReportedApp } from './report/report.js';
import { checkRules } from './rules/check-rules.js';
import { rules as allRules } from './rules/index.js';
import { storedByNativeCode } from './rules/native-write.js';
import type { Rule } from './rules/rule.js';
import { selectRules } from './rules/select-rules.js';
import { version } from './version.js';
import type { CleartextAddress } from './web/literals/find-cleartext.js';
import type { HandmadeOAuth } from './web/literals/find-oauth-requests.js';
import type { HardcodedSecret } from './web/literals/hardcoded-secret.js';
import type { WebFacts } from './web/token-flow.js';

export interface AuditOptions {
  /** Also read test files. Default: false. */
  readonly includeTests?: boolean;
  /** Ids of the only rules to run. Default: all. */
  readonly rules?: readonly string[];
  /** Ids of rules not to run. */
  readonly ignoreRules?: readonly string[];
  /** What the configuration says about findings. */
  readonly policy?: Policy;
  /** What the project knows of its own libraries and names. */
  readonly own?: OwnKnowledge;
  /** Heed ignore comments in the code. Default: true. */
  readonly inlineIgnores?: boolean;
  /** Audit only a part of the apps. */
  readonly shard?: Shard;
  /** Told before each longer step. */
  readonly onProgress?: (step: string) => void;
}

export interface OwnKnowledge {
  readonly libraries: readonly Library[];
  readonly names: OwnNames;
}

const noNames: OwnNames = { secrets: {}, harmless: [] };

/** A report, and the audited text that a reporter may quote from. */
export interface Audit {
  readonly report: Report;
  /** Text of a file the report names, or null. */
  readSource(file: string): string | null;
}

/** Where the facts come from; the parsers behind it are heavy, so the caller decides when they load. */
export interface Readers {
  openProjects(directory: string, options: { includeTests?: boolean }): readonly Project[];
  findTokenFlows(project: Project, own?: readonly Library[]): WebFacts | Promise<WebFacts>;
  findHardcoded(project: Project, files: readonly string[]): readonly HardcodedSecret[];
  findCleartext(project: Project, signIns: readonly Location[]): readonly CleartextAddress[];
  findOAuthRequests(project: Project, files: readonly string[]): HandmadeOAuth;
  readNative(project: Project): NativeFacts | Promise<NativeFacts>;
  readIgnores(project: Project, web: readonly string[]): readonly IgnoreComment[];
}

interface AppResult {
  readonly app: ReportedApp;
  readonly findings: readonly PlacedFinding[];
  readonly inventory: readonly InventoryEntry[];
  readonly controls: readonly Control[];
  readonly comments: readonly IgnoreComment[];
  readonly diagnostics: readonly Diagnostic[];
}

export async function runAudit(readers: Readers, directory: string, options: AuditOptions = {}): Promise<Audit> {
  const startedAt = new Date();
  const start = performance.now();
  const rules = selectRules(options.rules ?? [], options.ignoreRules ?? []);
  options.onProgress?.('Reading the project');
  const all = readers.openProjects(directory, { includeTests: options.includeTests ?? false });
  const projects = options.shard ? appsOf(options.shard, all) : all;

  const results: AppResult[] = [];
  for (const project of projects) {
    options.onProgress?.(`Tracing tokens in ${project.app.name}`);
    results.push(await withOwnNames(options.own?.names ?? noNames, () => auditApp(readers, project, rules, options)));
  }

  const found = buildReport({
    version,
    startedAt,
    durationMs: performance.now() - start,
    shard: options.shard ?? null,
    apps: results.map((result) => result.app),
    findings: results.flatMap((result) => result.findings),
    inventory: results.flatMap((result) => result.inventory),
    controls: results.flatMap((result) => result.controls),
    diagnostics: results.flatMap((result) => result.diagnostics),
  });
  const comments = results.flatMap((result) => result.comments);
  const ids = { known: allRules.map((rule) => rule.id), ran: rules.map((rule) => rule.id) };
  const report = applyPolicy(found, options.policy ?? noPolicy, comments, ids);
  return { report, readSource: (file) => textOf(projects, file) };
}

async function auditApp(
  readers: Readers,
  project: Project,
  rules: readonly Rule[],
  options: AuditOptions,
): Promise<AppResult> {
  // First: the trace of the web code leaves a heap in which starting the parsers of native code takes three times as long.
  const native = await readers.readNative(project);
  const web = await readers.findTokenFlows(project, options.own?.libraries);
  const hardcoded = readers.findHardcoded(project, web.secretSuspects);
  const cleartext = readers.findCleartext(project, web.signIns);
  const oauth = readers.findOAuthRequests(project, web.oauthSuspects);
  const { app } = project;
  const { flows, stored, signIns, sessionEnd, phantomImports, uses } = web;
  const facts = { app, flows, stored, signIns, sessionEnd, phantomImports, uses, hardcoded, oauth, cleartext, native };
  const { findings, diagnostics, failed } = checkRules(rules, facts);
  const unselected = checkRules(
    allRules.filter((rule) => !rules.includes(rule)),
    facts,
  );
  return {
    app: reportedApp(project, web),
    findings: findings.map((finding) => ({ ...finding, scope: web.scopeOf(finding.location) })),
    inventory: inventoryOf([...stored, ...storedByNativeCode(native)]),
    // The scorecard means the same whichever rules the report shows.
    controls: judgeControls(facts, {
      findings: [...findings, ...unselected.findings],
      failed: [...failed, ...unselected.failed],
    }),
    comments: options.inlineIgnores === false ? [] : readers.readIgnores(project, web.ignoreSuspects),
    diagnostics: [...project.diagnostics, ...web.diagnostics, ...native.diagnostics, ...diagnostics],
  };
}

function reportedApp({ app, files }: Project, web: WebFacts): ReportedApp {
  const { root, name, capacitor, framework, platforms } = app;
  return { root, name, capacitor, framework, platforms, filesSeen: files.web.length, filesAnalysed: web.filesAnalysed };
}

/** A file may belong to several apps, or lie outside the folders of all: shared libraries do. */
function textOf(projects: readonly Project[], file: string): string | null {
  for (const { files } of projects) {
    const text = files.text(file);
    if (text !== null) return text;
  }
  return null;
}
