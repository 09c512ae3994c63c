import { describe, expect, it } from 'vitest';
import { createProgress } from '../../src/cli/progress.js';

function setup(isTTY: boolean) {
  let time = 0;
  let text = '';
  const output = {
    isTTY,
    columns: 40,
    write: (part: string) => {
      text += part;
    },
  };
  const progress = createProgress(output, () => time);
  return {
    progress,
    at: (now: number) => {
      time = now;
    },
    text: () => text,
  };
}

describe('progress', () => {
  it('is silent for short work', () => {
    const { progress, at, text } = setup(true);
    at(299);
    progress.show('Reading');
    progress.clear();
    expect(text()).toBe('');
  });

  it('shows one line for longer work and removes it', () => {
    const { progress, at, text } = setup(true);
    at(300);
    progress.show('Tracing tokens in app');
    progress.clear();
    progress.clear();
    expect(text()).toBe('\r\x1b[KTracing tokens in app…\r\x1b[K');
  });

  it('fits the line and escapes the name of the app', () => {
    const { progress, at, text } = setup(true);
    at(300);
    progress.show(`Tracing \x1b[2J${'x'.repeat(100)}`);
    expect(text()).toHaveLength('\r\x1b[K'.length + 38 + 1);
    expect(text()).toContain('\\u{1b}');
  });

  it('is silent where nobody watches', () => {
    const { progress, at, text } = setup(false);
    at(5_000);
    progress.show('Reading');
    progress.clear();
    expect(text()).toBe('');
  });
});
