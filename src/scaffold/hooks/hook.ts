import type { ts } from 'ts-morph';
import type { Splice } from '../edits/splice.js';
import type { TemplateFramework } from '../surroundings.js';

/** How the face of a framework is hooked into the entry of an app. */
export interface Hook {
  /** Module of the vault, and what it exports. */
  readonly module: string;
  readonly name: string;
  /** Where it goes when the code has the usual shape; `null` when a person has to find the place. */
  place(source: ts.SourceFile): readonly Splice[] | null;
  /** For a person. */
  readonly usage: string;
}

export type Hooks = Readonly<Record<TemplateFramework, Hook>>;
