import { expect, it } from 'vitest';
import { flowsIn } from './flows-in.js';

const worker = (made: string) => ({
  'public/worker.js': `${made}
client.renewIt('x').then((value) => { localStorage.setItem('a', value); });
`,
});
const component = {
  'src/Account.vue': `<script>
export default { methods: { renewIt() { return session.accessToken }, x() { localStorage.setItem('accessToken', '') } } }
</script>
`,
};

it.each([
  ['itself', 'const client = vendor;'],
  ['what it makes', 'const client = vendor.messaging();'],
  ['what is made of that', 'const made = new vendor.Client(); const client = made.open({});'],
])('does not take methods of a global of others for those of the app: %s', (_, made) => {
  expect(flowsIn({ ...worker(made), ...component }, ['vue'])).toEqual([]);
});

it('knows what the app itself hands over', () => {
  expect(
    flowsIn({ ...worker('const client = make();\nfunction make(made) { return made; }'), ...component }, ['vue']),
  ).toEqual(['public/worker.js:3 local-storage access-token']);
});

it('knows the push token of the namespaced Firebase', () => {
  const log =
    "firebase.messaging().getToken({ vapidKey: 'x' }).then((currentToken) => { console.warn('token', currentToken); });";
  expect(flowsIn({ 'public/firebase-messaging-sw.js': log })).toEqual([]);
  expect(flowsIn({ 'public/firebase-messaging-sw.js': log.replace('messaging', 'other') })).toEqual([
    'public/firebase-messaging-sw.js:1 log access-token',
  ]);
});

it('does not take methods of the browser for those of the app', () => {
  const source = `export function account() {
  const register = async (form) => {
    const answer = await axios.post('/auth/register', form);
    return { token: answer.data.token };
  };
  return { register };
}
navigator.serviceWorker.register('/sw.js').then((registration) => console.log('registered', registration));
`;
  expect(flowsIn({ 'src/main.js': source })).toEqual([]);
});
