import { libraries as catalogue } from '../catalogue/index.js';
import type { Diagnostic } from '../project/diagnostic.js';
import type { Project } from '../project/project.js';
import { type Analysis, addWants, noWants } from './flow/analysis.js';
import { wantContainerUsers } from './flow/containers.js';
import { persistenceFlows } from './flow/persistence.js';
import { Roles } from './flow/roles.js';
import { Session } from './flow/session.js';
import { World } from './flow/world.js';
import type { WriteOutcome } from './flow/write-flows.js';
import { Loader } from './loader.js';
import { prefilter } from './prefilter.js';
import type { WebFacts } from './token-flow.js';

/** Rounds of loading what the last round found missing. */
const maxRounds = 12;

/** Follows the secrets of an app's web code to where they are stored or shown. */
export function findTokenFlows(project: Project): WebFacts {
  const { candidates, libraries } = prefilter(project, catalogue);
  const world = new World(libraries, (specifier, from) => project.files.resolve(specifier, from));
  const loader = new Loader(project, world);
  const session = new Session();
  const roles = new Roles(libraries);
  loader.load(candidates);
  for (let round = 1; ; round++) {
    const analysis: Analysis = { ...loader.state(), roles, memo: new Map(), wants: noWants() };
    session.round(analysis, (wants) => loader.isOpen(wants));
    wantContainerUsers(analysis);
    const persisted: WriteOutcome = { flows: [], stored: [], exhausted: false };
    persistenceFlows(project, analysis, persisted);
    const wants = session.wants();
    addWants(wants, analysis.wants);
    const more = loader.loadWanted(wants, session.receivers());
    if (more && round < maxRounds) continue;
    return factsOf(session, persisted, more ? [...loader.diagnostics, cutShort] : loader.diagnostics, world);
  }
}

const cutShort: Diagnostic = {
  kind: 'bound-reached',
  file: '',
  message: `Tracing stopped after ${maxRounds} rounds of loading; flows through longer chains of wrappers are not followed.`,
};

function factsOf(
  session: Session,
  persisted: WriteOutcome,
  diagnostics: readonly Diagnostic[],
  world: World,
): WebFacts {
  const results = session.results();
  const cut = results
    .filter(({ outcome }) => outcome.exhausted)
    .map(({ site }): Diagnostic => {
      const { file, line } = world.locate(site.node);
      return {
        kind: 'bound-reached',
        file,
        message: `Some origins of the value stored on line ${line} were not followed: there are too many.`,
      };
    });
  return {
    flows: [...results.flatMap(({ outcome }) => outcome.flows), ...persisted.flows],
    stored: [...results.flatMap(({ outcome }) => outcome.stored), ...persisted.stored],
    filesAnalysed: world.size,
    diagnostics: [...diagnostics, ...cut],
  };
}
