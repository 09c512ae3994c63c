const testName =
  /\.(spec|test|cy|e2e|e2e-spec|stories|story|mock)\.\w+$|(^|\/)(setupTests|test-setup|jest\.setup|vitest\.setup|_?(smoke|stress|load)-?test[\w-]*)\.\w+$/;
const testFolder =
  /(^|\/)(__tests__|__mocks__|__fixtures__|__snapshots__|e2e|cypress|playwright|testing|test-[\w-]+)\//;
/** Below the pages of an app these are ordinary words: a school app has tests. */
const plainTestFolder = /^((?!(app|pages|views|screens|routes|components|features|modules)\/)[^/]+\/)*tests?\//;

/** Whether a path, seen from its package, is a test, what tests need, or a component story. */
export function isTest(path: string): boolean {
  return testName.test(path) || testFolder.test(path) || plainTestFolder.test(path) || path === 'src/test.ts';
}
