import type { ts } from 'ts-morph';
import { type Location, locateIn } from '../../project/location.js';
import { nameOf } from '../../project/path.js';
import type { Project } from '../../project/project.js';
import { isNodeScript } from '../node-scripts.js';
import { specifiersOf } from '../search/import-specifiers.js';
import { type Literal, literalsIn } from './literals-in.js';
import { parseUnit } from './parse-unit.js';

/** An http address in code that signs somebody in or sends credentials. */
export interface CleartextAddress {
  /** What the code calls it; `null` when it is written into the request. */
  readonly name: string | null;
  readonly address: string;
  readonly location: Location;
}

/**
 * Finds the unencrypted addresses in the files where credentials are sent, and in what those import. Files with
 * settings of an environment are left to their own reader.
 */
export function findCleartext(project: Project, signIns: readonly Location[]): CleartextAddress[] {
  const senders = [...new Set(signIns.map(({ file }) => file))];
  const seen = new Set(senders);
  const own = senders.flatMap((file) => addressesIn(project, file, () => true));
  const imported = senders.flatMap((sender) => {
    const text = project.files.text(sender) ?? '';
    return importsOf(project, sender, text)
      .filter((file) => !seen.has(file) && seen.add(file))
      .flatMap((file) => addressesIn(project, file, (name) => name !== null && mentions(text, name)));
  });
  return [...own, ...imported];
}

const importsOf = ({ files }: Project, from: string, text: string): string[] =>
  specifiersOf(text).flatMap((specifier) => files.resolve(specifier, from) ?? []);

const mentions = (text: string, name: string): boolean => new RegExp(`\\b${name.replace(/\W/g, '\\$&')}\\b`).test(text);

const plain = /^(?:http|ws):\/\/[\w[]/i;
const elsewhere =
  /(?:^|[._-])(?:dev|development|local|staging|stage|test|tests|spec|mock|mocks|example|stories)(?:[._-]|$)/i;

function addressesIn(project: Project, file: string, isUsed: (name: string | null) => boolean): CleartextAddress[] {
  const text = project.files.text(file);
  if (text === null || !/["'`](?:http|ws):\/\//i.test(text) || isNodeScript(file, text)) return [];
  if (/^environment\b/i.test(nameOf(file)) || elsewhere.test(nameOf(file))) return [];
  const source = parseUnit(file, text);
  if (!source) return [];
  const locate = locateIn(file, text);
  return literalsIn(source)
    .filter(
      (literal) =>
        plain.test(literal.text) && isServer(literal) && isUsed(literal.name) && !isForDevelopers(source, literal),
    )
    .map(({ name, text: address, start }) => ({ name, address, location: locate(start, start + address.length) }));
}

const server = /api|auth|backend|base|endpoint|gateway|graphql|host|issuer|rest|server|service|socket|login|url|uri/i;
const other =
  /callback|redirect|logout|origin|referr?er|schema|namespace|xmlns|site|docs|privacy|terms|help|image|img|avatar|icon|logo|href|src|link|dev|local|test|staging|mock|debug|proxy/i;
const credential = /\/[\w/.-]*(?:log-?in|sign-?in|auth|token|session|password)/i;

const isServer = ({ name, text }: Literal): boolean =>
  name === null ? credential.test(text) : server.test(name) && !other.test(name);

const forDevelopers = /\b(?:is)?(?:dev|debug|local|staging|test|mock)\w*\b|NODE_ENV|production|isProd/i;

/** A choice by the kind of the build stands on the same line, or on the one before. */
function isForDevelopers(source: ts.SourceFile, { start }: Literal): boolean {
  const line = source.getLineAndCharacterOfPosition(start).line;
  const lines = source.text.split('\n').slice(Math.max(0, line - 1), line + 1);
  return forDevelopers.test(lines.join('\n').replace(/["'`](?:http|ws)s?:\/\/[^"'`]*["'`]/gi, ''));
}
