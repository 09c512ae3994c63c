// The floor under every audit: walks a directory and reads each web source file once, and does nothing with it.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const source = /\.(?:[cm]?[jt]sx?|vue|svelte|astro|html)$/;
const skipped = /^(?:\..*|node_modules|android|ios|dist|www|build)$/;

let files = 0;
const walk = (folder) => {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (entry.isDirectory()) {
      if (!skipped.test(entry.name)) walk(join(folder, entry.name));
    } else if (entry.isFile() && source.test(entry.name)) {
      readFileSync(join(folder, entry.name), 'utf8');
      files++;
    }
  }
};
walk(process.argv[2]);
console.log(files);
