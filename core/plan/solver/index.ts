// The solver's door: an optimiser behind the plan's port, made of a HiGHS that somebody else has loaded.
//
// Under Node: `import highs from 'highs'`, then `solverOf(await highs())`; see app/solver/node-solver.ts.
// In the page, inside a worker, because a solver blocks (Vite): `import highs from 'highs'` and `import wasm from 'highs/runtime?url'`, then
// `solverOf(await highs({ locateFile: () => wasm }))`. The loader's other options are `wasmBinary` (bytes), `wasmModule` (compiled
// before), `print` and `printErr`. Its types speak of the CommonJS build, so the import wants a cast. The content policy must hold
// 'wasm-unsafe-eval' under script-src and 'self' under connect-src; web/build/strict-policy.ts and app/server/server.ts do.
export { ModelError } from './check-model.js'
export type { HighsLike } from './highs.js'
export { solverOf } from './solver.js'
