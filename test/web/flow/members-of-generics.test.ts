import { describe, expect, it } from 'vitest';
import { createProject } from '../../../src/project/in-memory.js';
import { findTokenFlows } from '../../../src/web/find-token-flows.js';

describe('a member of a generic class', () => {
  it('is one member, whatever the class is made of', () => {
    const { flows } = findTokenFlows(
      createProject({
        'src/box.ts': `
export class Box<T> {
  content: T | null = null;
  fill(content: T) { this.content = content; }
}`,
        'src/keep.ts': `
import { Box } from './box';
const box = new Box<{ a: string }>();
export async function signIn() {
  const answer = await fetch('/auth/login', { method: 'POST' });
  box.fill(await answer.json());
}
export const keep = () => localStorage.setItem('t', box.content.accessToken);`,
      }),
    );
    const found = flows.map(({ confidence, steps }) => `${confidence} ${steps[0]?.file}:${steps[0]?.line}`);
    expect(found).toEqual(['high src/keep.ts:5']);
  });
});
