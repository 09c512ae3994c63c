import { describe, expect, test } from 'vitest';
import { toSourceUnit } from '../../../src/web/units/read-unit.js';
import { soundUnit, statements } from './unit-checks.js';

describe('astro', () => {
  test('keeps the frontmatter, the scripts and the inline handlers', () => {
    const unit = soundUnit(
      'src/pages/login.astro',
      `---\r\nimport Layout from '../Layout.astro'\r\nconst { next }: Props = Astro.props; // é 😀 <script>\r\n---
<Layout title={next}>{show && <button onclick="save('<b>')">x</button>}
<input type="password" name="pin"></Layout>
<script>const next = read<string>('jwt'); save(next)</script>
<script is:inline src="https://cdn.example/auth0.js"></script>
<script>import { keep } from '../keep'\nkeep(1)</script>\n`,
    );
    expect(unit).toMatchObject({ language: 'ts', isModule: true });
    expect(statements(unit)).toEqual([
      "import Layout from '../Layout.astro'",
      'const { next }: Props = Astro.props',
      "save('<b>')",
      "{const next = read<string>('jwt'); save(next)}",
      "import { keep } from '../keep'",
      'keep(1)',
    ]);
    expect(unit.markup.scriptSources).toEqual(['https://cdn.example/auth0.js']);
    expect(unit.markup.passwordBindings).toMatchObject([{ name: 'pin' }]);
  });

  test('needs no frontmatter', () => {
    expect(statements(soundUnit('a.astro', '<p>--- a\n---</p><script>save(1)</script>'))).toEqual(['{save(1)}']);
  });

  test('says so when the frontmatter is not closed', () => {
    const { diagnostics } = toSourceUnit('a.astro', '---\nconst a = 1\n<script>save(1)</script>');
    expect(diagnostics).toMatchObject([{ kind: 'unparsable', file: 'a.astro' }]);
  });
});
