// The samples of docs/reports.md: real reports on the sample app, of formats that are short enough to show.
const app = ['audit', 'fixtures/apps/trailhead', '--rule', 'token-in-web-storage'];

/** In the order of the page. `print` runs the program and gives what it prints. */
export async function reportSamples(print) {
  const report = (format) => print([...app, '--format', format]);
  const json = async (format, part) => fenced('json', JSON.stringify(part(JSON.parse(await report(format))), null, 2));
  return [
    await json('sarif', (log) => log.runs[0].results[0]),
    fenced('markdown', await report('markdown')),
    fenced('text', await report('github')),
    await json('gitlab', (violations) => violations),
    await json('gitlab-sast', ({ vulnerabilities }) => vulnerabilities[0]),
    fenced('xml', await report('junit')),
    await json('sonarqube', (issues) => issues),
  ];
}

/** Markdown samples hold fences of their own. */
const fenced = (language, text) => `\`\`\`\`${language}\n${text.trimEnd()}\n\`\`\`\``;
