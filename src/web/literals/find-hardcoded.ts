import { ts } from 'ts-morph';
import { byShape, classifyLiteral, type LiteralSecret } from '../../catalogue/classify-literal.js';
import { type Location, lineStarts, positionAt } from '../../project/location.js';
import type { Project } from '../../project/project.js';
import { isNodeScript } from '../node-scripts.js';
import { parseScript } from '../parse.js';
import { type ScriptLanguage, toSourceUnit } from '../units/source-unit.js';
import { literalsIn } from './literals-in.js';
import { mayHoldSecrets } from './prefilter-literals.js';

/** A secret that stands in the code of the app. Its value is not kept. */
export interface HardcodedSecret {
  readonly secret: Omit<LiteralSecret, 'start' | 'end'>;
  /** What it is given to; `null` when the code gives it no name. */
  readonly name: string | null;
  readonly location: Location;
}

const kinds: Record<ScriptLanguage, ts.ScriptKind> = {
  ts: ts.ScriptKind.TS,
  tsx: ts.ScriptKind.TSX,
  js: ts.ScriptKind.JS,
  jsx: ts.ScriptKind.JSX,
};

/** Finds the secrets in the web code of an app. What a file cannot be parsed for, the token flows report. */
export function findHardcoded(project: Project): HardcodedSecret[] {
  return project.files.web.flatMap((file) => {
    const text = project.files.text(file);
    return text !== null && mayHoldSecrets(text) && !isNodeScript(file, text) ? secretsIn(file, text) : [];
  });
}

interface Spot extends LiteralSecret {
  readonly name: string | null;
}

function secretsIn(file: string, text: string): HardcodedSecret[] {
  const { unit } = toSourceUnit(file, text);
  const source = unit && parseScript(file, unit.script, kinds[unit.language]);
  const spots = new Map<number, Spot>();
  if (source) {
    for (const { name, text: value, start } of literalsIn(source)) {
      const found = classifyLiteral(name, value);
      if (found) spots.set(start + found.start, { ...found, name, start: start + found.start, end: start + found.end });
    }
  }
  if (isMarkup(file)) for (const spot of shapesInMarkup(text)) if (!spots.has(spot.start)) spots.set(spot.start, spot);
  const starts = lineStarts(text);
  return [...spots.values()].map(({ name, start, end, kind, issuer, reach }) => {
    const from = positionAt(starts, start);
    const to = positionAt(starts, end);
    const location = { file, line: from.line, column: from.column, endLine: to.line, endColumn: to.column };
    return { secret: { kind, issuer, reach }, name, location };
  });
}

const isMarkup = (file: string): boolean => /\.(?:html?|vue|svelte|astro)$/i.test(file);

/** Attributes and text of the page, comments left out. Names there say too little. */
function shapesInMarkup(text: string): Spot[] {
  const visible = text.replace(/<!--[\s\S]{0,100000}?-->/g, (comment) => ' '.repeat(comment.length));
  const spots: Spot[] = [];
  for (const { index, 0: word } of visible.matchAll(/[^\s"'`<>]{20,4000}/g)) {
    const found = byShape(word);
    if (found) spots.push({ ...found, name: null, start: index + found.start, end: index + found.end });
  }
  return spots;
}
