import { ts } from 'ts-morph';
import type { Library, Persistence } from '../../catalogue/library.js';
import type { Medium } from '../../catalogue/medium.js';
import type { Project } from '../../project/project.js';
import { filesMentioning } from '../prefilter.js';
import type { Confidence, FlowStep, Protection } from '../token-flow.js';
import { usesOf } from './addresses.js';
import type { Analysis } from './analysis.js';
import { declarationOf } from './functions.js';
import { runsOn } from './guards.js';
import { resolveKey } from './keys.js';
import { settledMedium } from './settings.js';
import { type Matched, slotValues } from './slots.js';
import { keptMembers, statesOf } from './state.js';
import type { SecretMember } from './type-evidence.js';
import type { WriteOutcome } from './write-flows.js';

/** A place where the app hands sessions or state to a library that stores them. */
interface Site {
  readonly library: Library;
  readonly persistence: Persistence;
  readonly matched: Matched;
}

/** Judges what SDKs and state libraries store by themselves, as the app configures them. */
export function persistenceFlows(project: Project, analysis: Analysis, outcome: WriteOutcome): void {
  for (const library of analysis.roles.libraries) {
    const decided = new Set<ts.Node>();
    for (const persistence of library.persists ?? []) {
      for (const matched of usesOf(analysis, persistence.at, library.id)) {
        const site: Site = { library, persistence, matched };
        if (decided.has(matched) || yields(analysis, site) || !isUsed(project, site)) continue;
        if (judgeSite(analysis, site, outcome)) decided.add(matched);
      }
    }
  }
}

/** The app decides the storage at another call of the same library. */
const yields = (analysis: Analysis, { persistence }: Site): boolean =>
  (persistence.yieldsTo ?? []).some((address) => usesOf(analysis, address).length > 0);

/** Whether the app signs in through the SDK, or has the plugin installed that makes an option work. */
function isUsed(project: Project, { persistence }: Site): boolean {
  const { signIn } = persistence;
  if (signIn === undefined) return true;
  const pattern = new RegExp(signIn.map((text) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|'));
  return (
    filesMentioning(project, pattern, () => false).length > 0 ||
    [...project.app.dependencies.keys()].some((name) =>
      signIn.some((text) => text.includes(`'${name}`) || text === name),
    )
  );
}

const protections: Partial<Record<Medium, Protection>> = {
  memory: 'memory',
  keystore: 'keystore',
  'keystore-biometric': 'keystore-biometric',
  'encrypted-store': 'encrypted',
};

/** False when this persistence does not apply to the code (no setting matched and there is no default). */
function judgeSite(analysis: Analysis, site: Site, outcome: WriteOutcome): boolean {
  const { persistence, matched } = site;
  const settled = settledMedium(analysis, matched, persistence.settings ?? [], null);
  const medium = settled === 'unresolved' || settled === undefined ? persistence.medium : settled;
  if (settled === undefined && medium === null) return false;
  if (settled === null) return true;
  const where = runsOn(analysis, matched, null);
  if (medium === null || where === 'never') return true;
  const confidence: Confidence = settled === 'unresolved' ? 'low' : 'high';
  const member = persistence.holds === 'session' ? null : keptMember(analysis, site);
  if (persistence.holds !== 'session' && member === null) return true;
  const kind = member?.kind ?? persistence.kind ?? 'refresh-token';
  const name = member?.path.join('.') ?? 'session';
  const key = keyOf(analysis, site);
  const location = analysis.world.locate(matched);
  const protection = sealed(analysis, site) ? 'encrypted' : protections[medium];
  if (confidence !== 'low')
    outcome.stored.push({ subject: { kind, name }, key, medium, protection: protection ?? 'none', location });
  if (protection !== undefined) return true;
  const state = member !== null;
  outcome.flows.push({
    subject: { kind, name },
    key,
    medium,
    via: state ? 'state' : 'sdk',
    library: site.library.id,
    confidence: state && confidence === 'high' ? 'medium' : confidence,
    location,
    steps: stepsOf(analysis, site, member),
    runsOn: where,
    weakness: null,
    evidence: [
      state
        ? `The persisted state has the member "${name}".`
        : `${site.library.title} keeps the session there${settled === undefined ? ' by default' : ', as configured here'}.`,
    ],
  });
  return true;
}

function keyOf(analysis: Analysis, { persistence, matched }: Site): string | null {
  const value = persistence.key === undefined ? undefined : slotValues(analysis, matched, persistence.key)[0];
  const text = value === undefined ? null : resolveKey(analysis, value.node, null, value.path).text;
  return text ?? persistence.defaultKey ?? null;
}

/** A transform that encrypts the whole state. */
const sealed = (analysis: Analysis, { persistence, matched }: Site): boolean =>
  (persistence.transforms ?? []).some((slot) =>
    slotValues(analysis, matched, slot).some((value) => {
      const node = value.node;
      return (
        ts.isCallExpression(node) &&
        analysis.roles.of('ciphers', declarationOf(analysis, node)).some(({ entry }) => entry.key === undefined)
      );
    }),
  );

/** The most telling secret in the part of the state that is kept. */
function keptMember(analysis: Analysis, { persistence, matched }: Site): SecretMember | null {
  const members = statesOf(analysis, matched, persistence.holds).flatMap((state) =>
    keptMembers(analysis, matched, persistence, state),
  );
  return members.sort((a, b) => a.path.length - b.path.length)[0] ?? null;
}

function stepsOf(analysis: Analysis, site: Site, member: SecretMember | null): FlowStep[] {
  const steps: FlowStep[] = [];
  const declared = member?.declaration;
  if (declared !== undefined && analysis.world.unitOf(declared) !== undefined) {
    steps.push({ ...analysis.world.locate(declared), note: `"${member?.path.join('.')}" is part of the state` });
    for (const assignment of analysis.index.assignments.get(member?.path.at(-1) ?? '') ?? []) {
      if (steps.length < 4 && assignment.getSourceFile() === declared.getSourceFile())
        steps.push({ ...analysis.world.locate(assignment), note: 'set here' });
    }
  }
  steps.push({ ...analysis.world.locate(site.matched), note: `stored by ${site.library.title}` });
  return steps;
}
