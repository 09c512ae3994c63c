import { createHash } from 'node:crypto';
import { type Edited, refuse, unchanged } from './edited.js';
import { lineEndingOf } from './splice.js';

/**
 * Adds a file that lies beside Info.plist to the resources of the app. Only what Xcode and Capacitor write is edited:
 * one Info.plist, one group that holds it, one phase of resources.
 */
export function addResource(text: string, name: string, type: string): Edited {
  if (text.includes(`/* ${name} `)) return unchanged(text);
  const file = idOf(text, `reference ${name}`);
  const build = idOf(text, `build ${name}`);
  const reference = `${file} /* ${name} */ = {isa = PBXFileReference; lastKnownFileType = ${type}; path = ${name}; sourceTree = "<group>"; };`;
  const entry = `${build} /* ${name} in Resources */ = {isa = PBXBuildFile; fileRef = ${file} /* ${name} */; };`;
  const additions: readonly (readonly [RegExp, string])[] = [
    [/^([ \t]*)[0-9A-F]{24} \/\* Info\.plist \*\/ = \{isa = PBXFileReference;.*$/gm, reference],
    [/^([ \t]*)[0-9A-F]{24} \/\* Info\.plist \*\/,[ \t]*$/gm, `${file} /* ${name} */,`],
    [/^([ \t]*)[0-9A-F]{24} \/\* Assets\.xcassets in Resources \*\/ = \{isa = PBXBuildFile;.*$/gm, entry],
    [/^([ \t]*)[0-9A-F]{24} \/\* Assets\.xcassets in Resources \*\/,[ \t]*$/gm, `${build} /* ${name} in Resources */,`],
  ];
  let result = text;
  for (const [anchor, line] of additions) {
    if (result.match(anchor)?.length !== 1) return refuse(`${name} has to be added to the target in Xcode`);
    result = result.replace(
      anchor,
      (whole, indent: string) => `${whole.trimEnd()}${lineEndingOf(text)}${indent}${line}`,
    );
  }
  return { text: result };
}

/** Xcode's ids are 24 hexadecimal digits; the same file gets the same one, unless it is taken. */
function idOf(text: string, seed: string): string {
  for (let round = 0; ; round++) {
    const id = createHash('sha256').update(`capward ${seed} ${round}`).digest('hex').slice(0, 24).toUpperCase();
    if (!text.includes(id)) return id;
  }
}
