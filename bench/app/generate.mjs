import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import * as angular from './angular.mjs';
import { createRandom } from './random.mjs';
import * as react from './react.mjs';
import * as vue from './vue.mjs';
import { featureNames } from './words.mjs';

export const frameworks = { angular, react, vue };

/** A feature of these generators has about this many files; one of them is its service. */
const filesPerFeature = { angular: 16, react: 13, vue: 12.8 };

/** In how many of all files real apps do such things; README.md tells where the numbers come from. */
const shares = { storage: 0.02, localStorage: 0.02, platform: 0.02, header: 0.01 };

/** Writes an app of `count` source files into `directory`. The same arguments write the same bytes. */
export function generateApp(directory, { count, framework, seed }) {
  const { coreFiles, dependencies, featureFiles } = frameworks[framework];
  const random = createRandom(seed);
  const names = featureNames(Math.ceil(count / 8));
  const manifest = { name: `bench-${framework}-${count}`, private: true, dependencies };
  write(directory, 'package.json', `${JSON.stringify(manifest, null, 2)}\n`);
  write(directory, 'capacitor.config.json', '{ "appId": "io.capward.bench", "appName": "Bench", "webDir": "www" }\n');
  let left = count;
  const writeAll = (files) => {
    for (const [file, text] of Object.entries(files)) if (left-- > 0) write(directory, file, text);
  };
  writeAll(coreFiles);
  for (let i = 0; left > 0; i++) {
    const others = names.slice(Math.max(0, i - 20), i);
    const touch = touchOf(random, filesPerFeature[framework]);
    writeAll(featureFiles(random, names[i], others.length === 0 ? [names[i]] : others, touch));
  }
}

/** What the one service of a feature touches, so that the share among all files comes out right. */
function touchOf(random, files) {
  for (const [touch, share] of Object.entries(shares)) if (random.chance(share * files)) return touch;
  return 'none';
}

function write(directory, file, text) {
  const path = join(directory, file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
