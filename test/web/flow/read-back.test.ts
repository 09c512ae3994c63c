import { describe, expect, it } from 'vitest';
import { createProject } from '../../../src/project/in-memory.js';
import { findTokenFlows } from '../../../src/web/find-token-flows.js';

const flowsOf = (source: string) =>
  findTokenFlows(createProject({ 'src/profile.ts': source })).flows.map(({ confidence, subject, location }) => ({
    confidence,
    name: subject.name,
    line: location.line,
  }));

describe('a member that is read back', () => {
  it('tells what an untyped value holds', () => {
    expect(
      flowsOf(`
export const keep = (answer: any) => localStorage.setItem('member', JSON.stringify(answer.message));
export const leave = (api: any) => {
  const member = JSON.parse(localStorage.getItem('member') ?? '{}');
  return api.leave(member.token);
};
`),
    ).toEqual([{ confidence: 'high', name: 'token', line: 2 }]);
  });

  it('is also seen when it is destructured', () => {
    expect(
      flowsOf(`
export const keep = (answer: any) => localStorage.setItem('member', JSON.stringify(answer));
export const leave = (api: any) => {
  const { accessToken } = JSON.parse(localStorage.getItem('member') ?? '{}');
  return api.leave(accessToken);
};
`),
    ).toEqual([{ confidence: 'high', name: 'accessToken', line: 2 }]);
  });

  it('does not speak against a type, or for the other members of an object', () => {
    expect(
      flowsOf(`
export const keep = (nick: string) => localStorage.setItem('member', JSON.stringify({ nick, seen: nick }));
export const leave = (api: any) => {
  const member = JSON.parse(localStorage.getItem('member') ?? '{}');
  return member.token ? api.leave() : null;
};
`),
    ).toEqual([]);
  });
});

describe('what is known of a stored variable', () => {
  it('includes the members that are set on it', () => {
    expect(
      flowsOf(`
export function keep(answer: any) {
  const member: any = {};
  member.nick = answer.nick;
  member.jwt = answer.jwt;
  sessionStorage.setItem('member', JSON.stringify(member));
}
`),
    ).toEqual([{ confidence: 'medium', name: 'jwt', line: 6 }]);
  });

  it('includes the type it is declared with', () => {
    expect(
      flowsOf(`
interface Member { nick: string; contrasena: string }
export function keep(members: Map<string, any>) {
  const member = members.get('me') as Member;
  const found: Member = members.get('you');
  localStorage.setItem('member', JSON.stringify(found));
}
`),
    ).toEqual([{ confidence: 'medium', name: 'contrasena', line: 6 }]);
  });
});

describe('a slot that is read back', () => {
  const use = (storage: string) => `
export const choose = (account: any) => localStorage.setItem('chosen', JSON.stringify(account));
export const show = (api: any) => api.embed(JSON.parse(${storage}.getItem('chosen') ?? '{}').embedToken);
export const pick = (storage: Storage) => storage.getItem('other');
`;

  it('is one of the same store', () => {
    expect(flowsOf(use('localStorage'))).toEqual([{ confidence: 'high', name: 'embedToken', line: 2 }]);
    expect(flowsOf(use('sessionStorage'))).toEqual([]);
  });

  it('may be in either web storage where that cannot be told', () => {
    expect(flowsOf(use('(globalThis as any as { kept: Storage }).kept'))).toHaveLength(1);
  });

  it('holds no credential when another field of the header is read from it', () => {
    const header = (name: string) => `
export const keep = (device: string) => localStorage.setItem('device', device);
const fields = (secret: string) => ['Client="Reader"', \`${name}="\${localStorage.getItem('device')}"\`];
export const call = (secret: string) => fetch('/items', { headers: { Authorization: \`MediaBrowser \${fields(secret).join(', ')}\` } });
`;
    expect(flowsOf(header('DeviceId'))).toEqual([]);
    expect(flowsOf(header('Token'))).toEqual([{ confidence: 'high', name: 'device', line: 2 }]);
  });
});

describe('a function that is handed what was read back', () => {
  const member = (signature: string, model = '') => `
${model}
export function keep(${signature}) {
  localStorage.setItem('member', JSON.stringify(entry));
}
export function start() {
  const text = localStorage.getItem('member');
  if (text) keep(JSON.parse(text));
}
`;

  it('is judged by what it takes, since others may hand in more', () => {
    const found = flowsOf(member('entry: Member', 'interface Member { nick: string; loginPassword: string }'));
    expect(found).toEqual([{ confidence: 'medium', name: 'loginPassword', line: 4 }]);
    expect(flowsOf(member('accessToken: string').replaceAll('entry', 'accessToken'))).toEqual([
      { confidence: 'medium', name: 'accessToken', line: 4 },
    ]);
  });

  it('keeps nothing where nothing says that it takes a secret', () => {
    expect(flowsOf(member('entry: Member', 'interface Member { nick: string; age: number }'))).toEqual([]);
    expect(flowsOf(member('entry'))).toEqual([]);
  });

  it('is not judged in the call that hands it in', () => {
    expect(
      flowsOf(`
const put = (slot: string, accessToken: string) => localStorage.setItem(slot, accessToken);
export const renew = () => put('member', localStorage.getItem('member'));
export const reset = () => put('member', '');
`),
    ).toEqual([]);
  });

  it('is not judged where the code writes what it has read', () => {
    expect(
      flowsOf(`
export function renew() {
  const accessToken = localStorage.getItem('member');
  localStorage.setItem('member', accessToken);
}
`),
    ).toEqual([]);
  });
});

