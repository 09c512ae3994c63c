import { secretTitle } from '../../catalogue/secret.js';
import type { TokenFlow } from '../../web/token-flow.js';
import { inVault } from '../code-root.js';
import { specifierOf } from '../migration/imports.js';
import type { Left } from '../migration/move.js';
import { opener } from '../migration/opening.js';
import { rewriteFile } from '../migration/rewrite.js';
import { rewritesByFile } from '../migration/rewrites.js';
import { substituteFor } from '../migration/secure-store.js';
import type { ManualStep } from '../plan.js';
import type { Recipe, Scene } from '../recipe.js';
import { isOpenedFirst } from './entry.js';

/** Sends the calls that keep, read and remove secrets to the vault. */
export const planCalls: Recipe = (scene, draft) => {
  const left = scene.moves.left.filter(({ flow }) => flow.via !== 'sdk');
  const steps = left.map((one) => stepFor(scene, one));
  const distinct = new Map(steps.map((step) => [`${step.file}:${step.line} ${step.text}`, step]));
  for (const step of distinct.values()) draft.step(step);
  if (left.some(({ flow }) => substituteFor(flow.medium).id === 'web') && !isOpenedFirst(scene)) {
    draft.step({ text: `Wait for ${opener}() of storage/secure-storage before the app reads from it.` });
  }
  for (const [file, rewrites] of rewritesByFile(scene, scene.moves)) {
    draft.edit(file, 'keep secrets in the vault instead of in the clear', (text) => rewriteFile(file, text, rewrites));
  }
};

function stepFor(scene: Scene, { flow, reason, at }: Left): ManualStep {
  const { file, line } = flow.location;
  const isElsewhere = at !== null && (at.file !== file || at.line !== line);
  const why = `It was not rewritten: ${reason}${isElsewhere ? ` (${at.file}:${at.line})` : ''}.`;
  const { id, name, module } = substituteFor(flow.medium);
  const key = JSON.stringify(flow.key ?? 'key');
  const call = id === 'preferences' ? `${name}.set({ key: ${key}, value })` : `${name}.setItem(${key}, value)`;
  const specifier = specifierOf(file, inVault(scene, module));
  const secret = secretTitle[flow.subject.kind];
  const isState = flow.via === 'state';
  return {
    text: isState
      ? `Let ${flow.library} keep the ${secret} in the vault: give it ${name} for a storage, or leave the ${secret} out of what it keeps. ${why}`
      : `Keep the ${secret} in the vault instead of here, and read and remove it there. ${why} ${isNamed(flow) ? 'Name the key in storage/legacy-values too, so that it moves on the first start; or hand it to session.signIn(), and take its line in migration/legacy-tokens.' : 'Or hand it to session.signIn().'}`,
    file,
    line,
    snippet: `import { ${name} } from '${specifier}';${isState ? '' : `\nawait ${call};`}`,
  };
}

/** Whether the code tells the whole key. */
const isNamed = ({ key }: TokenFlow): boolean => key !== null && !key.includes('${');
