// How does a screen wait for an answer without vanishing? A value, what went wrong, and whether one is still waiting.
import { createEffect, createMemo, createSignal, on, onCleanup, untrack, type Accessor } from 'solid-js'
import { ApiProblem } from './api.js'

export interface Asked<T> {
  /** The answer to the present question; undefined until it is there. */
  readonly value: Accessor<T | undefined>
  readonly problem: Accessor<ApiProblem | undefined>
  readonly loading: Accessor<boolean>
  /** Asks again; the old answer stands until the new one is there. */
  readonly again: () => void
}

/** Asks whenever `source` changes; an answer to an older question is let go. `undefined` asks nothing. */
export function asked<S, T>(source: Accessor<S | undefined>, ask: (source: S, signal: AbortSignal) => Promise<T>): Asked<T> {
  const [value, setValue] = createSignal<T>()
  const [problem, setProblem] = createSignal<ApiProblem>()
  const [loading, setLoading] = createSignal(false)
  let turn: AbortController | undefined

  const run = async (about: S | undefined) => {
    turn?.abort()
    const mine = new AbortController()
    turn = mine
    if (about === undefined) return void setLoading(false)
    setLoading(true)
    try {
      const answer = await ask(about, mine.signal)
      if (mine.signal.aborted) return
      setValue(() => answer)
      setProblem(undefined)
    } catch (error) {
      if (mine.signal.aborted) return
      setProblem(error instanceof ApiProblem ? error : new ApiProblem(String(error), 'failed'))
    }
    setLoading(false)
  }
  // The same question asked again by something that changed beside it is not asked again.
  const question = createMemo(source)
  createEffect(
    on(question, (about) => {
      setValue(undefined)
      setProblem(undefined)
      void run(about)
    }),
  )
  onCleanup(() => turn?.abort())
  return { value, problem, loading, again: () => void run(untrack(question)) }
}
