import { joinPath } from './path.js';
import type { Survey } from './survey.js';
import { isVendored } from './vendored.js';

/**
 * Whether a folder that may be build output is written by hand: its pages load scripts that lie in it under plain
 * names, and no build has named or packed any of them. What a build copies as it is are few files beside its own.
 */
export function isHandWritten(survey: Survey, folder: string): boolean {
  const written = new Set<string>();
  for (const page of pagesIn(survey, folder)) {
    for (const script of scriptsOf(survey, page).map((path) => joinPath(folder, path))) {
      const made = written.has(script) ? 'by hand' : howMade(survey, script);
      if (made === 'by a build') return false;
      if (made === 'by hand') written.add(script);
    }
  }
  return written.size >= fewestScripts;
}

const fewestScripts = 3;

/** Enough to know what the pages of an app are like. */
const mostPages = 20;

function pagesIn({ system }: Survey, folder: string): string[] {
  try {
    const names = system.list(folder).filter(({ name, isFolder }) => !isFolder && /\.html?$/i.test(name));
    return names.slice(0, mostPages).map(({ name }) => joinPath(folder, name));
  } catch {
    return [];
  }
}

const scriptTag = /<script\b[^>]{0,300}?\bsrc=["'](?:\.\/|\/)?([\w./-]{1,200}\.js)(?:\?[^"']{0,100})?["']/gi;

/** The scripts of the app that a page loads from beside it. */
function scriptsOf({ texts }: Survey, page: string): string[] {
  const read = texts.read(page, false);
  const tags = 'text' in read ? [...read.text.matchAll(scriptTag)] : [];
  return tags.flatMap(([, path = '']) => (isVendored(path) || path.startsWith('..') ? [] : path));
}

/** A build puts a hash into the name, writes to a folder of its own, or packs the code; `null` for missing files. */
function howMade({ texts }: Survey, script: string): 'by hand' | 'by a build' | null {
  if (hashed.test(script) || /\bbuild\//.test(script)) return 'by a build';
  const read = texts.readUtf8(script, true);
  if ('utf8' in read) return 'by hand';
  return read.problem.kind === 'skipped' ? 'by a build' : null;
}

const hashed = /[.-](?=[\w-]{0,7}\d)[\w-]{8,24}\.js$/;
