import { describe, expect, test } from 'vitest';
import { toSourceUnit } from '../../../src/web/units/read-unit.js';
import { expectSamePositions, soundUnit, statements } from './unit-checks.js';

describe('svelte', () => {
  test('keeps the scripts and the expressions that act', () => {
    const unit = soundUnit(
      'src/Login.svelte',
      `<script context="module" lang="ts">\r\n  export const KEY: string = 'jwt'\r\n</script>\r\n<script lang="ts">
  import { session } from './stores'
  $: if ($session) save($session.token)
</script>
{#if ready(1)}<p class="a {style(2)} b">é 😀 {$session}</p>{:else if !ready(3)}
<button on:click={() => save(4 as number)} on:blur="{save}" onclick={(save(5))} disabled={ !ready(6) }>{label(7)}{label(8)}</button>
{/if}
{#await load(9) then token}{token}{/await}{@html render(10)}
{#each list(11) as item (key(12))}{@const x = read(13)}{/each}
<Card style={{ color: tint(14) }} {...rest(15)} use:focus={at(16)} />
<style lang="scss">p { // note
}</style>`,
    );
    expect(unit).toMatchObject({ language: 'ts', isModule: true });
    const expected = [
      "export const KEY: string = 'jwt'",
      "import { session } from './stores'",
      '$: if ($session) save($session.token)',
    ];
    expect(statements(unit).slice(0, 3)).toEqual(expected);
    const arguments_ = [...unit.script.matchAll(/\w\((\d+)/g)].map(([, number]) => Number(number));
    expect(arguments_).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16]);
  });

  test('reads TypeScript that is not declared as such', () => {
    const unit = soundUnit('a.svelte', '<script>export let label: string</script><b on:click={() => save(label)} />');
    expect(statements(unit)).toEqual(['export let label: string', '(() => save(label))']);
  });

  test('a script tag inside an expression is no script', () => {
    const component = '<script>let a = 1</script>{@html `<script>` + a + end()}<b on:click={() => save(a)} />';
    expect(statements(soundUnit('a.svelte', component)).at(-1)).toBe('(() => save(a))');
  });

  test('names what password inputs are bound to', () => {
    const text = `<input type="password" bind:value={form.password}><input type={shown ? 'text' : 'password'} value={pin}>
      <input name="code" type=password><Field type="text" bind:value={user} />`;
    const { passwordBindings } = soundUnit('a.svelte', text).markup;
    expect(passwordBindings.map(({ name }) => name)).toEqual(['form.password', 'pin', 'code']);
    for (const { name, offset } of passwordBindings) expect(text.startsWith(name, offset)).toBe(true);
  });

  test('keeps the scripts of a component with broken markup, and says so', () => {
    const text = '<script>save(1)</script>\n{#if}<input type="password" name="pin">';
    const { unit, diagnostics } = toSourceUnit('src/a.svelte', text);
    expect(diagnostics).toMatchObject([{ kind: 'unparsable', file: 'src/a.svelte' }]);
    if (!unit) throw new Error('no unit');
    expectSamePositions(unit, text);
    expect(statements(unit)).toEqual(['save(1)']);
    expect(unit.markup.passwordBindings).toMatchObject([{ name: 'pin' }]);
  });
});
