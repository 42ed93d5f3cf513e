// What does the adapter need of a loaded HiGHS? The shapes of npm's `highs` 1.15 that it touches; the core itself loads nothing.

type Numbers = readonly number[] | Float64Array

/** A model in compressed columns, as HiGHS takes it. */
export interface HighsModelData {
  readonly numCols: number
  readonly numRows: number
  readonly colCost: Float64Array
  readonly colLower: Float64Array
  readonly colUpper: Float64Array
  readonly rowLower: Float64Array
  readonly rowUpper: Float64Array
  readonly integrality: Int32Array
  readonly matrix: {
    readonly format: 'csc'
    readonly numRows: number
    readonly numCols: number
    readonly starts: Int32Array
    readonly indices: Int32Array
    readonly values: Float64Array
  }
}

/** What HiGHS tells with each better point. */
interface HighsEvent {
  readonly data: {
    readonly mip_solution?: Float64Array
    readonly mip_dual_bound?: number
  }
}

/** Channel 4 is "a better whole-number point". */
export interface HighsHandlers {
  readonly 4: (event: HighsEvent) => undefined
}

/** One model inside HiGHS. It holds memory until it is disposed of. */
export interface HighsModelLike {
  readonly options: { set(values: Readonly<Record<string, boolean | number | string>>): unknown }
  readonly info: { get(name: string): number | bigint }
  run(handlers?: HighsHandlers): { readonly modelStatus: number }
  setSolution(start: { readonly colValue: Numbers }): unknown
  getSolution(): { readonly colValue: Float64Array }
  zeroAllClocks(): unknown
  getRunTime(): number
  dispose(): void
}

/** What `import highs from 'highs'` gives once it is loaded: `await highs()`. */
export interface HighsLike {
  createModel(source: HighsModelData): HighsModelLike
}
