import { type Medium, mediumTitle } from '../catalogue/medium.js';
import { secretTitle } from '../catalogue/secret.js';
import type { TokenFlow } from '../web/token-flow.js';

/** One plain sentence: which secret, where it goes, how it got there. */
export function messageOf(flow: TokenFlow): string {
  const secret = `The ${secretPhrase(flow)}`;
  const place = `${arrival(flow)}${keyPhrase(flow)}${originPhrase(flow)}`;
  return `${secret} ${place}.${reachPhrase(flow)}`;
}

function reachPhrase({ runsOn, isLastResort }: TokenFlow): string {
  if (runsOn === 'web') return ' This code only runs in a browser.';
  return isLastResort ? ' This code only runs where a secure store failed or is missing.' : '';
}

/** What a library makes may have no name in the code and is called after its kind then. */
function secretPhrase({ subject: { kind, name } }: TokenFlow): string {
  const title = secretTitle[kind];
  return name === title && /\s/.test(name) ? title : `${title} \`${name}\``;
}

function arrival(flow: TokenFlow): string {
  const exposed = exposure[flow.medium];
  if (exposed) return exposed;
  const medium = mediumTitle[flow.medium];
  switch (flow.via) {
    case 'write':
      return `is written ${manner(flow)} to ${medium}`;
    case 'state':
      return `is part of the state that ${flow.library} persists ${manner(flow)} in ${medium}`;
    case 'sdk':
      return `is kept ${manner(flow)} in ${medium} by ${flow.library}`;
  }
}

const exposure: Partial<Record<Medium, string>> = {
  log: 'is written to the log',
  url: 'becomes part of a URL',
  clipboard: 'is copied to the clipboard',
};

function manner(flow: TokenFlow): string {
  switch (flow.weakness) {
    case null:
      return 'in plain text';
    case 'encoded':
      return 'merely encoded, which anyone can undo,';
    case 'key-in-bundle':
      return 'encrypted with a key that ships inside the app';
    case 'key-beside-data':
      return 'encrypted with a key that lies beside it';
  }
}

const keyPhrase = (flow: TokenFlow): string => (flow.key === null ? '' : ` under the key \`${flow.key}\``);

/** The origin, unless it is on the line the finding points at anyway. */
function originPhrase({ steps, location }: TokenFlow): string {
  const origin = steps[0];
  if (!origin || (origin.file === location.file && origin.line === location.line)) return '';
  return origin.file === location.file
    ? `; it comes from line ${origin.line}`
    : `; it comes from ${origin.file}:${origin.line}`;
}
