import { describe, expect, test } from 'vitest';
import { toSourceUnit } from '../../../src/web/units/read-unit.js';
import { soundUnit, statements } from './unit-checks.js';

describe('html', () => {
  test('classic scripts share a scope, modules have their own', () => {
    const unit = soundUnit(
      'www/index.html',
      `<!doctype html>\r\n<p>é 😀 a < b</p><script>var key = 'jwt'</script>\r\n<script type="module">const key = 'other'; save(key)</script>\n<SCRIPT TYPE="text/javascript">localStorage[key] = "</p>"</SCRIPT>`,
    );
    expect(unit.isModule).toBe(false);
    expect(unit.language).toBe('js');
    expect(statements(unit)).toEqual([
      "var key = 'jwt'",
      "{const key = 'other'; save(key)}",
      'localStorage[key] = "</p>"',
    ]);
  });

  test('a page of modules is a module, and one with imports no block', () => {
    const unit = soundUnit('index.html', `<script type="module">import { save } from './a.js'\nsave(1)</script>`);
    expect(unit.isModule).toBe(true);
    expect(statements(unit)).toEqual(["import { save } from './a.js'", 'save(1)']);
  });

  test('keeps inline handlers', () => {
    const page = `<form onsubmit="save(token.value); return false"><input onblur='t = "x"' onclick=save(1)></form>`;
    expect(statements(soundUnit('a.html', page))).toEqual(['save(token.value)', 'return false', 't = "x"', 'save(1)']);
    expect(soundUnit('a.html', page).isModule).toBe(false);
  });

  test.each([
    ['<b onclick="save(&quot;token&quot;)">'],
    ['<b onclick="save(token">'],
    ['<ion-button (click)="save(token)">'],
    ['<script type="application/ld+json">{"a": 1}</script>'],
    ['<script type="importmap">{"imports": {}}</script>'],
    ['<script type="text/template"><b onclick="save(1)"></script>'],
    ['<!-- <script>save(1)</script> -->'],
    ['<textarea><script>save(1)</script></textarea>'],
  ])('has no unit for %s', (page) => {
    expect(toSourceUnit('a.html', page)).toEqual({ unit: null, diagnostics: [] });
  });

  test('hides what hides scripts from old browsers', () => {
    const unit = soundUnit('a.html', '<script><!-- hide\nsave(1)\n//--></script><b onclick="save(2)">');
    expect(statements(unit)).toEqual(['save(1)', 'save(2)']);
  });

  test('keeps a script that is never closed', () => {
    expect(statements(soundUnit('a.html', '<script>save("</b>")'))).toEqual(['save("</b>")']);
  });

  test('lists the sources of scripts', () => {
    const page = '<script src="https://cdn.example/auth0.js"></script><script src=js/app.js>ignored()</script>';
    const unit = soundUnit('a.html', page);
    expect(unit.markup.scriptSources).toEqual(['https://cdn.example/auth0.js', 'js/app.js']);
    expect(unit.script.trim()).toBe('');
  });

  test('names what password inputs are bound to', () => {
    const page = `<ion-input type="password" [(ngModel)]="user.password"></ion-input>
      <input type=PASSWORD value="typed" formControlName="pin">\r\n<input [type]="shown ? 'text' : 'password'" id="secret">
      <input type="password" value="nothing"><input name="user">`;
    const { passwordBindings } = soundUnit('login.component.html', page).markup;
    expect(passwordBindings.map(({ name }) => name)).toEqual(['user.password', 'pin', 'secret']);
    for (const { name, offset } of passwordBindings) expect(page.startsWith(name, offset)).toBe(true);
  });
});
