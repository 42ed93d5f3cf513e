// What does the diary know of the person? Asked of this machine's own server; where none answers, what it said last holds.
import { createSignal } from 'solid-js'
import type { KnownElsewhere } from '@charley/core'

const nothing: KnownElsewhere = { person: {}, answers: {}, labs: [], medicines: [] }
const [diaryFacts, setDiaryFacts] = createSignal<KnownElsewhere>(nothing, {
  equals: (before, after) => JSON.stringify(before) === JSON.stringify(after),
})

/** Blood results, medicines, conditions and usual intake as the diary has them; nothing without a diary. */
export { diaryFacts }

/** Asks anew: something may have been written or brought in since. */
export async function hearDiary(): Promise<void> {
  try {
    const response = await fetch('./api/diary/evidence')
    if (response.ok) setDiaryFacts((await response.json()) as KnownElsewhere)
  } catch {
    // No server: the page works without one.
  }
}
