import type { ts } from 'ts-morph';
import { buildConfig, inlinedVariables, leftVariables } from '../../catalogue/build-variables.js';
import { byShape, classifyLiteral, type LiteralSecret } from '../../catalogue/classify-literal.js';
import { wordsOf } from '../../catalogue/classify-name.js';
import { locateIn } from '../../project/location.js';
import type { Project } from '../../project/project.js';
import { isNodeScript } from '../node-scripts.js';
import { comparedSecrets } from './compared-secrets.js';
import { distinctSecrets, type FoundSecret } from './distinct-secrets.js';
import { encodedCredentials } from './encoded-credentials.js';
import type { HardcodedSecret } from './hardcoded-secret.js';
import type { Modules } from './imported-values.js';
import { literalKeys } from './literal-keys.js';
import type { NamedLiteral } from './literals-behind.js';
import { literalsIn } from './literals-in.js';
import { isPlayed } from './mock-files.js';
import { isData, modulesOf, parseUnit } from './parse-unit.js';
import { sentKeys } from './sent-keys.js';
import { shippedVariables } from './shipped-variables.js';
import { slotNames } from './slot-names.js';

/** Finds the secrets in the code of `files`. What a file cannot be parsed for, the token flows report. */
export function findHardcoded(project: Project, files: readonly string[]): HardcodedSecret[] {
  const isLeftAlone = leftVariables(project);
  const isLeft = ({ name, isVariable }: HardcodedSecret): boolean =>
    isVariable === true && name !== null && isLeftAlone(name);
  const modules = modulesOf(project);
  const isInlined = inlinedVariables(project);
  const found = files.flatMap((file) => {
    const text = project.files.text(file);
    return text !== null && !isNodeScript(file, text)
      ? secretsIn(file, text, modules, isInlined).filter((one) => !isLeft(one))
      : [];
  });
  return distinctSecrets(found);
}

interface Spot extends LiteralSecret {
  readonly name: string | null;
}

function secretsIn(
  file: string,
  text: string,
  modules: Modules,
  isInlined: (variable: string) => boolean,
): FoundSecret[] {
  const source = parseUnit(file, text);
  const spots = new Map<number, Spot>();
  if (source) {
    let slots: ReadonlySet<string> | undefined;
    for (const { name, text: value, from, start } of literalsIn(source)) {
      const found = classifyLiteral(name, value, from);
      if (found === null || (isToken(found) && (isPlayed(file) || (isData(file) && tellsLittle(name, found)))))
        continue;
      slots ??= slotNames(source);
      if (name === null || found.issuer !== null || !slots.has(name))
        spots.set(start + found.start, { ...found, name, start: start + found.start, end: start + found.end });
    }
  }
  if (isMarkup(file)) for (const spot of shapesInMarkup(text)) if (!spots.has(spot.start)) spots.set(spot.start, spot);
  const locate = locateIn(file, text);
  const written = [...spots.values()].map(({ name, start, end, kind, issuer, reach }) => ({
    secret: { kind, issuer, reach },
    name,
    location: locate(start, end),
    value: text.slice(start, end),
  }));
  const filledIn = (source === null || buildConfig.test(file) ? [] : shippedVariables(source, isInlined)).map(
    ({ name, kind, node }): FoundSecret => ({
      secret: { kind, issuer: null, reach: 'secret' },
      name,
      location: locate(node.getStart(), node.end),
      value: null,
      isVariable: true,
    }),
  );
  const isKnown = ({ node }: GivenSecret): boolean =>
    node.getSourceFile() === source && [...spots.values()].some(({ start }) => start >= node.pos && start < node.end);
  const given = (source === null ? [] : givenSecrets(source, modules)).filter((one) => !isKnown(one));
  return [...written, ...given.map(toFound), ...filledIn];
}

/** What opens the account of a user, made up where the server is; keys of those who issue them are not. */
const isToken = ({ kind, issuer }: LiteralSecret): boolean =>
  kind !== 'key' && kind !== 'api-secret' && (issuer === null || issuer === 'JSON Web Token');

/** Data lists the tokens of chains and the sessions of conferences: `token` alone is none of a user there. */
const tellsLittle = (name: string | null, { issuer }: LiteralSecret): boolean =>
  issuer === null && name !== null && wordsOf(name).length === 1;

/** A literal that what is done with it gives away; it may stand in another file than what does it. */
interface GivenSecret extends NamedLiteral {
  readonly secret: FoundSecret['secret'];
}

function givenSecrets(source: ts.SourceFile, modules: Modules): GivenSecret[] {
  const bare = [...comparedSecrets(source, modules), ...encodedCredentials(source), ...literalKeys(source, modules)];
  return [
    ...bare.map(({ kind, ...literal }) => ({ ...literal, secret: { kind, issuer: null, reach: 'secret' as const } })),
    ...sentKeys(source, modules),
  ];
}

function toFound({ name, secret: { kind, issuer, reach }, node }: GivenSecret): FoundSecret {
  const source = node.getSourceFile();
  const location = locateIn(source.fileName, source.text)(node.getStart() + 1, node.end - 1);
  return { secret: { kind, issuer, reach }, name, location, value: node.text };
}

const isMarkup = (file: string): boolean => /\.(?:html?|vue|svelte|astro)$/i.test(file);

/** Attributes and text of the page, comments left out. Names there say too little. */
function shapesInMarkup(text: string): Spot[] {
  const spots: Spot[] = [];
  for (const { index, 0: word } of withoutComments(text).matchAll(/[^\s"'`<>]{20,4000}/g)) {
    const found = byShape(word);
    if (found) spots.push({ ...found, name: null, start: index + found.start, end: index + found.end });
  }
  return spots;
}

/** Blank where comments are. Searched step by step: a pattern would look for the end of each that has none. */
function withoutComments(text: string): string {
  const pieces: string[] = [];
  let position = 0;
  for (let start = text.indexOf('<!--'); start >= 0; start = text.indexOf('<!--', position)) {
    const end = text.indexOf('-->', start);
    const next = end < 0 ? text.length : end + '-->'.length;
    pieces.push(text.slice(position, start), ' '.repeat(next - start));
    position = next;
  }
  return pieces.join('') + text.slice(position);
}
