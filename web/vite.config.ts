// How is the page built? Solid, the core straight from its source, and a service worker that lists what was built.
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vite'
import solid from 'vite-plugin-solid'
import { notesApart } from './build/notes-apart.js'
import { offline } from './build/offline.js'
import { strictPolicy } from './build/strict-policy.js'

const core = (file: string) => fileURLToPath(new URL(`../core/${file}`, import.meta.url))

export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  base: './',
  plugins: [solid(), strictPolicy(), offline()],
  resolve: {
    alias: [
      { find: /^@charley\/core\/foods$/, replacement: core('foods.ts') },
      { find: /^@charley\/core\/fix$/, replacement: core('fix.ts') },
      { find: /^@charley\/core\/exchange$/, replacement: core('exchange.ts') },
      { find: /^@charley\/core\/trial$/, replacement: core('trial.ts') },
      { find: /^@charley\/core\/pages$/, replacement: core('pages.ts') },
      { find: /^@charley\/core$/, replacement: core('index.ts') },
    ],
  },
  worker: { format: 'es', plugins: () => [notesApart()] },
  build: { target: 'es2022', outDir: 'dist', emptyOutDir: true, modulePreload: { polyfill: false }, reportCompressedSize: true },
  server: { host: '127.0.0.1' },
  preview: { host: '127.0.0.1' },
})
