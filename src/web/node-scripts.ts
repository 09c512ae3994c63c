/**
 * Modules that only Node.js or Deno has, and bundlers do not replace, and those of tools that test apps from outside.
 */
const nodeOnly =
  /(?:\bfrom\s*|\brequire\s*\(\s*|\bimport\s*\(?\s*)['"](?:node:[\w/]+|fs|fs\/promises|child_process|readline|worker_threads|dotenv|dotenv\/config|k6(?:\/[\w/]+)?|artillery|@playwright\/test|playwright|puppeteer|supertest|webdriverio|detox|https:\/\/deno\.land\/[^'"]{1,200}|(?:jsr|npm):[^'"]{1,200})['"]/;

/**
 * What only the code of a page uses. Editors add imports that nobody asked for, `import { access } from 'fs'`; the
 * compiler leaves out what is not used: https://www.typescriptlang.org/tsconfig/#verbatimModuleSyntax
 */
const pageOnly = /\bfrom\s*['"](?:@angular\/core|@ionic\/(?:angular|react|vue)(?:\/[\w/-]+)?|@capacitor\/core)['"]/;
const isMarkup = /\.(?:vue|svelte)$/;

/**
 * Packages that a bundle for the page cannot hold: they open sockets, bring code of the machine, or ask Next.js for the
 * request. Types can come from anywhere.
 */
const serverModules =
  /(?:\bimport\s+(?!type\b)[^;'"]{0,2000}\bfrom\s*|\brequire\s*\(\s*)['"](?:next\/(?:headers|server)|express|fastify|koa|firebase-admin(?:\/[\w-]+)?|cloudinary|twilio|@sendgrid\/mail|ioredis|mongodb|mongoose|mysql2(?:\/promise)?|nodemailer|pg|bcrypt|argon2|passport(?:-[\w-]+)?|express-session|next-auth\/(?:next|jwt|middleware|providers\/[\w-]+))['"]|\bnew\s+PrismaClient\b/;

/**
 * Functions that Deno runs, and nothing else: they answer requests, or take their packages from a host and ask it for
 * secrets.
 */
const denoOnly = /^[^/*\n]*\bDeno\.serve\s*\(/m;
const importsHosted = /\bfrom\s*['"]https:\/\//;
const asksDeno = /\bDeno\.\w/;

const asksNode = /^[^/*\n]*\brequire\s*\(\s*['"]/m;
const imports = /^\s*(?:import|export)\b/m;

/** Functions that React calls over the network, and modules that a bundle for the page refuses. */
const serverOnly = /^(?:\s|\/\/[^\n]*\n|\/\*[^*]*\*\/){0,200}['"]use server['"]|\bimport\s*['"]server-only['"]/;

/**
 * Whether a file is a script of the developers or code of a server, and no part of the app: it uses what only Node.js
 * or a test tool has, says so, or lies in the root folder and loads packages the CommonJS way, where web code would be
 * a module or a classic script.
 */
export const isNodeScript = (file: string, text: string): boolean =>
  text.startsWith('#!') ||
  (nodeOnly.test(text) && !pageOnly.test(text) && !isMarkup.test(file)) ||
  serverModules.test(text) ||
  serverOnly.test(text) ||
  isDenoScript(text) ||
  (isInRoot(file) && asksNode.test(text) && !imports.test(text));

/** Looking at each line takes long where nothing speaks of Deno. */
const isDenoScript = (text: string): boolean =>
  asksDeno.test(text) && (denoOnly.test(text) || importsHosted.test(text));

const isInRoot = (file: string): boolean => /^[^/]+\.c?js$/.test(file);
