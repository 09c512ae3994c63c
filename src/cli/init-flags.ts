import { type Command, Option } from 'commander';
import { type BackendId, backends } from '../catalogue/backends.js';
import { type HttpClient, httpClients, type Language, type TestRunner } from '../scaffold/answers.js';

/** Flags of `capward init`; absent unless given. */
export interface InitFlags {
  readonly app?: string;
  readonly backend?: BackendId;
  readonly folder?: string;
  readonly language?: Language;
  readonly faceIdText?: string;
  readonly oauth?: boolean;
  readonly issuer?: string;
  readonly clientId?: string;
  readonly redirectUri?: string;
  readonly http?: readonly HttpClient[];
  readonly apiOrigin?: readonly string[];
  readonly tests?: TestRunner | 'none';
  readonly migrate?: boolean;
  readonly privacyScreen?: boolean;
  readonly ci?: boolean;
  readonly yes?: boolean;
  readonly dryRun?: boolean;
  readonly diff?: boolean;
  readonly install: boolean;
  readonly json?: boolean;
  readonly color: boolean;
}

export function declareInit(program: Command): Command {
  return program
    .command('init')
    .description('Move the tokens of an app into a vault: shows a plan first, writes all of it or nothing.')
    .argument('[dir]', 'directory of the app', '.')
    .option('--app <path>', 'which app, when the directory holds several')
    .addOption(
      new Option('--backend <name>', 'store that keeps the key of the vault').choices(backends.map(({ id }) => id)),
    )
    .option('--folder <path>', 'folder for the vault, inside the app')
    .addOption(new Option('--language <name>', 'language of the new files').choices(['typescript', 'javascript']))
    .option('--face-id-text <text>', 'what iOS shows when it asks for Face ID')
    .option('--oauth', 'add sign-in by OAuth 2 with PKCE')
    .option('--no-oauth', 'leave out OAuth')
    .option('--issuer <url>', 'authorization server, for --oauth')
    .option('--client-id <id>', 'id of the app at the authorization server')
    .option('--redirect-uri <uri>', 'address with which the browser comes back to the app')
    .addOption(new Option('--http <clients...>', 'how requests get their token').choices(httpClients))
    .option('--api-origin <urls...>', 'origins of your API, which get the access token')
    .addOption(new Option('--tests <runner>', 'add tests of the vault').choices(['vitest', 'jest', 'none']))
    .option('--migrate', 'rewrite code that keeps tokens in the clear')
    .option('--no-migrate', 'leave the code of the app as it is')
    .option('--privacy-screen', 'hide the app in the app switcher')
    .option('--no-privacy-screen', 'do not add a privacy screen')
    .option('--ci', 'add a workflow that runs the audit')
    .option('--no-ci', 'add no workflow')
    .option('--yes', 'ask nothing: take the default wherever no flag decides, and apply the plan')
    .option('--dry-run', 'show the plan and stop')
    .option('--diff', 'show the plan as a diff too')
    .option('--no-install', 'do not run the package manager')
    .option('--json', 'print the plan as JSON')
    .option('--no-color', 'print without colours');
}
