// Which three questions are worth the doctor's minutes? From what is most suspected, no two alike.
import { analyteWords, knowledge } from '@charley/core'
import { redFlagGroups, reportWords, type AskAbout, type DoctorReport } from '@charley/core/exchange'
import { fixWords } from '@charley/core/fix'
import { causePages } from '@charley/core/pages'
import { labValue } from './part-labs.js'

const words = reportWords.ask
const wanted = 3

/** "What is my potassium?" is no question to who brings the result. */
function isAnswered(sentence: string, { labs }: DoctorReport): boolean {
  if (!/^(?:What|How low|How high) is my |^Ha(?:s|ve) .* been tested\?$/.test(sentence)) return false
  const measured = new Set(labs.filter(({ isOld }) => !isOld).map(({ analyte }) => analyte))
  const asked = ` ${sentence.toLowerCase().replace(/[^\p{L}\d]+/gu, ' ')} `
  return knowledge.analytes.some(
    ({ id, aliases }) => measured.has(id) && [id, ...aliases].some((name) => asked.includes(` ${name.toLowerCase()} `)),
  )
}

function sentencesFor({ about, id }: AskAbout, { labs, linked }: DoctorReport): readonly string[] {
  const analyte = analyteWords[id]?.name ?? id
  switch (about) {
    case 'urgency': {
      const flag = Object.entries(redFlagGroups).find(([, rules]) => rules.includes(id))?.[0] ?? ''
      const name = reportWords.flags.names[flag]
      return name === undefined ? [] : [words.urgency(name)]
    }
    case 'lab': {
      const line = labs.find((one) => one.analyte === id)
      return line ? [words.lab(analyte, labValue(line))] : []
    }
    case 'test':
      return [words.test(analyte)]
    case 'medicine': {
      const monitor = linked.find(({ medicineClass }) => medicineClass === id)?.monitor ?? []
      const isMeasured = monitor.length > 0 && monitor.every((one) => labs.some((line) => line.analyte === one && !line.isOld))
      return (fixWords.medicines.ask[id] ?? []).filter(
        (sentence) => !isMeasured || !/^(?:Could|Should) we (?:check|test)/.test(sentence),
      )
    }
    case 'cause':
      return causePages[id]?.ask ?? []
  }
}

/** One of each subject first; only then a second one of the same. */
export function questionsOf(report: DoctorReport): readonly string[] {
  const all = report.ask.map((one) => sentencesFor(one, report).filter((sentence) => !isAnswered(sentence, report)))
  const inTurn = [...all.flatMap(([first]) => first ?? []), ...words.other, ...all.flatMap(([, ...rest]) => rest)]
  return [...new Set(inTurn)].slice(0, wanted)
}
