import type { Manifest } from './manifest.js';

const serverPackages =
  /^(express|koa|fastify|@nestjs\/core|hono|@hapi\/hapi|restify|polka|h3|apollo-server.*|@apollo\/server|firebase-functions|firebase-admin|aws-lambda|mongoose|@prisma\/client|pg|mysql2?|electron|serverless)$/;

export const isServerPackage = (manifest: Manifest): boolean =>
  [...manifest.dependencies.keys()].some((name) => serverPackages.test(name));

/**
 * What a service runs that hosts functions. Apps import the names of their functions from those of Convex, beside which
 * the code lies, and scripts try out those of others.
 */
const hostedFunctions = /^(?:convex|netlify\/(?:edge-)?functions|(?:.+\/)?supabase\/functions)\//;

export const isHostedFunction = (path: string): boolean => hostedFunctions.test(path);

const serverPath: readonly RegExp[] = [
  // Apps keep their client in a folder of that name: `supabase/client.ts`, `src/integrations/supabase/client.ts`.
  /(^|\/)supabase\/(migrations|seeds?|tests)\//,
  /^(amplify\/backend|server|backend|cloud-functions)\//,
  /^(electron|src-electron|src-tauri|src-ssr|src-bex)\//,
  /^server\.\w+$/,
  hostedFunctions,
  // Seeds and scripts of a database.
  /^prisma\//,
  // SvelteKit, Remix and Nuxt never send these to the client.
  /\.server\.\w+$/,
  /(^|\/)\+server\.\w+$/,
  /^src\/lib\/server\//,
  // A route handler of Next.js; Angular apps keep their services in a folder of that name.
  /^(src\/)?app\/(.+\/)?route\.[jt]s$/,
];

/** Whether a path, seen from its package, holds code that runs on a server or in a desktop process. */
export const isServerCode = (path: string): boolean => serverPath.some((pattern) => pattern.test(path));

/** Where the code of a Cloudflare Worker lies, by the templates of `wrangler`. */
const workerFolders = ['worker', 'workers'];

/** Folders that become server code by the tool whose configuration lies beside them. */
const serverFoldersBy: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^next\.config\.\w+$/, ['pages/api', 'src/pages/api']],
  [/^(nuxt|vite)\.config\.\w+$/, ['server']],
  [/^(firebase\.json|netlify\.toml)$/, ['functions']],
  [/^wrangler\.(toml|jsonc?)$/, ['functions', ...workerFolders]],
  [/^vercel\.json$/, ['api']],
];

/** The same by what a package is deployed with: its configuration may lie in the folder of the repository. */
export const serverFoldersOf = ({ dependencies }: Manifest): readonly string[] =>
  dependencies.has('wrangler') ? workerFolders : [];

export const serverFoldersBeside = (name: string): readonly string[] =>
  serverFoldersBy.flatMap(([config, folders]) => (config.test(name) ? folders : []));
