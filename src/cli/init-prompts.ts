import { escapeControl } from '../report/escape.js';
import type { InitFlags } from './init-flags.js';
import type { Question } from './init-questions.js';

/** Asks a person. Tests answer in its place, or drive it through a pseudo-terminal. */
export interface Prompts {
  ask(question: Question): Promise<Partial<InitFlags>>;
  confirm(message: string): Promise<boolean>;
  choose(message: string, choices: readonly string[]): Promise<string>;
}

/** The prompts load only when there is something to ask. */
export async function loadPrompts(): Promise<Prompts> {
  const { checkbox, confirm, input, select } = await import('@inquirer/prompts');
  const answer = (question: Question): Promise<unknown> => {
    const message = escapeControl(question.message);
    switch (question.kind) {
      case 'select':
        return select({ message, choices: question.choices.map(shown), default: question.default });
      case 'checkbox': {
        const isChecked = (value: string) => question.default.includes(value);
        return checkbox({
          message,
          choices: question.choices.map((one) => ({ ...shown(one), checked: isChecked(one.value) })),
        });
      }
      case 'input':
        return input({ message, default: question.default });
      case 'confirm':
        return confirm({ message, default: question.default });
    }
  };
  return {
    ask: async (question) => ({ [question.flag]: await answer(question) }),
    confirm: (message) => confirm({ message: escapeControl(message), default: true }),
    choose: (message, choices) =>
      select({ message, choices: choices.map((value) => ({ value, name: escapeControl(value) })) }),
  };
}

const shown = ({ value, name, description }: { value: string; name: string; description?: string }) => ({
  value,
  name: escapeControl(name),
  ...(description === undefined ? {} : { description }),
});

/** Ctrl-C, or the end of the input, while a prompt waits. */
export const isCancelled = (error: unknown): boolean =>
  error instanceof Error && ['ExitPromptError', 'AbortPromptError', 'CancelPromptError'].includes(error.name);
