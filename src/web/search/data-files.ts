import { folderOf, joinPath, relativeTo, upwards } from '../../project/path.js';
import type { Project } from '../../project/project.js';
import { isServerCode } from '../../project/server-files.js';
import { isVendored } from '../../project/vendored.js';
import { isStatic } from '../../project/web-files.js';
import { isNodeScript } from '../node-scripts.js';

/** Without it a text imports no data. */
export const dataWords: readonly string[] = [".json'", '.json"'];

const specifiers = /(?:\bfrom\s{0,9}|\b(?:import|require)\s{0,9}\(?\s{0,9})['"]([^'"\n]{1,200}\.json)['"]/g;

/** Collects the JSON files that ship: those that code imports, and those in folders that are served as they are. */
export class DataFiles {
  readonly #project: Project;
  /** Which code imports which. */
  readonly #imported = new Map<string, Set<string>>();

  constructor(project: Project) {
    this.#project = project;
  }

  look(file: string, text: string): void {
    const found = [...text.matchAll(specifiers)].flatMap(
      ([, specifier = '']) => this.#project.files.resolve(specifier, file) ?? [],
    );
    if (found.length === 0 || isNodeScript(file, text)) return;
    for (const data of found) this.#imported.set(data, (this.#imported.get(data) ?? new Set()).add(file));
  }

  /** `isShipped` tells which code is part of the app. */
  among(isShipped: (files: readonly string[]) => readonly string[]): string[] {
    return this.#project.files.other.filter(
      (file) =>
        isData.test(file) &&
        !isWording.test(file) &&
        (this.#isServed(file) || isShipped([...(this.#imported.get(file) ?? [])]).length > 0),
    );
  }

  #isServed(file: string): boolean {
    const { files } = this.#project;
    const owner = [...upwards(folderOf(file))].find((one) => files.text(joinPath(one, 'package.json')) !== null);
    const path = relativeTo(owner ?? this.#project.app.root, file);
    return isStatic(path) && !isServerCode(path) && !isVendored(path);
  }
}

const isData = /\.json$/i;
/** What is translated: large, and all words. */
const isWording = /(?:^|\/)(?:i18n|l10n|locales?|lang|languages?|messages|translations?)\//i;
