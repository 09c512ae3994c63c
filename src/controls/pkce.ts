import { pkceByDefault } from '../catalogue/oauth-packages.js';
import { defineControl, pass, unknown } from './control.js';

export default defineControl({
  id: 'pkce',
  title: 'An intercepted authorization code is useless (PKCE)',
  isJudgedBy: ({ id }) => id.startsWith('oauth-'),
  failure: 'Authorization codes or tokens can be intercepted',
  judge: ({ app }) => {
    const used = pkceByDefault.find((name) => app.dependencies.has(name));
    return used === undefined
      ? unknown('No OAuth library is used that is known to run PKCE by itself.')
      : pass(`${used} runs the authorization code flow with PKCE, and nothing turns that off.`);
  },
});
