import { describe, expect, it } from 'vitest';
import { createProject, type FileMap } from '../../src/project/in-memory.js';
import rule from '../../src/rules/config/config-cleartext-address.js';
import { findCleartext } from '../../src/web/literals/find-cleartext.js';
import { SignIns } from '../../src/web/search/sign-ins.js';
import { inShort, judgeFiles } from './judge-files.js';

/** What stands in code, as opposed to settings: test/rules/environment-rules.test.ts has those. */
async function judge(files: FileMap): Promise<string[]> {
  const project = createProject(files);
  const signIns = new SignIns();
  for (const file of project.files.web) signIns.look(file, project.files.text(file) ?? '');
  return inShort(await judgeFiles(rule, files, { cleartext: findCleartext(project, signIns.found) }));
}

const request =
  "export const me = (token: string) => fetch(API_URL + '/me', { headers: { Authorization: 'Bearer ' + token } });\n";
const service = (line: string) => ({ 'src/api.service.ts': `${line}\n${request}` });

describe('config-cleartext-address in code', () => {
  it.each<[string, string[]]>([
    ["const API_URL = 'http://api.example.com/v1';", ['medium medium src/api.service.ts:1:18']],
    [
      "class Api { private readonly baseUrl = 'http://203.0.113.7:8080/api'; }",
      ['medium medium src/api.service.ts:1:41'],
    ],
    ["axios.create({ baseURL: 'http://api.example.com' });", ['medium medium src/api.service.ts:1:26']],
    ["axios.post('http://api.example.com/auth/login', body);", ['medium medium src/api.service.ts:1:13']],
    ["axios.get('http://api.example.com/pictures/all');", []],
    ["const API_URL = 'https://api.example.com/v1';", []],
    ["const API_URL = 'http://localhost:3000/api';", []],
    ["const API_URL = 'http://10.0.2.2:3000/api/v1';", []],
    ["const API_URL = 'http://192.168.1.20:3000/api';", []],
    ["const API_URL = isDev ? 'http://dev.example.com/api' : 'https://api.example.com';", []],
    ["const DEV_API_URL = 'http://dev.example.com/api';", []],
    ["// const API_URL = 'http://api.example.com/v1';", []],
    ["const xmlns = 'http://www.w3.org/2000/svg';", []],
    ["const redirectUrl = 'http://app.example.com/callback';", []],
  ])('judges %s', async (line, expected) => {
    expect(await judge(service(line))).toEqual(expected);
  });

  it('leaves requests without credentials alone', async () => {
    const text = "const API_URL = 'http://api.example.com/v1';\nexport const news = () => fetch(API_URL);\n";
    expect(await judge({ 'src/news.ts': text })).toEqual([]);
  });

  it('looks into what the code that sends credentials imports', async () => {
    const files = {
      'src/constants.ts':
        "export const API_URL = 'http://api.example.com/v1';\nexport const FEED_URL = 'http://feed.example.com';\n",
      'src/api.service.ts': `import { API_URL } from './constants';\n${request}`,
    };
    expect(await judge(files)).toEqual(['medium medium src/constants.ts:1:25']);
  });

  it('leaves settings of an environment to their own reader, and what developers use alone', async () => {
    const constants = "export const API_URL = 'http://api.example.com/v1';\n";
    for (const file of ['environments/environment.ts', 'config.dev.ts', 'mocks.test.ts']) {
      const from = `./${file.replace('.ts', '')}`;
      expect(
        await judge({ [`src/${file}`]: constants, 'src/api.ts': `import { API_URL } from '${from}';\n${request}` }),
      ).toEqual([]);
    }
  });
});
