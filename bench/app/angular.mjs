import { createModel, logicFile, modelFile, typeOf } from './model.mjs';
import { camel, pascal } from './words.mjs';

export const dependencies = {
  '@angular/core': '^19.0.0',
  '@angular/common': '^19.0.0',
  '@ionic/angular': '^8.0.0',
  '@capacitor/core': '^7.0.0',
  '@capacitor/preferences': '^7.0.0',
  '@ngrx/store': '^19.0.0',
  rxjs: '^7.8.0',
};

/** Where the whole app keeps and sends its token; everything else only leans on it. */
export const coreFiles = {
  'src/main.ts': `import { bootstrapApplication } from '@angular/platform-browser';
import { provideHttpClient, withInterceptors } from '@angular/common/http';
import { provideStore } from '@ngrx/store';
import { AppComponent } from './app/app.component';
import { authInterceptor } from './app/core/auth.interceptor';

bootstrapApplication(AppComponent, { providers: [provideHttpClient(withInterceptors([authInterceptor])), provideStore()] });
`,
  'src/app/app.component.ts': `import { Component, inject } from '@angular/core';
import { AuthService } from './core/auth.service';

@Component({ selector: 'app-root', template: '<ion-app><ion-router-outlet></ion-router-outlet></ion-app>' })
export class AppComponent {
  private readonly auth = inject(AuthService);
  constructor() {
    void this.auth.restore();
  }
}
`,
  'src/app/core/storage.service.ts': `import { Injectable } from '@angular/core';
import { Preferences } from '@capacitor/preferences';

@Injectable({ providedIn: 'root' })
export class StorageService {
  async write<T>(key: string, value: T): Promise<void> {
    await Preferences.set({ key, value: JSON.stringify(value) });
  }
  async read<T>(key: string): Promise<T | null> {
    const { value } = await Preferences.get({ key });
    return value === null ? null : (JSON.parse(value) as T);
  }
  async erase(key: string): Promise<void> {
    await Preferences.remove({ key });
  }
}
`,
  'src/app/core/auth.service.ts': `import { HttpClient } from '@angular/common/http';
import { Injectable, inject } from '@angular/core';
import { firstValueFrom } from 'rxjs';
import { StorageService } from './storage.service';

export interface LoginResponse { accessToken: string; refreshToken: string; userId: string }

@Injectable({ providedIn: 'root' })
export class AuthService {
  private readonly http = inject(HttpClient);
  private readonly storage = inject(StorageService);
  private current: LoginResponse | null = null;

  get accessToken(): string | null {
    return this.current?.accessToken ?? null;
  }
  async login(email: string, password: string): Promise<void> {
    this.current = await firstValueFrom(this.http.post<LoginResponse>('/api/auth/login', { email, password }));
    await this.storage.write('session', this.current);
    localStorage.setItem('refresh_token', this.current.refreshToken);
  }
  async restore(): Promise<void> {
    this.current = await this.storage.read<LoginResponse>('session');
  }
  async logout(): Promise<void> {
    this.current = null;
    await this.storage.erase('session');
    localStorage.removeItem('refresh_token');
  }
}
`,
  'src/app/core/auth.interceptor.ts': `import { HttpInterceptorFn } from '@angular/common/http';
import { inject } from '@angular/core';
import { AuthService } from './auth.service';

export const authInterceptor: HttpInterceptorFn = (request, next) => {
  const token = inject(AuthService).accessToken;
  return next(token === null ? request : request.clone({ setHeaders: { Authorization: \`Bearer \${token}\` } }));
};
`,
  'src/app/core/logger.service.ts': `import { Injectable } from '@angular/core';

@Injectable({ providedIn: 'root' })
export class LoggerService {
  info(message: string, ...details: unknown[]): void {
    console.log(message, ...details);
  }
  warn(message: string, ...details: unknown[]): void {
    console.warn(message, ...details);
  }
}
`,
};

/** The files of one feature: a model, logic, services, a store, and components with their templates. */
export function featureFiles(random, name, others, touch) {
  const model = createModel(random, name);
  const files = { 'model.ts': modelFile(model), 'logic.ts': logicFile(random, model, './model') };
  files[`${name}.service.ts`] = service(random, name, model, touch);
  if (random.chance(0.5)) Object.assign(files, store(name, model));
  const parts = ['page', 'list', 'item', 'form', 'header', 'empty', 'chart', 'menu', 'badge'];
  for (const part of random.sample(parts, random.between(4, 9))) {
    files[`${part}.component.ts`] = component(
      random,
      name,
      part,
      model,
      random.chance(0.3) ? random.pick(others) : name,
    );
    files[`${part}.component.html`] = template(model, part);
  }
  return Object.fromEntries(Object.entries(files).map(([file, text]) => [`src/app/features/${name}/${file}`, text]));
}

