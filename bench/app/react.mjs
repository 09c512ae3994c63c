import { createModel, logicFile, modelFile, typeOf } from './model.mjs';
import { camel, pascal } from './words.mjs';

export const dependencies = {
  react: '^19.0.0',
  '@ionic/react': '^8.0.0',
  '@reduxjs/toolkit': '^2.0.0',
  'react-redux': '^9.0.0',
  '@capacitor/core': '^7.0.0',
  '@capacitor/preferences': '^7.0.0',
  axios: '^1.7.0',
};

export const coreFiles = {
  'src/main.tsx': `import { createRoot } from 'react-dom/client';
import { Provider } from 'react-redux';
import { App } from './App';
import { store } from './core/store';

createRoot(document.getElementById('root')!).render(<Provider store={store}><App /></Provider>);
`,
  'src/App.tsx': `import { useEffect } from 'react';
import { restore } from './core/auth';

export function App() {
  useEffect(() => void restore(), []);
  return <main />;
}
`,
  'src/core/store.ts': `import { configureStore } from '@reduxjs/toolkit';

export const store = configureStore({ reducer: {} });
export type RootState = ReturnType<typeof store.getState>;
`,
  'src/core/storage.ts': `import { Preferences } from '@capacitor/preferences';

export async function write<T>(key: string, value: T): Promise<void> {
  await Preferences.set({ key, value: JSON.stringify(value) });
}
export async function read<T>(key: string): Promise<T | null> {
  const { value } = await Preferences.get({ key });
  return value === null ? null : (JSON.parse(value) as T);
}
`,
  'src/core/auth.ts': `import axios from 'axios';
import { read, write } from './storage';

export interface Session { accessToken: string; refreshToken: string }
let current: Session | null = null;

export const accessToken = (): string | null => current?.accessToken ?? null;

export async function login(email: string, password: string): Promise<void> {
  const { data } = await axios.post<Session>('/api/auth/login', { email, password });
  current = data;
  await write('session', data);
  localStorage.setItem('refresh_token', data.refreshToken);
}
export async function restore(): Promise<void> {
  current = await read<Session>('session');
}
`,
  'src/core/client.ts': `import axios from 'axios';
import { accessToken } from './auth';

export const client = axios.create({ baseURL: '/api' });
client.interceptors.request.use((config) => {
  config.headers.Authorization = \`Bearer \${accessToken()}\`;
  return config;
});
`,
};

/** The files of one feature: types, logic, calls of the server, a hook, a slice, and components. */
export function featureFiles(random, name, others, touch) {
  const model = createModel(random, name);
  const files = { 'model.ts': modelFile(model), 'logic.ts': logicFile(random, model, './model') };
  files['api.ts'] = api(random, name, model, touch);
  files[`use-${name}.ts`] = hook(name, model);
  if (random.chance(0.3)) files['slice.ts'] = slice(name, model);
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
    files[`${pascal(part)}.tsx`] = component(
      random,
      name,
      part,
      model,
      random.chance(0.3) ? random.pick(others) : name,
    );
  }
  return Object.fromEntries(Object.entries(files).map(([file, text]) => [`src/features/${name}/${file}`, text]));
}

const touches = {
  storage: (name) => [
    "import { read, write } from '../../core/storage';\n",
    `
export const remember = (query: ${pascal(name)}Query): Promise<void> => write('${name}.query', query);
export const recall = (): Promise<${pascal(name)}Query | null> => read('${name}.query');
`,
  ],
  localStorage: (name) => [
    '',
    `
export const collapse = (isCollapsed: boolean): void => localStorage.setItem('${name}.collapsed', String(isCollapsed));
export const isCollapsed = (): boolean => localStorage.getItem('${name}.collapsed') === 'true';
`,
  ],
  platform: () => [
    "import { Capacitor } from '@capacitor/core';\n",
    `
export const pageSize = (): number => (Capacitor.isNativePlatform() ? 20 : 50);
`,
  ],
  header: (name) => [
    "import { accessToken } from '../../core/auth';\n",
    `
export const download = (id: string): Promise<Response> =>
  fetch(\`/api/${name}/\${id}/file\`, { headers: { Authorization: \`Bearer \${accessToken()}\` } });
`,
  ],
  none: () => ['', ''],
};

