import { arrange } from './arrange.js';
import type { Finding, Ignore, Report } from './report.js';

/** Reports that are not the parts of one audit. `hint` says what to do about it. */
class MergeError extends Error {
  readonly hint: string;

  constructor(message: string, hint: string) {
    super(message);
    this.name = 'MergeError';
    this.hint = hint;
  }
}

/** One report on the apps of several: what one audit of all of them would have said. */
export function mergeReports(parts: readonly [Report, ...Report[]]): Report {
  checkParts(parts);
  const [first] = parts;
  const merged = arrange({
    ...first,
    shard: null,
    startedAt: parts.map(({ startedAt }) => startedAt).sort()[0] ?? first.startedAt,
    durationMs: parts.reduce((sum, { durationMs }) => sum + durationMs, 0),
    apps: parts.flatMap(({ apps }) => apps),
    controls: parts.flatMap(({ controls }) => controls),
    inventory: parts.flatMap(({ inventory }) => inventory),
    findings: parts.flatMap(({ findings }) => findings),
    ignores: mergeIgnores(parts.flatMap(({ ignores }) => ignores)),
    baseline: null,
    diagnostics: parts.flatMap(({ diagnostics }) => diagnostics),
  });
  return { ...merged, baseline: mergeBaselines(parts, merged.findings) };
}

function checkParts(parts: readonly [Report, ...Report[]]): void {
  const [{ tool, shard }] = parts;
  const other = parts.find((part) => part.tool.version !== tool.version);
  if (other) {
    const versions = `${tool.version} and ${other.tool.version}`;
    throw new MergeError(`The reports are by different versions: ${versions}.`, 'Audit all parts with one version.');
  }
  const roots = parts.flatMap(({ apps }) => apps.map(({ root }) => root));
  const twice = roots.find((root, index) => roots.indexOf(root) !== index);
  if (twice !== undefined) {
    throw new MergeError(`Two reports hold the app "${twice}".`, 'Pass each part once, all of the same directory.');
  }
  if (parts.some((part) => part.shard?.count !== shard?.count)) {
    throw new MergeError('The reports are parts of different audits.', 'Use the same n of --shard k/n for all.');
  }
  if (shard === null) return;
  const present = parts.map((part) => part.shard?.index);
  const missing = Array.from({ length: shard.count }, (_, index) => index + 1).filter(
    (index) => !present.includes(index),
  );
  if (missing.length > 0) {
    const names = missing.map((index) => `${index}/${shard.count}`).join(', ');
    throw new MergeError(`Parts are missing: ${names}.`, 'Pass the report of every part.');
  }
  if (present.length > shard.count) throw new MergeError('A part is given twice.', 'Pass each part once.');
}

/** One that is used in any part is used. */
function mergeIgnores(ignores: readonly Ignore[]): Ignore[] {
  const merged = new Map<string, Ignore>();
  for (const ignore of ignores) {
    const { used, ...what } = ignore;
    const key = JSON.stringify(what);
    merged.set(key, { ...ignore, used: used || (merged.get(key)?.used ?? false) });
  }
  return [...merged.values()];
}

/** An entry is stale when it is in every part, and nothing has its number now that all findings are counted. */
function mergeBaselines(parts: readonly Report[], findings: readonly Finding[]): Report['baseline'] {
  const [first, ...others] = parts.flatMap(({ baseline }) => (baseline ? [baseline.stale] : []));
  if (first === undefined) return null;
  const found = new Set(findings.map(({ fingerprint }) => fingerprint));
  const isStale = (fingerprint: string) =>
    !found.has(fingerprint) && others.every((list) => list.some((entry) => entry.fingerprint === fingerprint));
  return { stale: first.filter(({ fingerprint }) => isStale(fingerprint)) };
}