/** What a service does besides calling the server; decides whether the audit has to look at it. */
const touches = {
  storage: (name) => ({
    imports: "import { StorageService } from '../../core/storage.service';\n",
    fields: '  private readonly storage = inject(StorageService);\n',
    methods: `  async remember(query: ${pascal(name)}Query): Promise<void> {
    await this.storage.write('${name}.query', query);
  }
  async recall(): Promise<${pascal(name)}Query | null> {
    return this.storage.read<${pascal(name)}Query>('${name}.query');
  }
`,
  }),
  localStorage: (name) => ({
    imports: '',
    fields: '',
    methods: `  collapse(isCollapsed: boolean): void {
    localStorage.setItem('${name}.collapsed', String(isCollapsed));
  }
  get isCollapsed(): boolean {
    return localStorage.getItem('${name}.collapsed') === 'true';
  }
`,
  }),
  platform: () => ({
    imports: "import { Capacitor } from '@capacitor/core';\n",
    fields: '  private readonly isNative = Capacitor.isNativePlatform();\n',
    methods: `  get pageSize(): number {
    return this.isNative ? 20 : 50;
  }
`,
  }),
  header: () => ({
    imports: "import { AuthService } from '../../core/auth.service';\n",
    fields: '  private readonly auth = inject(AuthService);\n',
    methods: `  download(id: string): Observable<Blob> {
    const headers = { Authorization: \`Bearer \${this.auth.accessToken}\` };
    return this.http.get(\`\${this.url}/\${id}/file\`, { headers, responseType: 'blob' });
  }
`,
  }),
  none: () => ({ imports: '', fields: '', methods: '' }),
};

function service(random, name, model, touch) {
  const type = model.name;
  const extra = touches[touch](name);
  const queries = random.sample(model.fields, random.between(3, 10)).map(
    (field) => `  with${field[0].toUpperCase()}${field.slice(1)}(${field}: ${typeOf(field)}): Observable<${type}[]> {
    return this.items$.pipe(
      map((items) => items.filter((item) => item.${field} === ${field})),
      distinctUntilChanged(),
      shareReplay({ bufferSize: 1, refCount: true }),
    );
  }
`,
  );
  return `import { HttpClient, HttpParams } from '@angular/common/http';
import { Injectable, inject } from '@angular/core';
import { BehaviorSubject, Observable, catchError, distinctUntilChanged, map, of, shareReplay, tap } from 'rxjs';
${extra.imports}import { LoggerService } from '../../core/logger.service';
import { ${type}, ${type}Draft, ${type}Page, ${type}Query } from './model';
import { by } from './logic';

@Injectable({ providedIn: 'root' })
export class ${type}Service {
  private readonly http = inject(HttpClient);
  private readonly logger = inject(LoggerService);
${extra.fields}  private readonly url = '/api/${name}';
  private readonly state = new BehaviorSubject<${type}[]>([]);
  readonly items$ = this.state.asObservable();

  load(query: ${type}Query): Observable<${type}Page> {
    const params = new HttpParams({ fromObject: { page: query.page, search: query.search ?? '' } });
    return this.http.get<${type}Page>(this.url, { params }).pipe(
      tap((page) => this.state.next([...page.items].sort(by(query.sort ?? 'id')))),
      catchError((error) => {
        this.logger.warn('${name} could not be loaded', error);
        return of({ items: [], total: 0, next: null });
      }),
    );
  }
  create(draft: ${type}Draft): Observable<${type}> {
    return this.http.post<${type}>(this.url, draft).pipe(tap((created) => this.state.next([...this.state.value, created])));
  }
  update(id: string, change: Partial<${type}Draft>): Observable<${type}> {
    return this.http.patch<${type}>(\`\${this.url}/\${id}\`, change).pipe(
      tap((updated) => this.state.next(this.state.value.map((item) => (item.id === id ? updated : item)))),
    );
  }
  remove(id: string): Observable<void> {
    return this.http.delete<void>(\`\${this.url}/\${id}\`).pipe(
      tap(() => this.state.next(this.state.value.filter((item) => item.id !== id))),
    );
  }
${queries.join('')}${extra.methods}}
`;
}

