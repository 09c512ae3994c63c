import { createModel, logicFile, modelFile, typeOf } from './model.mjs';
import * as react from './react.mjs';
import { camel, pascal } from './words.mjs';

export const dependencies = {
  vue: '^3.5.0',
  pinia: '^3.0.0',
  '@ionic/vue': '^8.0.0',
  '@capacitor/core': '^7.0.0',
  '@capacitor/preferences': '^7.0.0',
  axios: '^1.7.0',
};

/** The framework does not matter to storage, sign-in and the client. */
const shared = ['src/core/storage.ts', 'src/core/auth.ts', 'src/core/client.ts'];

export const coreFiles = {
  ...Object.fromEntries(shared.map((file) => [file, react.coreFiles[file]])),
  'src/main.ts': `import { createPinia } from 'pinia';
import { createApp } from 'vue';
import App from './App.vue';

createApp(App).use(createPinia()).mount('#app');
`,
  'src/App.vue': `<script setup lang="ts">
import { onMounted } from 'vue';
import { restore } from './core/auth';

onMounted(restore);
</script>

<template>
  <router-view />
</template>
`,
};

/** The files of one feature: types, logic, calls of the server, a store, and components. */
export function featureFiles(random, name, others, touch) {
  const model = createModel(random, name);
  const files = { 'model.ts': modelFile(model), 'logic.ts': logicFile(random, model, './model') };
  files['api.ts'] = react.api(random, name, model, touch);
  files['store.ts'] = store(name, model);
  const parts = [
    'page',
    'list',
    'item',
    'form',
    'header',
    'empty',
    'chart',
    'menu',
    'badge',
    'modal',
    'toolbar',
    'filter',
  ];
  for (const part of random.sample(parts, random.between(6, 12))) {
    files[`${pascal(part)}.vue`] = component(
      random,
      name,
      part,
      model,
      random.chance(0.3) ? random.pick(others) : name,
    );
  }
  return Object.fromEntries(Object.entries(files).map(([file, text]) => [`src/features/${name}/${file}`, text]));
}

const store = (name, { name: type }) => `import { defineStore } from 'pinia';
import { computed, ref } from 'vue';
import { load${type}, update${type} } from './api';
import type { ${type}, ${type}Draft } from './model';

export const use${type}Store = defineStore('${name}', () => {
  const items = ref<${type}[]>([]);
  const isBusy = ref(false);
  const count = computed(() => items.value.length);

  async function load(search: string): Promise<void> {
    isBusy.value = true;
    try {
      items.value = (await load${type}({ page: 1, search })).items;
    } finally {
      isBusy.value = false;
    }
  }
  async function change(id: string, draft: Partial<${type}Draft>): Promise<void> {
    const updated = await update${type}(id, draft);
    items.value = items.value.map((item) => (item.id === id ? updated : item));
  }
  return { items, isBusy, count, load, change };
});
`;

function component(random, name, part, { name: type, fields }, other) {
  const shown = random.sample(fields, random.between(6, 16));
  const handlers = shown.slice(0, random.between(3, 12)).map((field) => {
    const label = field[0].toUpperCase() + field.slice(1);
    return `
async function change${label}(item: ${type}, ${field}: ${typeOf(field)}) {
  if (item.${field} === ${field}) return;
  try {
    await store.change(item.id, { ${field} });
    emit('change', { ...item, ${field} });
  } catch (reason) {
    message.value = reason instanceof Error ? reason.message : '${field} was not saved';
  }
}
`;
  });
  const neighbour = other === name ? '' : `import { use${pascal(other)}Store } from '../${other}/store';\n`;
  return `<script setup lang="ts">
import { IonContent, IonItem, IonList, IonSpinner } from '@ionic/vue';
import { computed, onMounted, ref } from 'vue';
${neighbour}import { by } from './logic';
import type { ${type} } from './model';
import { use${type}Store } from './store';

const props = withDefaults(defineProps<{ search?: string }>(), { search: '' });
const emit = defineEmits<{ select: [item: ${type}]; change: [item: ${type}] }>();
const store = use${type}Store();
${other === name ? '' : `const neighbours = use${pascal(other)}Store();\n`}const message = ref<string | null>(null);
const order = ref<keyof ${type}>('id');
const sorted = computed(() => [...store.items].sort(by(order.value)));

onMounted(() => store.load(props.search));
${handlers.join('')}</script>

<template>
  <IonContent class="${camel(name)}-${part}">
    <IonSpinner v-if="store.isBusy" />
    <p v-if="message" role="status">{{ message }}</p>
    <IonList>
      <IonItem v-for="item in sorted" :key="item.id" button @click="emit('select', item)">
        <div @dblclick="order = '${shown[0]}'">
${shown.map((field) => `          <p title="${field}">{{ item.${field} }}</p>`).join('\n')}
        </div>
      </IonItem>
    </IonList>
  </IonContent>
</template>

<style scoped>
.${camel(name)}-${part} { --padding-start: 16px; }
</style>
`;
}
