import { ts } from 'ts-morph';
import type { Library, Write } from '../../catalogue/library.js';
import { isExposure } from '../../catalogue/medium.js';
import type { Analysis } from '../program/analysis.js';
import { libraryOfStub } from '../program/stubs.js';
import { declarationOf } from '../program/symbols/call-targets.js';
import { slotValues } from '../program/symbols/slots.js';
import { symbolOf, wantBehind } from '../program/symbols/symbols.js';
import type { CallLike } from '../program/syntax/syntax-index.js';
import { calleeName, propertyName } from '../program/syntax/syntax-names.js';
import { Wants } from '../program/wants.js';
import { heldAssignments } from './containers/held-assignments.js';
import { storeAssignments } from './containers/store-assignments.js';
import { copiedSites } from './exposures/copied-sites.js';
import { handedLogs } from './exposures/handed-logs.js';
import { isLogName, isOnLogger, loggedSites } from './exposures/log-wrappers.js';
import { mayLogSecret } from './exposures/named-secrets.js';
import { querySites } from './exposures/query-sites.js';
import { writerNames } from './handed-writers.js';
import { invokedWrites } from './invoked-writes.js';
import { lentMembers } from './lent-storages.js';
import type { WriteSite } from './write-site.js';

/** Calls that have been looked at, and what their receivers missed. */
export interface OpenCalls {
  isOpen(call: CallLike): boolean;
  settle(call: CallLike, wants: Wants): void;
}

/**
 * Every storing call, assignment and decorated property in the loaded files. `isOpen` tells whether a call is worth
 * a look: it is new, or what kept it from being resolved has been loaded since; `settle` is told what it misses still.
 */
export function findWriteSites(analysis: Analysis, calls: OpenCalls): readonly WriteSite[] {
  return [
    ...callSites(analysis, calls),
    ...assignmentSites(analysis),
    ...indexedSites(analysis),
    ...decoratedSites(analysis),
    ...querySites(analysis),
    ...storeAssignments(analysis),
    ...heldAssignments(analysis),
    ...handedLogs(analysis),
    ...invokedWrites(analysis),
  ];
}

function callSites(analysis: Analysis, open: OpenCalls): WriteSite[] {
  const { names, anyName } = calledNames(analysis);
  const sites: WriteSite[] = [];
  for (const [name, calls] of analysis.index.calls) {
    const known = names.has(name) || anyName(name);
    const isLog = isLogName(analysis, name);
    for (const call of calls) {
      const shows = isLog || isOnLogger(call);
      if (!known && !shows && !(ts.isIdentifier(call.expression) && importsSetters(analysis, call))) continue;
      if (shows && !(call.arguments ?? []).some(mayLogSecret)) continue;
      if (!open.isOpen(call)) continue;
      const wants = new Wants();
      const found = sitesOfCall({ ...analysis, wants }, call, shows);
      sites.push(...found);
      open.settle(call, wants);
      // Loggers of the app, what copies, and who lends a storage, speak of no secret themselves: no search finds them.
      if (shows || found.some(({ write }) => write.medium === 'clipboard')) analysis.wants.addAll(wants);
      else if (found.length === 0) for (const [asked, words] of wants.names) analysis.wants.addName(asked, words);
    }
  }
  return sites;
}

/** What a call writes; what its receiver needs to be resolved is noted. */
function sitesOfCall(analysis: Analysis, call: CallLike, shows: boolean): WriteSite[] {
  const declaration = declarationOf(analysis, call);
  if (declaration === undefined) wantBehind(analysis, call.expression);
  const certain = analysis.roles.of('writes', declaration);
  if (certain.length === 0 && declaration !== undefined && shows) return loggedSites(analysis, call);
  const lent = certain.length === 0 ? lentMembers(analysis, call, declaration) : [];
  const known = [...certain, ...lent.flatMap((member) => analysis.roles.of('writes', member))];
  return known.flatMap(({ library, entry }) => {
    const site = siteOf(analysis, call, library, entry);
    return site === null ? [] : copiedSites(analysis, site);
  });
}

/** Names that calls of known members carry: the members' own, renamed imports, and default imports. */
function calledNames(analysis: Analysis): { names: Set<string>; anyName: (name: string) => boolean } {
  const names = new Set<string>();
  for (const library of analysis.roles.libraries) {
    for (const { at } of library.writes ?? []) {
      const name = /([\w$]+)(\(\))?$/.exec(at)?.[1];
      if (name !== undefined && !at.endsWith('()')) names.add(name);
    }
  }
  const aliases = new Set([...names].flatMap((name) => analysis.index.aliases.get(name) ?? []));
  for (const name of writerNames(analysis)) aliases.add(name);
  return { names, anyName: (name) => aliases.has(name) || analysis.index.setters.has(name) };
}

/** Whether the file of a call imports a library whose hooks or callable objects store what they are called with. */
function importsSetters(analysis: Analysis, call: ts.Node): boolean {
  const specifiers = analysis.index.imports.get(call.getSourceFile());
  if (specifiers === undefined) return false;
  return analysis.roles.callable.some((name) => specifiers.has(name));
}

