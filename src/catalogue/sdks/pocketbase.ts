import { defineLibrary } from '../library.js';

export default defineLibrary({
  id: 'pocketbase',
  title: 'PocketBase',
  docs: 'https://github.com/pocketbase/js-sdk#auth-store',
  source: 'pocketbase@0.28.1 dist/pocketbase.es.d.ts, dist/pocketbase.es.mjs',
  packages: ['pocketbase', 'pocketbase/cjs'],
  declarations: `
    export interface RecordModel { id: string; collectionId: string; collectionName: string; [field: string]: any }
    export class BaseAuthStore { readonly token: string; readonly record: RecordModel | null; readonly model: RecordModel | null; readonly isValid: boolean; readonly isSuperuser: boolean; save(token: string, record?: any): void; clear(): void; exportToCookie(options?: any, key?: string): string; loadFromCookie(cookie: string, key?: string): void; onChange(callback: (token: string, record: RecordModel | null) => void, immediately?: boolean): () => void }
    export class LocalAuthStore extends BaseAuthStore { constructor(key?: string) }
    export class AsyncAuthStore extends BaseAuthStore { constructor(config: { save: (serialized: string) => Promise<void>; clear?: () => Promise<void>; initial?: string | Promise<any> }) }
    export interface RecordAuthResponse<T = RecordModel> { token: string; record: T; meta?: { accessToken: string; refreshToken: string; [name: string]: any } }
    export interface RecordService {
      authWithPassword<T = RecordModel>(identity: string, password: string, options?: any): Promise<RecordAuthResponse<T>>; authWithOAuth2<T = RecordModel>(...args: any[]): Promise<RecordAuthResponse<T>>; authWithOAuth2Code<T = RecordModel>(...args: any[]): Promise<RecordAuthResponse<T>>; authWithOTP<T = RecordModel>(id: string, password: string, options?: any): Promise<RecordAuthResponse<T>>; authRefresh<T = RecordModel>(options?: any): Promise<RecordAuthResponse<T>>; requestOTP(email: string): Promise<any>;
      getList(...args: any[]): Promise<any>; getFullList(...args: any[]): Promise<any>; getOne(id: string, options?: any): Promise<any>; getFirstListItem(filter: string, options?: any): Promise<any>; create(body?: any, options?: any): Promise<any>; update(id: string, body?: any, options?: any): Promise<any>; delete(id: string): Promise<boolean>; subscribe(...args: any[]): Promise<any>;
    }
    export class PocketBase { constructor(url?: string, store?: BaseAuthStore | null, language?: string); authStore: BaseAuthStore; baseUrl: string; baseURL: string; admins: RecordService; files: any; realtime: any; collection(name: string): RecordService; send(path: string, options?: any): Promise<any>; filter(expression: string, params?: any): string; autoCancellation(enable: boolean): this; beforeSend?: any; afterSend?: any }
    export default PocketBase;
  `,
  sources: [
    { at: 'BaseAuthStore.token', kind: 'access-token' },
    { at: 'BaseAuthStore.exportToCookie', kind: 'access-token' },
    { at: 'BaseAuthStore.onChange', kind: 'access-token', callback: { in: '0', param: 0 } },
    { at: 'RecordAuthResponse.token', kind: 'access-token' },
  ],
  adapters: [
    { at: 'new LocalAuthStore', medium: 'local-storage' },
    { at: 'new AsyncAuthStore', wraps: '0' },
    { at: 'new BaseAuthStore', medium: 'memory' },
  ],
  persists: [
    {
      at: 'new PocketBase',
      holds: 'session',
      kind: 'access-token',
      defaultKey: 'pocketbase_auth',
      medium: 'local-storage',
      settings: [{ option: '1', given: true, medium: 'adapter' }],
      signIn: ['authWithPassword', 'authWithOAuth2', 'authWithOTP', 'authRefresh', 'authStore.save', 'authViaEmail'],
    },
  ],
});
