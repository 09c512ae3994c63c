import { App } from '@capacitor/app';
import type { Vault } from './vault';

/**
 * Locks the vault once the app has been in the background for `delay` milliseconds. Gives a function that ends that.
 */
export async function lockInBackground(vault: Vault, delay: number): Promise<() => Promise<void>> {
  let leftAt: number | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;

  // `pause` and `resume` rather than `appStateChange`: on iOS that one also fires for Face ID itself.
  const pause = await App.addListener('pause', () => {
    // On Android the prompt of the plugin is an activity of its own, which pauses the app.
    if (vault.isPrompting()) return;
    leftAt = Date.now();
    timer = setTimeout(() => vault.lock(), delay);
  });

  // The system may stop timers in the background, so the clock decides as well. A clock that was set back locks.
  const resume = await App.addListener('resume', () => {
    clearTimeout(timer);
    const away = leftAt === null ? 0 : Date.now() - leftAt;
    if (leftAt !== null && (away >= delay || away < 0)) vault.lock();
    leftAt = null;
  });

  return async () => {
    clearTimeout(timer);
    await pause.remove();
    await resume.remove();
  };
}
