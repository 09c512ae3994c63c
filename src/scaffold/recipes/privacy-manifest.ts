import { folderOf } from '../../project/path.js';
import { ensurePrivacyReason, newPrivacyManifest } from '../edits/privacy-manifest.js';
import { addResource } from '../edits/xcode-project.js';
import { installsOf } from '../installs.js';
import type { Recipe } from '../recipe.js';

/**
 * Apple asks apps to say why they use UserDefaults, in which Preferences keeps its values. The plugin brings no privacy
 * manifest. (@capacitor/preferences@8.0.1 README.md)
 */
const category = 'NSPrivacyAccessedAPICategoryUserDefaults';
const reason = 'CA92.1';
const name = 'PrivacyInfo.xcprivacy';
const why = 'tell Apple why Preferences uses UserDefaults';

export const planPrivacyManifest: Recipe = (scene, draft) => {
  const { ios } = scene.native;
  if (!ios || !installsOf(scene).some((install) => install.name === '@capacitor/preferences')) return;
  for (const { file } of ios.privacyManifests)
    draft.edit(file, why, (text) => ensurePrivacyReason(text, category, reason));
  const [info] = ios.infoPlists;
  const [xcode] = ios.xcode;
  if (ios.privacyManifests.length > 0 || !info) return;
  draft.create(`${folderOf(info.file)}/${name}`, why, newPrivacyManifest(category, reason));
  if (xcode)
    draft.edit(xcode.file, `${why}: the manifest is part of the app`, (text) => addResource(text, name, 'text.xml'));
};
