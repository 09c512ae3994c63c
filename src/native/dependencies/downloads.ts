import { locateIn } from '../../project/location.js';
import { nameOf } from '../../project/path.js';
import type { Located } from '../located.js';

interface Manifest {
  readonly file: RegExp;
  /** Captures an address that is not encrypted. */
  readonly address: RegExp;
  /** What a line begins with that says nothing. */
  readonly comment: RegExp;
}

const http = String.raw`["']((?:git\+)?http:\/\/[^"'\s]{1,300})["']`;
const slashes = /^\s*(?:\/\/|\*|\/\*)/;
const hash = /^\s*[#;]/;

/** Where package managers are told where to download code from. */
const manifests: readonly Manifest[] = [
  {
    file: /^Podfile$/,
    address: new RegExp(String.raw`(?:\bsource\b|:(?:git|http|podspec)\s*=>|\b(?:git|http|podspec):)\s*${http}`),
    comment: hash,
  },
  { file: /^Package\.swift$/, address: new RegExp(String.raw`\burl:\s*${http}`), comment: slashes },
  {
    file: /\.gradle(?:\.kts)?$/,
    address: new RegExp(String.raw`\b(?:url|setUrl|maven)\b[\s=(]*(?:uri\s*\()?\s*${http}`),
    comment: slashes,
  },
  {
    file: /^(?:\.npmrc|\.yarnrc|\.yarnrc\.yml|bunfig\.toml)$/,
    address: /\b(?:registry|npmRegistryServer)["']?\s*[=: ]\s*["']?(http:\/\/[^"'\s]{1,300})/,
    comment: hash,
  },
];

export const isManifest = (file: string): boolean => manifests.some((manifest) => manifest.file.test(nameOf(file)));

/** The unencrypted addresses that a file downloads code from. */
export function unencryptedDownloads(file: string, text: string): Located<string>[] {
  const manifest = manifests.find((one) => one.file.test(nameOf(file)));
  if (!manifest || !text.includes('http://')) return [];
  const locate = locateIn(file, text);
  let start = 0;
  return text.split('\n').flatMap((line) => {
    const lineStart = start;
    start += line.length + 1;
    const match = line.length > 2_000 || manifest.comment.test(line) ? null : manifest.address.exec(line);
    const address = match?.[1];
    if (!match || address === undefined) return [];
    const at = lineStart + match.index + match[0].indexOf(address);
    return [{ value: address, location: locate(at, at + address.length) }];
  });
}
