import { expect, it } from 'vitest';
import { flowsIn } from './flows-in.js';

const address = (query: string) =>
  flowsIn({ 'src/report.js': `export const reportUrl = (id) => \`\${server}/report?id=\${id}&${query}\`;` });

it('finds a token that an address reads from storage', () => {
  // biome-ignore lint/suspicious/noTemplateCurlyInString: source code
  expect(address("token=${localStorage.getItem('token')}")).toEqual(['src/report.js:1 url access-token']);
});

it('finds it under a parameter that says less', () => {
  // biome-ignore lint/suspicious/noTemplateCurlyInString: source code
  expect(address("auth=${localStorage.getItem('token')}")).toEqual(['src/report.js:1 url access-token']);
  // biome-ignore lint/suspicious/noTemplateCurlyInString: source code
  expect(address("auth=${localStorage.getItem('scheme')}")).toEqual([]);
});

it('leaves a view that is read from storage alone', () => {
  // biome-ignore lint/suspicious/noTemplateCurlyInString: source code
  expect(address("view=${localStorage.getItem('view')}")).toEqual([]);
});

const request = (host: string, parameter: string) =>
  flowsIn({
    'src/places.js': `export const find = (text, apiKey) => fetch(\`https://${host}/find/\${text}?${parameter}=\${apiKey}\`);
export const findAll = (text, apiKey) => fetch('https://${host}/find/' + text + '?${parameter}=' + apiKey);
`,
  });

it('leaves keys alone that vendors give out for clients', () => {
  expect(request('api.mapbox.com', 'access_token')).toEqual([]);
  expect(request('api.giphy.com', 'api_key')).toEqual([]);
  expect(request('api.geoapify.com', 'apiKey')).toEqual([]);
  expect(request('cdn.contentful.com', 'access_token')).toEqual([]);
});

it.each<[string, number]>([
  ['KEYS.GEOAPIFY', 0],
  ['environment.locationiq.key', 0],
  ['encodeURIComponent(tmdbKey)', 0],
  ['KEYS.BILLING', 1],
  ['geoapifySecret', 1],
])('tells from the name of a key that it is one for clients: %s', (value, count) => {
  const find = `export const find = (text) => fetch(\`\${server}/find?text=\${text}&apiKey=\${${value}}\`);`;
  expect(flowsIn({ 'src/places.js': find })).toHaveLength(count);
});

it('leaves the keys of map tiles alone, whoever serves them', () => {
  const tiles = (path: string) =>
    flowsIn({
      'src/map.js': `export const layer = (apiKey) => L.tileLayer('https://tiles.example/${path}?apikey=' + apiKey);`,
    });
  expect(tiles('{z}/{x}/{y}.png')).toEqual([]);
  expect(tiles('{id}/{name}.png')).toEqual(['src/map.js:1 url api-secret']);
});

it.each([
  ['another host', 'api.mapbox.com.example.org', 'access_token'],
  ['another parameter', 'api.mapbox.com', 'refresh_token'],
])('finds the token in an address of %s', (_, host, parameter) => {
  expect(request(host, parameter).map((flow) => flow.split(' ')[0])).toEqual(['src/places.js:1', 'src/places.js:2']);
});

it('finds each of the secrets in one address', () => {
  const send =
    "export const send = (token, password) => fetch('/renew?access_token=' + token + '&password=' + password);";
  expect(flowsIn({ 'src/renew.js': send })).toEqual(['src/renew.js:1 url password', 'src/renew.js:1 url access-token']);
});

it('a log shows what is read of an address under the name of a token, whatever it is called', () => {
  const log = (name: string) =>
    flowsIn({
      'src/steps.js': `export const steps = () => {
  const a = new URLSearchParams(location.hash.substring(1)).get('${name}');
  console.log(a);
};
`,
    });
  expect(log('access_token')).toEqual(['src/steps.js:3 log access-token']);
  expect(log('page')).toEqual([]);
});

it('a query may be put together before it is put into an address', () => {
  const stream = (use: string) =>
    flowsIn({
      'src/stream.js': `localStorage.setItem('seen', 'yes');
export const stream = (id, accessToken) => {
  const query = \`access_token=\${accessToken}&quiet=1\`;
  return ${use};
};
`,
    });
  const found = ['src/stream.js:3 url access-token'];
  // biome-ignore lint/suspicious/noTemplateCurlyInString: source code
  expect(stream('`${server}/stream/${id}?${query}`')).toEqual(found);
  expect(stream("server + '/stream?' + query")).toEqual(found);
  expect(stream("fetch(server, { method: 'POST', body: query })")).toEqual([]);
});
