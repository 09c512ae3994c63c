import { expect, it } from 'vitest';
import { flowsIn } from './flows-in.js';

const hook = (body: string, result: string) => ({
  'src/use-kept.ts': `import { useCallback, useEffect, useState } from 'react';
export function useKept<T>(slot: string, initial: T) {
  const [kept, setKept] = useState<T>(() => JSON.parse(localStorage.getItem(slot) ?? 'null') ?? initial);
  ${body}
  return ${result};
}
`,
});

const page = (used: string, put: string, imported = './use-kept') => ({
  'src/Page.tsx': `import { useKept } from '${imported}';
export function Page({ answer }) {
  ${used}
  const [colour, setColour] = useKept('colour', 'red');
  const enter = () => { ${put} };
  const paint = (next: string) => setColour(next);
  return <Form onEnter={enter} onPaint={paint} />;
}
`,
});

const writes = 'const keep = (value: T) => { setKept(value); localStorage.setItem(slot, JSON.stringify(value)); };';
const remembers =
  'const keep = useCallback((value: T) => { setKept(value); localStorage.setItem(slot, JSON.stringify(value)); }, [slot]);';
const reflects = 'useEffect(() => localStorage.setItem(slot, JSON.stringify(kept)), [slot, kept]);';
const found = ['src/Page.tsx:3 local-storage refresh-token'];

it.each([
  ['a function in a list', writes, '[kept, keep] as const', "const [who, setWho] = useKept<any>('who', null);"],
  ['a remembered function', remembers, '[kept, keep] as const', "const [who, setWho] = useKept<any>('who', null);"],
  ['a setter in a list', reflects, '[kept, setKept] as const', "const [who, setWho] = useKept<any>('who', null);"],
  ['a renamed member', writes, '{ kept, keep }', "const { keep: setWho } = useKept<any>('who', null);"],
  ['a member with another name', writes, '{ kept, put: keep }', "const { put: setWho } = useKept<any>('who', null);"],
])('follows what users of a hook call %s with', (_, body, result, used) => {
  const colours = result.startsWith('{') ? { 'const [colour, setColour]': 'const { keep: setColour, put }' } : {};
  const files = (put: string) => {
    const { 'src/Page.tsx': source } = page(used, put);
    const adapted = Object.entries(colours).reduce((text, [from, to]) => text.replace(from, to), source);
    return { ...hook(body, result), 'src/Page.tsx': adapted };
  };
  expect(flowsIn(files('setWho({ refreshToken: answer.refreshToken });'), ['react'])).toEqual(found);
  expect(flowsIn(files('setWho({ nick: answer.nick });'), ['react'])).toEqual([]);
});

it('tells the slots of a hook apart', () => {
  const put = 'setWho(answer.nick); setColour(answer.accessToken);';
  const files = {
    ...hook(writes, '[kept, keep] as const'),
    ...page("const [who, setWho] = useKept<any>('who', null);", put),
  };
  expect(flowsIn(files, ['react'])).toEqual(['src/Page.tsx:4 local-storage access-token']);
});

it('follows hooks that hand on what others hand out', () => {
  const own = `import { useKept as useStored } from './use-kept';
export const useWho = () => useStored<any>('who', null);
export function useKept(slot: string, initial: string) { return useStored(slot, initial); }
`;
  const used = page('const [who, setWho] = useWho();', 'setWho({ refreshToken: answer.refreshToken });', './use-who');
  const { 'src/Page.tsx': source } = used;
  const files = {
    ...hook(writes, '[kept, keep] as const'),
    'src/use-who.ts': own,
    'src/Page.tsx': source.replace('{ useKept }', '{ useKept, useWho }'),
  };
  expect(flowsIn(files, ['react'])).toEqual(['src/use-who.ts:2 local-storage refresh-token']);
});

const composable = (result: string) => ({
  'src/stored.ts': `import { ref, watch } from 'vue';
export function useKept(slot: string, initial: any) {
  const kept = ref(initial);
  watch(kept, (next) => localStorage.setItem(slot, JSON.stringify(kept.value)));
  const keep = (next: any) => localStorage.setItem(slot, JSON.stringify(next));
  return ${result};
}
`,
});

const view = (used: string, put: string) => ({
  'src/View.vue': `<script setup lang="ts">
import { useKept } from './stored';
const props = defineProps(['answer']);
${used}
const enter = () => { ${put} };
</script>
<template><button @click="enter" /></template>
`,
});

it.each([
  ['kept', "const who = useKept('who', null); const colour = useKept('colour', '');"],
  ['{ kept, keep }', "const { kept: who } = useKept('who', null); const { kept: colour } = useKept('colour', '');"],
])('follows what is put into a reference that is handed out: %s', (result, used) => {
  const flows = (put: string) => flowsIn({ ...composable(result), ...view(used, put) }, ['vue']);
  expect(flows('who.value = { refreshToken: props.answer.refreshToken };')).toEqual([
    'src/View.vue:4 local-storage refresh-token',
  ]);
  expect(flows('colour.value = props.answer.colour;')).toEqual([]);
});

it('tells functions of the same name apart by the call that they come from', () => {
  const used = "const { keep } = useKept('who', null);\nconst { keep: paint } = useKept('colour', '');";
  const files = {
    ...composable('{ keep }'),
    ...view(used, 'keep(props.answer.refreshToken); paint(props.answer.colour);'),
  };
  expect(flowsIn(files, ['vue'])).toEqual(['src/View.vue:4 local-storage refresh-token']);
});
