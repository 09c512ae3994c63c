import { privacyScreen } from '../../catalogue/privacy-screen.js';
import { ensurePluginSettings } from '../edits/capacitor-config.js';
import { privacyRival } from '../privacy-rival.js';
import type { Recipe } from '../recipe.js';

export const planPrivacyScreen: Recipe = ({ project, answers }, draft) => {
  if (!answers.privacyScreen) return;
  const { config, dependencies } = project.app;
  const rival = privacyRival(dependencies);
  if (rival !== null) {
    draft.step({ text: `${rival} is a privacy screen already: see that it is switched on.` });
    return;
  }
  const { plugin, settings } = privacyScreen;
  if (!config) {
    draft.step({ text: `Set \`plugins.${plugin}\` in the Capacitor configuration: ${JSON.stringify(settings)}` });
    return;
  }
  draft.edit(config.file, 'hide the app in the app switcher', (text) =>
    ensurePluginSettings(config.file, text, plugin, settings),
  );
};
