import { App } from '@capacitor/app';
import { Browser } from '@capacitor/browser';
import { oauthSettings } from './settings';

/** The user closed the browser. */
export class SignInCancelled extends Error {
  constructor() {
    super('The sign-in was cancelled.');
    this.name = 'SignInCancelled';
  }
}

/**
 * Opens the system browser, whose pages the app cannot read (RFC 8252, 8.12), and waits for it to come back to the
 * redirect URI.
 * @throws SignInCancelled
 */
export async function visit(url: URL): Promise<URL> {
  const { promise, resolve, reject } = deferred<URL>();
  const opened = await App.addListener('appUrlOpen', ({ url: address }) => {
    if (isRedirect(address)) resolve(new URL(address));
  });
  // Android reports the end of the browser also when it ends by the redirect, so the redirect gets a moment.
  const finished = await Browser.addListener('browserFinished', () => {
    setTimeout(() => reject(new SignInCancelled()), 1000);
  });
  try {
    await Browser.open({ url: url.href });
    return await promise;
  } finally {
    await opened.remove();
    await finished.remove();
    // Android closes it by itself, and has no such method.
    await Browser.close().catch(() => undefined);
  }
}

/** Other links open the app as well. */
const isRedirect = (address: string): boolean => address.split(/[?#]/, 1)[0] === oauthSettings.redirectUri;

function deferred<Value>() {
  let resolve: (value: Value) => void = () => undefined;
  let reject: (reason: Error) => void = () => undefined;
  const promise = new Promise<Value>((onResolve, onReject) => {
    resolve = onResolve;
    reject = onReject;
  });
  return { promise, resolve, reject };
}