function store(name, { name: type, fields }) {
  const feature = camel(name);
  return {
    'state.ts': `import { createAction, createFeature, createReducer, on, props } from '@ngrx/store';
import { ${type} } from './model';

export interface ${type}State { items: ${type}[]; selectedId: string | null; isLoading: boolean }
const initial: ${type}State = { items: [], selectedId: null, isLoading: false };

export const load${type} = createAction('[${name}] load', props<{ page: number }>());
export const loaded${type} = createAction('[${name}] loaded', props<{ items: ${type}[] }>());
export const select${type} = createAction('[${name}] select', props<{ id: string }>());

export const ${feature}Feature = createFeature({
  name: '${feature}',
  reducer: createReducer(
    initial,
    on(load${type}, (state) => ({ ...state, isLoading: true })),
    on(loaded${type}, (state, { items }) => ({ ...state, items, isLoading: false })),
    on(select${type}, (state, { id }) => ({ ...state, selectedId: id })),
  ),
});
`,
    'selectors.ts': `import { createSelector } from '@ngrx/store';
import { ${type}State } from './state';

const select${type}State = (root: { ${feature}: ${type}State }) => root.${feature};
export const selectItems = createSelector(select${type}State, (state) => state.items);
${fields
  .slice(0, 4)
  .map(
    (field) =>
      `export const select${field[0].toUpperCase()}${field.slice(1)} = createSelector(selectItems, (items) => items.map((item) => item.${field}));`,
  )
  .join('\n')}
`,
  };
}

function component(random, name, part, model, other) {
  const type = model.name;
  const title = pascal(part);
  const methods = random.sample(model.fields, random.between(4, 16)).map((field) => {
    const label = field[0].toUpperCase() + field.slice(1);
    return random.pick([
      `  sortBy${label}(): void {
    this.items.set([...this.items()].sort(by('${field}')));
    this.sorted.emit('${field}');
  }
`,
      `  change${label}(item: ${type}, ${field}: ${typeOf(field)}): void {
    if (item.${field} === ${field}) return;
    this.isBusy.set(true);
    this.service
      .update(item.id, { ${field} })
      .pipe(takeUntilDestroyed(this.destroyRef))
      .subscribe({
        next: (updated) => this.replace(updated),
        error: (error: unknown) => this.logger.warn('${field} was not saved', error),
        complete: () => this.isBusy.set(false),
      });
  }
`,
      `  async confirm${label}(item: ${type}): Promise<void> {
    const alert = await this.alerts.create({
      header: '${label}',
      message: \`Change \${item.${field}}?\`,
      buttons: [{ text: 'Cancel', role: 'cancel' }, { text: 'Change', handler: () => this.replace(item) }],
    });
    await alert.present();
  }
`,
    ]);
  });
  const neighbour = other === name ? '' : `import { ${pascal(other)}Service } from '../${other}/${other}.service';\n`;
  return `import { CommonModule } from '@angular/common';
import { Component, DestroyRef, EventEmitter, Input, OnInit, Output, computed, inject, signal } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { AlertController, IonicModule } from '@ionic/angular';
import { LoggerService } from '../../core/logger.service';
${neighbour}import { ${type} } from './model';
import { by } from './logic';
import { ${type}Service } from './${name}.service';

@Component({
  selector: 'app-${name}-${part}',
  standalone: true,
  imports: [CommonModule, IonicModule],
  templateUrl: './${part}.component.html',
})
export class ${type}${title}Component implements OnInit {
  private readonly service = inject(${type}Service);
  private readonly logger = inject(LoggerService);
  private readonly alerts = inject(AlertController);
  private readonly destroyRef = inject(DestroyRef);
${other === name ? '' : `  protected readonly neighbours = inject(${pascal(other)}Service).items$;\n`}
  @Input() search = '';
  @Output() readonly selected = new EventEmitter<${type}>();
  @Output() readonly sorted = new EventEmitter<keyof ${type}>();

  protected readonly items = signal<${type}[]>([]);
  protected readonly isBusy = signal(false);
  protected readonly count = computed(() => this.items().length);

  ngOnInit(): void {
    this.service
      .load({ page: 1, search: this.search })
      .pipe(takeUntilDestroyed(this.destroyRef))
      .subscribe((page) => this.items.set(page.items));
  }
  select(item: ${type}): void {
    this.selected.emit(item);
  }
${methods.join('')}  private replace(updated: ${type}): void {
    this.items.update((items) => items.map((item) => (item.id === updated.id ? updated : item)));
  }
}
`;
}

function template({ fields }, part) {
  const rows = fields.map((field) => `      <p>{{ item.${field} }}</p>`);
  return `<ion-content class="${part}">
  <ion-spinner *ngIf="isBusy()"></ion-spinner>
  <ion-list>
    <ion-item *ngFor="let item of items()" button (click)="select(item)">
${rows.join('\n')}
    </ion-item>
  </ion-list>
  <p>{{ count() }}</p>
</ion-content>
`;
}
