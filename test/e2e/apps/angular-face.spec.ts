/** @vitest-environment jsdom */
import '@angular/compiler';
import { HttpClient, provideHttpClient, withInterceptors } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { provideZonelessChangeDetection } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { BrowserTestingModule, platformBrowserTesting } from '@angular/platform-browser/testing';
import { Router } from '@angular/router';
import { firstValueFrom } from 'rxjs';
import { beforeEach, expect, it, vi } from 'vitest';
import { authGuard } from './auth-vault/angular/auth.guard';
import { authInterceptor } from './auth-vault/angular/auth.interceptor';
import { AuthVaultService } from './auth-vault/angular/auth.service';
import { provideAuthVault } from './auth-vault/angular/providers';
import { session } from './auth-vault/auth';

TestBed.initTestEnvironment(BrowserTestingModule, platformBrowserTesting());
let requests: HttpTestingController;
const api = 'https://api.trailhead.example/trips';
const sent = (url: string) => vi.waitFor(() => requests.expectOne(url));

beforeEach(async () => {
  TestBed.resetTestingModule();
  TestBed.configureTestingModule({
    providers: [
      provideZonelessChangeDetection(),
      provideHttpClient(withInterceptors([authInterceptor])),
      provideHttpClientTesting(),
      provideAuthVault(),
      { provide: Router, useValue: { parseUrl: (url: string) => url } },
    ],
  });
  requests = TestBed.inject(HttpTestingController);
  await TestBed.inject(AuthVaultService).start();
  await session.signIn('ada', { accessToken: 'one', refreshToken: 'r', expiresIn: 300 });
  vi.stubGlobal('fetch', async () => Response.json({ accessToken: 'two', refreshToken: 'r2', expiresIn: 300 }));
});

it('sends the token to the API, and to no other host', async () => {
  const http = TestBed.inject(HttpClient);
  void firstValueFrom(http.get(api));
  void firstValueFrom(http.get('https://elsewhere.example/'));
  expect((await sent(api)).request.headers.get('authorization')).toBe('Bearer one');
  expect((await sent('https://elsewhere.example/')).request.headers.has('authorization')).toBe(false);
});

it('sends a refused request once more with a new token, and then gives up', async () => {
  const answer = firstValueFrom(TestBed.inject(HttpClient).get(api)).catch((error) => error.status);
  (await sent(api)).flush('', { status: 401, statusText: 'Unauthorized' });
  const again = await sent(api);
  expect(again.request.headers.get('authorization')).toBe('Bearer two');
  again.flush('', { status: 401, statusText: 'Unauthorized' });
  expect(await answer).toBe(401);
});

it('shows the state, and guards routes by it', async () => {
  const auth = TestBed.inject(AuthVaultService);
  const guard = () => TestBed.runInInjectionContext(() => authGuard({} as never, {} as never));
  expect(auth.state().status).toBe('signed-in');
  expect(await guard()).toBe(true);
  auth.lock();
  expect(auth.state().status).toBe('locked');
  expect(await guard()).toBe(true);
  await auth.signOut();
  expect(auth.state().status).toBe('signed-out');
  expect(await guard()).toBe('/login');
});
