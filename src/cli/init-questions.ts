import type { Backend } from '../catalogue/backends.js';
import { type HttpClient, httpClients } from '../scaffold/answers.js';
import type { Surroundings } from '../scaffold/surroundings.js';
import type { InitFlags } from './init-flags.js';

/** Flags that answer questions; the others say how to run. */
export type Answered = Required<
  Pick<
    InitFlags,
    | 'backend'
    | 'folder'
    | 'faceIdText'
    | 'oauth'
    | 'issuer'
    | 'clientId'
    | 'redirectUri'
    | 'http'
    | 'tests'
    | 'migrate'
    | 'privacyScreen'
    | 'ci'
  >
>;

/** One question, as data: the same for prompts, defaults and flags. Its default is what `--yes` takes. */
export type Question = {
  readonly flag: keyof Answered;
  /** How the command line says it. */
  readonly option: string;
  readonly message: string;
} & (
  | { readonly kind: 'select'; readonly choices: readonly Choice[]; readonly default: string }
  | { readonly kind: 'checkbox'; readonly choices: readonly Choice[]; readonly default: readonly string[] }
  | { readonly kind: 'input'; readonly default: string }
  | { readonly kind: 'confirm'; readonly default: boolean }
);

export interface Choice {
  readonly value: string;
  readonly name: string;
  readonly description?: string;
}

export interface Circumstances {
  readonly surroundings: Surroundings;
  /** Those the app can use. */
  readonly backends: readonly Backend[];
  /** The one that a vault in the app uses already. */
  readonly current: Backend['id'] | null;
  readonly appName: string;
  /** `null` when the configuration does not tell. */
  readonly appId: string | null;
  /** Whether the audit found code that keeps tokens in the clear. */
  readonly hasFlows: boolean;
}

/** Every question that matters for this app after what is decided already, in the order in which they are asked. */
export function questionsFor(circumstances: Circumstances, flags: InitFlags): readonly Question[] {
  const { surroundings, backends, current, appName, appId, hasFlows } = circumstances;
  const usual = backends.find(({ id }) => id === current) ?? backends[0];
  const backend = backends.find(({ id }) => id === flags.backend) ?? usual;
  const { framework, http, platforms, tests } = surroundings;
  const all: readonly (Question | false)[] = [
    {
      flag: 'backend',
      option: '--backend',
      kind: 'select',
      message: 'Where should the key of the vault be kept?',
      choices: backends.map(({ id, title, binding, note }) => ({
        value: id,
        name: `${title} (${bindingTitle[binding]})`,
        description: note,
      })),
      default: usual?.id ?? '',
    },
    {
      flag: 'folder',
      option: '--folder',
      kind: 'input',
      message: 'Folder for the vault:',
      default: defaultFolder(framework),
    },
    platforms.includes('ios') &&
      backend?.binding !== 'none' && {
        flag: 'faceIdText',
        option: '--face-id-text',
        kind: 'input',
        message: 'What should iOS say when it asks for Face ID?',
        default: `${appName} uses Face ID to unlock your session.`,
      },
    {
      flag: 'http',
      option: '--http',
      kind: 'checkbox',
      message: 'How should requests get their token?',
      choices: httpClients.map((value) => ({ value, name: clientTitle[value] })),
      default: http,
    },
    { flag: 'oauth', option: '--oauth', kind: 'confirm', message: 'Add sign-in by OAuth 2 with PKCE?', default: false },
    ...(flags.oauth ? oauthQuestions(appId) : []),
    hasFlows && {
      flag: 'migrate',
      option: '--migrate',
      kind: 'confirm',
      message: 'Rewrite the code that keeps tokens in the clear, where it is sure how?',
      default: true,
    },
    tests !== null && {
      flag: 'tests',
      option: '--tests',
      kind: 'select',
      message: 'Add tests of the vault?',
      choices: [
        { value: tests, name: `yes, for ${tests}` },
        { value: 'none', name: 'no' },
      ],
      default: tests,
    },
    {
      flag: 'privacyScreen',
      option: '--privacy-screen',
      kind: 'confirm',
      message: 'Hide the app in the app switcher and forbid screenshots?',
      default: false,
    },
    {
      flag: 'ci',
      option: '--ci',
      kind: 'confirm',
      message: 'Add a GitHub workflow that runs the audit?',
      default: false,
    },
  ];
  return all.filter((one) => one !== false);
}

export const defaultFolder = (framework: Surroundings['framework']): string =>
  framework === 'angular' ? 'src/app/auth-vault' : 'src/auth-vault';

const oauthQuestions = (appId: string | null): readonly Question[] => [
  {
    flag: 'issuer',
    option: '--issuer',
    kind: 'input',
    message: 'Address of the authorization server:',
    default: 'https://login.example.com',
  },
  {
    flag: 'clientId',
    option: '--client-id',
    kind: 'input',
    message: 'Id of the app at the authorization server:',
    default: appId ?? 'app',
  },
  {
    flag: 'redirectUri',
    option: '--redirect-uri',
    kind: 'input',
    message: 'Address with which the browser comes back to the app:',
    default: `${appId ?? 'app'}:/callback`,
  },
];

const bindingTitle: Record<Backend['binding'], string> = {
  cryptographic: 'biometrics bound by the system',
  'event-bound': 'biometrics asked by the app, event-bound',
  none: 'no biometrics',
  'by the vendor': 'licence needed',
};

const clientTitle: Record<HttpClient, string> = {
  fetch: 'fetch',
  axios: 'axios',
  angular: 'HttpClient of Angular',
  apollo: 'Apollo Client',
};
