import type { Report } from './report.js';

/** The report with paths that begin at `base`, a POSIX path, instead of at the audited directory. */
export function rebase(report: Report, base: string): Report {
  if (base === '') return report;
  const under = (file: string): string => (file === '' ? file : file === '.' ? base : `${base}/${file}`);
  const moved = <T extends { readonly file: string }>(item: T): T => ({ ...item, file: under(item.file) });
  return {
    ...report,
    apps: report.apps.map((app) => ({ ...app, root: under(app.root) })),
    controls: report.controls.map((control) => ({
      ...control,
      app: under(control.app),
      evidence: control.evidence.map(moved),
    })),
    inventory: report.inventory.map((entry) => ({ ...entry, location: moved(entry.location) })),
    findings: report.findings.map((finding) => ({
      ...finding,
      location: moved(finding.location),
      flow: finding.flow.map(moved),
    })),
    ignores: report.ignores.map(moved),
    baseline: report.baseline && { stale: report.baseline.stale.map(moved) },
    diagnostics: report.diagnostics.map(moved),
  };
}
