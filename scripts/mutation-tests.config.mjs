// Which tests must notice a change of the guard's code? Its tables; the laws draw people at random and would make each change take a minute.
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

// oxlint-disable-next-line import/no-default-export -- it is read that way
export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    include: ['core/guard/*.test.ts'],
    exclude: ['**/node_modules/**', 'core/guard/laws.test.ts'],
    testNamePattern: /^(?!laws)/,
    testTimeout: 60_000,
    maxWorkers: 1,
  },
})