export function api(random, name, { name: type, fields }, touch) {
  const [imports, functions] = touches[touch](name);
  const queries = random.sample(fields, random.between(3, 10)).map(
    (field) => `
export async function findBy${field[0].toUpperCase()}${field.slice(1)}(${field}: ${typeOf(field)}): Promise<${type}[]> {
  const { data } = await client.get<${type}Page>('/${name}', { params: { ${field} } });
  return data.items.filter((item) => item.${field} === ${field}).sort(by('${field}'));
}
`,
  );
  return `${imports}import { client } from '../../core/client';
import { by } from './logic';
import type { ${type}, ${type}Draft, ${type}Page, ${type}Query } from './model';

export async function load${type}(query: ${type}Query): Promise<${type}Page> {
  const { data } = await client.get<${type}Page>('/${name}', { params: query });
  return { ...data, items: [...data.items].sort(by(query.sort ?? 'id')) };
}
export async function create${type}(draft: ${type}Draft): Promise<${type}> {
  const { data } = await client.post<${type}>('/${name}', draft);
  return data;
}
export async function update${type}(id: string, change: Partial<${type}Draft>): Promise<${type}> {
  const { data } = await client.patch<${type}>(\`/${name}/\${id}\`, change);
  return data;
}
${queries.join('')}${functions}`;
}

const hook = (name, { name: type }) => `import { useCallback, useEffect, useState } from 'react';
import { load${type}, update${type} } from './api';
import type { ${type}, ${type}Draft } from './model';

export function use${type}(search: string) {
  const [items, setItems] = useState<${type}[]>([]);
  const [error, setError] = useState<Error | null>(null);
  const [isBusy, setBusy] = useState(false);

  useEffect(() => {
    let isCurrent = true;
    setBusy(true);
    load${type}({ page: 1, search })
      .then((page) => isCurrent && setItems(page.items))
      .catch((reason) => isCurrent && setError(reason))
      .finally(() => setBusy(false));
    return () => {
      isCurrent = false;
    };
  }, [search]);

  const change = useCallback(async (id: string, draft: Partial<${type}Draft>) => {
    const updated = await update${type}(id, draft);
    setItems((current) => current.map((item) => (item.id === id ? updated : item)));
  }, []);

  return { items, error, isBusy, change, name: '${name}' };
}
`;

const slice = (name, { name: type }) => `import { createSlice, type PayloadAction } from '@reduxjs/toolkit';
import type { ${type} } from './model';

interface ${type}State { items: ${type}[]; selectedId: string | null }
const initialState: ${type}State = { items: [], selectedId: null };

export const ${camel(name)}Slice = createSlice({
  name: '${name}',
  initialState,
  reducers: {
    loaded(state, action: PayloadAction<${type}[]>) {
      state.items = action.payload;
    },
    selected(state, action: PayloadAction<string>) {
      state.selectedId = action.payload;
    },
  },
});
export const { loaded, selected } = ${camel(name)}Slice.actions;
`;

function component(random, name, part, { name: type, fields }, other) {
  const shown = random.sample(fields, random.between(6, 16));
  const handlers = shown.slice(0, random.between(3, 12)).map((field) => {
    const label = field[0].toUpperCase() + field.slice(1);
    return `  const change${label} = async (item: ${type}, ${field}: ${typeOf(field)}) => {
    if (item.${field} === ${field}) return;
    try {
      await change(item.id, { ${field} });
      onChange?.({ ...item, ${field} });
    } catch (reason) {
      setMessage(reason instanceof Error ? reason.message : '${field} was not saved');
    }
  };
`;
  });
  const cells = shown.map((field) => `              <p title="${field}">{String(item.${field})}</p>`);
  const neighbour = other === name ? '' : `import { use${pascal(other)} } from '../${other}/use-${other}';\n`;
  return `import { IonContent, IonItem, IonList, IonSpinner } from '@ionic/react';
import { useMemo, useState } from 'react';
${neighbour}import { by } from './logic';
import type { ${type} } from './model';
import { use${type} } from './use-${name}';

interface Props {
  search?: string;
  onSelect?: (item: ${type}) => void;
  onChange?: (item: ${type}) => void;
}

export function ${type}${pascal(part)}({ search = '', onSelect, onChange }: Props) {
  const { items, error, isBusy, change } = use${type}(search);
${other === name ? '' : `  const { items: neighbours } = use${pascal(other)}(search);\n`}  const [message, setMessage] = useState<string | null>(null);
  const [order, setOrder] = useState<keyof ${type}>('id');
  const sorted = useMemo(() => [...items].sort(by(order)), [items, order]);

${handlers.join('')}
  if (error) return <p role="alert">{error.message}</p>;
  return (
    <IonContent className="${name}-${part}">
      {isBusy && <IonSpinner />}
      {message && <p role="status">{message}</p>}
      <IonList>
        {sorted.map((item) => (
          <IonItem key={item.id} button onClick={() => onSelect?.(item)}>
            <div onDoubleClick={() => setOrder('${shown[0]}')}>
${cells.join('\n')}
            </div>
          </IonItem>
        ))}
      </IonList>
    </IonContent>
  );
}
`;
}
