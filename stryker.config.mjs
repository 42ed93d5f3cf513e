// Would the tests notice if the guard said something else? Changes its code in every small way and runs its tests: npx stryker run.
// oxlint-disable-next-line import/no-default-export -- it is read that way
export default {
  mutate: ['core/guard/**/*.ts', '!core/guard/**/*.test.ts', '!core/guard/**/*.fixture.ts'],
  testRunner: 'vitest',
  plugins: ['@stryker-mutator/vitest-runner'],
  vitest: { configFile: 'scripts/mutation-tests.config.mjs', related: false },
  coverageAnalysis: 'perTest',
  // What the tests do not read is not copied.
  ignorePatterns: ['/gallery', '/docs', '/bench', '/.ci', '**/dist', '/test-results', '/playwright-report', '/coverage'],
  tempDirName: 'coverage/stryker',
  reporters: ['clear-text', 'json', 'progress-append-only'],
  jsonReporter: { fileName: 'coverage/mutation.json' },
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  concurrency: 2,
  timeoutMS: 60_000,
  // Nothing that changes an answer may live; what lives is explained in the guard's room.
  thresholds: { high: 100, low: 99, break: null },
}
