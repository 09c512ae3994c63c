import type { Project } from '../../project/project.js';
import type { Analysis } from './analysis.js';
import type { WriteOutcome } from './write-flows.js';

export function persistenceFlows(_project: Project, _analysis: Analysis, _outcome: WriteOutcome): void {}
