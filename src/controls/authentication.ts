import { libraries } from '../catalogue/index.js';
import type { Library } from '../catalogue/library.js';
import type { Facts } from '../rules/facts.js';

/** Whether the app signs anybody in: it holds secrets of users, uses an auth SDK, or has login code. */
export const hasAuthentication = ({ app, flows, stored, signIns }: Facts): boolean =>
  signIns.length > 0 ||
  flows.some(({ confidence, subject }) => confidence !== 'low' && subject.kind !== 'push-token') ||
  stored.some(({ subject }) => subject.kind !== 'push-token') ||
  authPackages.some((name) => app.dependencies.has(name));

/**
 * Packages that are there for nothing else. Those of which authentication is one part (`firebase/auth`) and those
 * that do other things without a sign-in show in the flows.
 */
const authPackages = libraries.filter(isAuthLibrary).flatMap(({ packages }) => packages.filter(isWholePackage));

function isAuthLibrary({ sources = [], persists = [], declarations }: Library): boolean {
  const keepsSession = persists.some(({ holds }) => holds === 'session');
  const isOptional = persists.some(({ signIn }) => signIn !== undefined);
  return declarations !== undefined && (keepsSession || sources.length > 0) && !isOptional;
}

function isWholePackage(name: string): boolean {
  return /^(?:@[^/]+\/)?[^/]+$/.test(name);
}
