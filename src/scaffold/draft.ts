import { compareText } from '../report/order.js';
import { type EditText, isRefused } from './edits/edited.js';
import type { Edit, Install, ManualStep, Plan } from './plan.js';
import type { Workspace } from './workspace.js';

/** A plan in the making. Recipes add to it; several may edit one file, each sees what the others left. */
export class Draft {
  readonly #workspace: Workspace;
  readonly #files = new Map<string, { readonly before: string | null; after: string | null; readonly why: string[] }>();
  readonly #installs: Install[] = [];
  readonly #steps: ManualStep[] = [];

  constructor(workspace: Workspace) {
    this.#workspace = workspace;
  }

  /** The text of a file as planned so far. */
  read(path: string): string | null {
    const file = this.#files.get(path);
    return file ? file.after : this.#workspace.read(path);
  }

  /** Edits a file that exists. What the edit refuses becomes a manual step that says what it was for. */
  edit(path: string, why: string, edit: EditText): void {
    const text = this.read(path);
    if (text === null) {
      this.step({ text: `${sentence(why)} (the file cannot be read).`, file: path });
      return;
    }
    // A text that is not valid UTF-8 or UTF-16 would not survive being written again.
    const edited = text.includes('\ufffd') ? { refused: 'its encoding is unknown', line: null } : edit(text);
    if (!isRefused(edited)) this.#set(path, edited.text, why);
    else this.step({ text: `${sentence(why)} (${edited.refused}).`, file: path, line: edited.line ?? 1 });
  }

  /** Creates a file. One that exists already stays as it is: after `init` it belongs to the app. */
  create(path: string, why: string, text: string): void {
    if (this.read(path) === null) this.#set(path, text, why);
  }

  install(...installs: readonly Install[]): void {
    this.#installs.push(...installs.filter(({ name }) => !this.#installs.some((one) => one.name === name)));
  }

  step(step: ManualStep): void {
    this.#steps.push(step);
  }

  plan(): Plan {
    const edits: Edit[] = [...this.#files]
      .filter(([, { before, after }]) => before !== after)
      .map(([path, { before, after, why }]) => ({ path, before, after, why }));
    return {
      edits: edits.sort((a, b) => compareText(a.path, b.path)),
      installs: this.#installs.toSorted((a, b) => compareText(a.name, b.name)),
      manualSteps: this.#steps,
    };
  }

  #set(path: string, text: string, why: string): void {
    const file = this.#files.get(path);
    if (text === this.read(path)) return;
    if (!file) this.#files.set(path, { before: this.#workspace.read(path), after: text, why: [why] });
    else {
      file.after = text;
      if (!file.why.includes(why)) file.why.push(why);
    }
  }
}

const sentence = (clause: string): string => clause.charAt(0).toUpperCase() + clause.slice(1);
