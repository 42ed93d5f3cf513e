// What is a medicine class here? Names people use, what it does to cramps, and which causes it feeds.
import type { ByAge } from './cause.js'
import type { RiskEffect } from './finding.js'
import type { Known } from './number.js'

export interface MedicineClass {
  /** Also the fact id "takes this class", and, where it has a relative risk, the id of the cause it becomes. */
  readonly id: string
  readonly aliases: readonly string[]
  /** WHO ATC codes or prefixes. */
  readonly atc: readonly string[]
  /** Nothing below holds for a cream, drops or a nasal spray: too little reaches the blood. */
  readonly onlyInWholeBody?: true
  readonly ingredients: readonly {
    readonly name: string
    /** Other spellings (US, UK) and common brand names, lower case. */
    readonly alsoKnownAs: readonly string[]
    readonly atc: readonly string[]
  }[]
  /** How common among adults; fills a blank only. */
  readonly prevalence: ByAge
  /** Relative risk of cramps where one is known; the class is then a cause of its own, acting on the background. */
  readonly relativeRisk?: Known
  /** What it does to other causes. */
  readonly effects: readonly RiskEffect[]
  /** Analytes to watch. */
  readonly monitor: readonly string[]
}
