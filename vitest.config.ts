import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

// Tests run the core from its source, so that no build stands between a change and its test.
const source = (file: string) => fileURLToPath(new URL(`./core/${file}`, import.meta.url))

export default defineConfig({
  resolve: {
    alias: [
      { find: /^@charley\/core\/foods$/, replacement: source('foods.ts') },
      { find: /^@charley\/core\/fix$/, replacement: source('fix.ts') },
      { find: /^@charley\/core\/exchange$/, replacement: source('exchange.ts') },
      { find: /^@charley\/core\/trial$/, replacement: source('trial.ts') },
      { find: /^@charley\/core\/pages$/, replacement: source('pages.ts') },
      { find: /^@charley\/core$/, replacement: source('index.ts') },
    ],
  },
  test: {
    include: ['{core,app,web,gallery,scripts}/**/*.test.ts'],
    exclude: ['**/node_modules/**', '**/dist/**', 'web/browser/**'],
    testTimeout: 60_000,
    setupFiles: ['scripts/seeds.setup.ts'],
    // Files of one worker share what they import: loading the knowledge anew for each took a third of the run. No test changes a module.
    isolate: false,
    // All processors: by itself Vitest leaves one idle, which on a small machine is half of it.
    maxWorkers: '100%',
  },
})