describe('a password that is kept to sign in with it again', () => {
  const kept = (load: string, word = 'password') => `
export const keep = (${word}: string) => localStorage.setItem('app-${word}', ${word});
export const load = async () => {
  const ${word} = ${load};
  return { ${word} };
};
export async function enter(${word}: string, api: any) {
  await api.post('/enter', { ${word} });
  keep(${word});
}
export async function again(api: any) {
  const kept = await load();
  await enter(kept.${word}, api);
}
`;
  const name = 'password';

  it('is found, although the only call that is seen hands in what was read', () => {
    const found = [{ confidence: 'medium', name, line: 2 }];
    expect(flowsOf(kept("localStorage.getItem('app-password')"))).toEqual(found);
    expect(flowsOf(kept("localStorage.getItem('app-password') || ''"))).toEqual(found);
    expect(flowsOf(kept("localStorage.getItem('app-colour') || ''", 'colour'))).toEqual([]);
    expect(flowsOf(kept("''"))).toEqual([]);
  });

  it('is called a password where it is sent as a credential', () => {
    const source = `
import { Preferences } from '@capacitor/preferences';
export const keep = (secret: string) => Preferences.set({ key: 'app-password', value: secret });
export async function enter() {
  const { value } = await Preferences.get({ key: 'app-password' });
  return fetch('/enter', { headers: { Authorization: \`Bearer \${value}\` } });
}
`;
    const kinds = (text: string) =>
      findTokenFlows(createProject({ 'src/enter.ts': text })).flows.map(({ subject }) => subject.kind);
    expect(kinds(source)).toEqual(['password']);
    expect(kinds(source.replaceAll('app-password', 'app-colour'))).toEqual(['access-token']);
  });
});

it('what a callback is handed of a key comes from a write elsewhere', () => {
  const source = `
import { Storage } from '@ionic/storage';
interface Member { id: string; accessToken: string }
export class Members {
  constructor(private storage: Storage) {}
  leave(id: string) {
    return this.storage.get('members').then((members: Member[]) => {
      const kept: Member[] = [];
      for (const member of members) if (member.id !== id) kept.push(member);
      return this.storage.set('members', kept);
    });
  }
}
`;
  expect(flowsOf(source)).toEqual([]);
});

it.each([
  [': URL = new URL(stored.appUrl)', []],
  [': any = stored.account', ['password']],
])('the user of an address is no member of what the address was read from: %s', (read, found) => {
  const source = `
export const keep = (server: any) => localStorage.setItem('server', JSON.stringify(server));
export function open() {
  const stored = JSON.parse(localStorage.getItem('server') ?? '{}');
  const parsed${read};
  if (parsed.password) throw new Error('no credentials here');
  return parsed.hostname;
}
`;
  expect(flowsOf(source).map(({ name }) => name)).toEqual(found);
});

describe('what is read, changed and written again', () => {
  const queue = (more: string, declared = 'token?: string') => `
interface Punch { id: string; ${declared}; lat?: number }
const read = (): Punch[] => JSON.parse(localStorage.getItem('punches') ?? '[]');
const write = (punches: Punch[]) => localStorage.setItem('punches', JSON.stringify(punches));
export const remove = (id: string) => write(read().filter((punch) => punch.id !== id));
function add(punch: Omit<Punch, 'id'>) { write([...read(), { ...punch, id: String(Date.now()) }]); }
${more}
`;

  it('has no member that is optional and that nothing sets', () => {
    expect(flowsOf(queue('export const onPunch = (lat: number) => add({ lat });'))).toEqual([]);
  });

  it.each([
    ['set by a caller', 'export const onPunch = (lat: number, answer: any) => add({ lat, token: answer.token });'],
    ['handed over by others', 'export const onPunch = (punch: Punch) => add(punch);'],
    [
      'read from elsewhere',
      "const old = (): Punch[] => JSON.parse(localStorage.getItem('old') ?? '[]');\nexport const move = () => write(old());",
    ],
  ])('has one that is %s', (_, more) => {
    expect(flowsOf(queue(more))).toEqual([{ confidence: 'medium', name: 'token', line: 4 }]);
  });

  it('has one that each is declared to have', () => {
    const more = 'export const onPunch = (lat: number) => add({ lat } as any);';
    expect(flowsOf(queue(more, 'token: string'))).toEqual([{ confidence: 'medium', name: 'token', line: 4 }]);
  });
});