/** `token.value = …`, and `session.value.token = …` inside what such a member holds. */
function assignmentSites(analysis: Analysis): WriteSite[] {
  const sites: WriteSite[] = [];
  for (const assignment of [...analysis.index.assignments.values()].flat()) {
    for (const member of membersOn(assignment.left)) {
      if (!analysis.roles.assigned.has(member.name.text)) continue;
      const declaration = symbolOf(analysis, member.name)?.declarations?.[0];
      for (const { library, entry } of analysis.roles.of('writes', declaration, '=')) {
        if (member !== assignment.left && isExposure(entry.medium)) continue;
        const site = siteOf(analysis, assignment, library, entry);
        if (site !== null) sites.push(site);
      }
    }
  }
  return sites;
}

/** The accesses of a left-hand side, the outermost first: `a.b.c`, `a.b`. */
function membersOn(left: ts.Expression): readonly ts.PropertyAccessExpression[] {
  if (ts.isElementAccessExpression(left) || ts.isNonNullExpression(left)) return membersOn(left.expression);
  return ts.isPropertyAccessExpression(left) ? [left, ...membersOn(left.expression)] : [];
}

/** `localStorage.token = …`, `localStorage['token'] = …`, `localStorage[key] = …`. */
function indexedSites(analysis: Analysis): WriteSite[] {
  const sites: WriteSite[] = [];
  for (const assignments of analysis.index.assignments.values()) {
    for (const assignment of assignments) {
      const left = assignment.left;
      if (!ts.isPropertyAccessExpression(left) && !ts.isElementAccessExpression(left)) continue;
      if (!/storage/i.test(calleeName(left.expression) || left.expression.getText())) continue;
      for (const { library, entry } of indexedWrites(analysis, left.expression)) {
        const keyed = ts.isElementAccessExpression(left) ? { node: left.argumentExpression, path: [] } : null;
        sites.push({
          node: assignment,
          library,
          write: entry,
          values: slotValues(analysis, assignment, entry.value),
          key: keyed,
          keyText: keyed === null ? calleeName(left) : null,
        });
      }
    }
  }
  return sites;
}

/** What the catalogue says of assigning any property of the type of `object`. */
function indexedWrites(analysis: Analysis, object: ts.Expression) {
  const type = analysis.world.checker.getNonNullableType(analysis.world.checker.getTypeAtLocation(object));
  const declaration = type.symbol?.declarations?.[0];
  const stub = declaration === undefined ? null : libraryOfStub(declaration.getSourceFile().fileName);
  return stub === null ? [] : analysis.roles.at('writes', stub, `${type.symbol?.name}[]=`);
}

/** `@LocalStorage('token') token: string`: every assignment to the property is a write. */
function decoratedSites(analysis: Analysis): WriteSite[] {
  const sites: WriteSite[] = [];
  for (const [name, decorators] of analysis.index.decorators) {
    for (const decorator of decorators) {
      const property = decorator.parent;
      if (!ts.isPropertyDeclaration(property)) continue;
      const call = ts.isCallExpression(decorator.expression) ? decorator.expression : undefined;
      const declaration = call === undefined ? undefined : declarationOf(analysis, call);
      const stub = declaration === undefined ? null : libraryOfStub(declaration.getSourceFile().fileName);
      const known = stub === null ? [] : analysis.roles.at('writes', stub, `@${name}`);
      const symbol = symbolOf(analysis, property.name);
      for (const { library, entry } of known) {
        const keyed =
          call === undefined || entry.key === undefined ? undefined : slotValues(analysis, call, entry.key)[0];
        for (const assignment of analysis.index.assignments.get(symbol?.name ?? '') ?? []) {
          if (!ts.isPropertyAccessExpression(assignment.left) || symbolOf(analysis, assignment.left.name) !== symbol)
            continue;
          sites.push({
            node: assignment,
            library,
            write: entry,
            values: [{ node: assignment.right, path: [] }],
            key: keyed ?? null,
            keyText: keyed === undefined ? (propertyName(property.name) ?? null) : null,
          });
        }
      }
    }
  }
  return sites;
}

function siteOf(analysis: Analysis, node: WriteSite['node'], library: Library, write: Write): WriteSite | null {
  const values = slotValues(analysis, node, write.value);
  if (values.length === 0) return null;
  const key =
    write.key === undefined || write.key === 'assigned' ? undefined : slotValues(analysis, node, write.key)[0];
  // Where the code hands over what it writes to, and nobody made that so that it stores, nothing is stored.
  if (key === undefined && write.key !== undefined && ofHanded.test(write.key)) {
    wantBehind(analysis, node);
    return null;
  }
  const keyText = write.key === 'property' && ts.isBinaryExpression(node) ? calleeName(node.left) : null;
  return { node, library, write, values, key: key ?? null, keyText };
}

/** `0.origin.0`: the key that an argument was made with. */
const ofHanded = /\.origin\b/;
