import { ensureString } from '../edits/property-list.js';
import type { Recipe } from '../recipe.js';

export const planIos: Recipe = ({ project, native, answers }, draft) => {
  const { faceIdText } = answers;
  if (faceIdText === null || !project.app.platforms.includes('ios')) return;
  if (native.ios === null) {
    draft.step({
      text: `Set NSFaceIDUsageDescription in the Info.plist once there is an iOS project: ${faceIdText}`,
      snippet: `<key>NSFaceIDUsageDescription</key>\n<string>${faceIdText}</string>`,
    });
    return;
  }
  for (const { file } of native.ios.infoPlists) {
    draft.edit(file, 'tell the user what Face ID is for, without which iOS refuses it', (text) =>
      ensureString(text, 'NSFaceIDUsageDescription', faceIdText),
    );
  }
};
