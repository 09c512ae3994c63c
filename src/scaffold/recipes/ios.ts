import { ensureString } from '../edits/property-list.js';
import type { Recipe } from '../recipe.js';

const key = 'NSFaceIDUsageDescription';

export const planIos: Recipe = ({ project, native, answers }, draft) => {
  const { faceIdText } = answers;
  if (faceIdText === null || !project.app.platforms.includes('ios')) return;
  const plists = native.ios?.infoPlists ?? [];
  if (plists.length === 0) {
    draft.step({
      text: `Set ${key} in the Info.plist of the app: it is ${native.ios ? 'no property list that can be read' : 'not in the repository'}.`,
      snippet: `<key>${key}</key>\n<string>${faceIdText}</string>`,
    });
  }
  for (const { file } of plists) {
    draft.edit(file, 'tell the user what Face ID is for, without which iOS refuses it', (text) =>
      ensureString(text, key, faceIdText),
    );
  }
};
