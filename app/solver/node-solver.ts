// Which optimiser runs under Node? HiGHS as WebAssembly; this is the only file of the app that names it.
import { solverOf, type MilpSolver } from '@charley/core/fix'
import highs from 'highs'

// The package's types speak of its CommonJS build, where the loader is a property; Node takes the ES build, where it is the default itself.
const load = highs as unknown as typeof highs.default

/** Loads HiGHS, about 40 ms. The solver blocks while it solves, so keep it off a server's own thread: see planner.ts. */
export const nodeSolver = async (): Promise<MilpSolver> => solverOf(await load())
