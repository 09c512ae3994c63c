import { defineConfig } from 'vitest/config';

export default defineConfig({
  // The tests that `capward init` gives to apps are run here as well.
  resolve: { alias: { __CAPWARD_TEST_RUNNER__: 'vitest' } },
  test: {
    testTimeout: 30_000,
    // A browser may take its time to start on a busy machine.
    hookTimeout: 60_000,
    globalSetup: './scripts/prepare-tests.mjs',
    projects: [
      {
        extends: true,
        test: {
          name: 'fast',
          // Loading the compiler and the catalogue takes longer than most files of tests run.
          isolate: false,
          include: ['test/**/*.test.ts', 'templates/tests/*.test.ts'],
          exclude: ['test/e2e/**', 'test/**/browser/**'],
        },
      },
      // Runs the vault, and opens reports, in the Chromium of this machine.
      { extends: true, test: { name: 'browser', include: ['test/**/browser/**/*.test.ts'] } },
      // Packs and installs the package, so it needs the registry.
      { extends: true, test: { name: 'e2e', include: ['test/e2e/**/*.test.ts'] } },
    ],
  },
});
