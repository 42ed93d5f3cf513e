import { defineConfig, mergeConfig } from 'vite'
import base from './vite.config.js'
const c: any = mergeConfig(base, defineConfig({ build: { outDir: '/tmp/charley/webdist' } }))
c.resolve.alias = [
  { find: /^@charley\/core\/pages$/, replacement: '/work/main/web/devcore/pages.ts' },
  { find: /^@charley\/core$/, replacement: '/work/main/web/devcore/index.ts' },
]
export default c
