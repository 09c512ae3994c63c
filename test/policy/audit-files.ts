import { runAudit } from '../../src/audit.js';
import { createProjects, type FileMap } from '../../src/project/in-memory.js';
import { loadReaders } from '../../src/readers.js';
import type { Report } from '../../src/report/report.js';

const manifest = JSON.stringify({ name: 'app', dependencies: { '@capacitor/core': '^8.0.0' } });

/** The report on an app in memory, by the real engine. */
export async function auditFiles(files: FileMap): Promise<Report> {
  const readers = {
    ...(await loadReaders()),
    openProjects: () => createProjects({ 'package.json': manifest, ...files }),
  };
  return (await runAudit(readers, '/app')).report;
}
