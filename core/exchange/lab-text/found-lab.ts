// What was found in the text of a laboratory report? One result a line, for somebody to look at before it is kept.
import type { LabPaper } from '../../diary/index.js'
import type { LabReading } from '../../labs/index.js'

export interface FoundLab {
  /** Counted from 1. */
  readonly line: number
  /** The line as it stood, shortened. */
  readonly shown: string
  /** As it would stand in the diary. Name and unit as printed; a value with its comparator. */
  readonly paper: LabPaper
  /** Which analyte of Charley's it is; absent: none that is known. */
  readonly analyte?: string
  /** The laboratory's own mark beside the value. */
  readonly flag?: 'low' | 'high' | 'critical-low' | 'critical-high' | 'abnormal' | 'normal'
  /** Other numbers stand in the line that are neither value nor range, such as earlier results: look twice. */
  readonly several?: true
  /** When the blood was taken, where the text says so without doubt: yyyy-mm-dd. */
  readonly date?: string
  /** What core/labs makes of it: taken with these warnings, or not and why. */
  readonly reading: LabReading
}
