import { defineConfig } from 'vitest/config'

export default defineConfig({
  resolve: { alias: { '@charley/core': new URL('./core/index.ts', import.meta.url).pathname } },
  test: {
    include: ['{core,app,web,gallery,scripts}/**/*.test.ts'],
    exclude: ['**/node_modules/**', '**/dist/**', 'web/browser/**'],
    testTimeout: 60_000,
  },
})
