import type { ArtifactLocation, Location, PhysicalLocation, Region } from 'sarif';
import type { Location as Span } from '../../../project/location.js';
import { escapeControl } from '../../escape.js';

/** Relative to a root that the reader knows: where the audit ran tells nobody anything. */
export const artifactLocation = (file: string): ArtifactLocation => ({
  uri: percentEncoded(file),
  uriBaseId: '%SRCROOT%',
});

export const regionOf = ({ line, column, endLine, endColumn }: Span): Region => ({
  startLine: line,
  startColumn: column,
  endLine,
  endColumn,
});

interface Step {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly note: string;
}

export const stepLocation = ({ file, line, column, note }: Step): Location => ({
  physicalLocation: physicalLocation(file, { startLine: line, startColumn: column }),
  message: { text: plainMessage(note) },
});

export const physicalLocation = (file: string, region: Region): PhysicalLocation => ({
  artifactLocation: artifactLocation(file),
  region,
});

/** Viewers make links of `[text](target)`, §3.11.6; text of the audited app must not become one. */
export const plainMessage = (text: string): string => escapeControl(text).replace(/\[(?=[^\]]*\]\()/g, '\\[');

/** RFC 3986, each step of the path by itself; a lone surrogate has no encoding. */
const percentEncoded = (path: string): string =>
  path
    .replace(/\p{Cs}/gu, '\ufffd')
    .split('/')
    .map((step) => encodeURIComponent(step).replace(/[!'()*]/g, encodeByte))
    .join('/');

const encodeByte = (character: string): string => `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
