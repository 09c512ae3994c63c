import { describe, expect, test } from 'vitest';
import { toSourceUnit } from '../../../src/web/units/read-unit.js';
import { expectSamePositions, soundUnit, statements } from './unit-checks.js';

describe('vue', () => {
  test('keeps both scripts where they are', () => {
    const unit = soundUnit(
      'src/Login.vue',
      `<template>\r\n  <p>Sign in</p>\r\n</template>\r\n<script lang="ts">\r\nexport const KEY = 'jwt'\r\n</script>\r\n<script setup lang="ts">\r\nimport { save } from './vault'\r\nconst token: string = await save(KEY)\r\n</script>\r\n<style>p { color: red }</style>\r\n`,
    );
    expect(unit).toMatchObject({ language: 'ts', isModule: true });
    expect(statements(unit)).toEqual([
      "export const KEY = 'jwt'",
      "import { save } from './vault'",
      'const token: string = await save(KEY)',
    ]);
  });

  test.each([
    ['@click="save(token)"', ['save(token)']],
    ['@click="token = form.jwt; save(token)"', ['token = form.jwt', 'save(token)']],
    ['@click="token = a\n save(token)"', ['token = a', 'save(token)']],
    ['v-on:submit.prevent="async () => { await save(token) }"', ['async () => { await save(token) }']],
    ['@click="function () { save(token) }"', ['(function () { save(token) })']],
    ['v-on="{ click: () => save(token), blur: reset() }"', ['({ click: () => save(token), blur: reset() })']],
    ['@click="if (ready) save(token)"', ['if (ready) save(token)']],
    [`@click='save(\`v1:\${token}\`)'`, [`save(\`v1:\${token}\`)`]],
    ['@click=save(token)', ['save(token)']],
    ['@click = "save(token)"', ['save(token)']],
    ['@click =\n  "save(token)"', ['save(token)']],
    [':key="read()" :class="{ on: shown() }"@click="save(token)"', ['(read())', '({ on: shown() })', 'save(token)']],
  ])('keeps what acts: %s', (attributes, expected) => {
    expect(statements(soundUnit('a.vue', `<template><b ${attributes}>x</b></template>`))).toEqual(expected);
  });

  test('reads markup of Vue 2 that binds a whole object both ways', () => {
    const unit = soundUnit(
      'a.vue',
      '<template><b v-bind.sync="account" @click="save(token)" /></template><script>const a = 1</script>',
    );
    expect(statements(unit)).toEqual(['save(token)', 'const a = 1']);
  });

  test.each([
    ['@click="save"'],
    ['@click="save(token"'],
    ['@click="save(token)) {"'],
    ['@click="save(token) // later"'],
    ['@click="save(&quot;token&quot;)"'],
    ['@click="save(`token)"'],
    ['v-for="item in list()"'],
    ['#item="{ token = read() }"'],
    ['data-click="save(token)"'],
    ['v-pre @click="save(token)"'],
  ])('leaves out what does not act or could not stand alone: %s', (attributes) => {
    expect(statements(soundUnit('a.vue', `<template><b ${attributes}>x</b></template>`))).toEqual([]);
  });

  test('keeps mustaches that call, and no others', () => {
    const unit = soundUnit('a.vue', '<template><b>{{ token }}{{read(1)}} {{ {}.x() }}{{read(2)}}</b></template>');
    expect(statements(unit)).toEqual(['(read(1))', '({}.x())', '(read(2))']);
  });

  test('an expression that cannot stand alone does not disturb its neighbours', () => {
    const unit = soundUnit(
      'a.vue',
      '<template><b @click="`${" @blur="save(token)" /></template><script>const a = 1</script>',
    );
    expect(statements(unit)).toEqual(['save(token)', 'const a = 1']);
  });

  test('takes the language of the scripts', () => {
    const languageOf = (tags: string) => soundUnit('a.vue', tags).language;
    expect(languageOf('<script>let a</script>')).toBe('js');
    expect(languageOf('<script lang="tsx">let a</script>')).toBe('tsx');
    expect(languageOf('<script lang="jsx">let a</script>')).toBe('jsx');
    expect(languageOf('<script setup lang="ts">let a</script>')).toBe('ts');
  });

  test('only the root scripts count', () => {
    const unit = soundUnit('a.vue', '<docs>\n<script>save(1)</script>\n</docs>\n<script src="./login.ts"></script>');
    expect(statements(unit)).toEqual([]);
    expect(unit.markup.scriptSources).toEqual(['./login.ts']);
  });

  test('names what password inputs are bound to', () => {
    const text = `<template>
      <ion-input type="password" name="pin" v-model.trim="form.password" />
      <input :type="shown ? 'text' : 'password'" :value="secret">
      <q-input type=password name="code" />
      <input type="text" v-model="user"><input type="password">
    </template>`;
    const { passwordBindings } = soundUnit('a.vue', text).markup;
    expect(passwordBindings.map(({ name }) => name)).toEqual(['form.password', 'secret', 'code']);
    for (const { name, offset } of passwordBindings) expect(text.startsWith(name, offset)).toBe(true);
  });

  test('says so when the markup ends in the middle', () => {
    const text = '<script>const a = 1</script>\n<template><b @click="save(token)';
    const { unit, diagnostics } = toSourceUnit('src/a.vue', text);
    expect(diagnostics).toMatchObject([{ kind: 'unparsable', file: 'src/a.vue' }]);
    if (!unit) throw new Error('no unit');
    expectSamePositions(unit, text);
    expect(statements(unit)).toEqual(['const a = 1']);
  });
});
