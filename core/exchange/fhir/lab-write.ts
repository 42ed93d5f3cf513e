// How does a laboratory result leave? As FHIR has it, with what was printed beside it where a number would be printed otherwise.
import type { LabPaper, Payloads } from '../../diary/index.js'
import { systems } from '../../knowledge/exchange/index.js'
import type { Analyte } from '../../knowledge/types/index.js'
import { findAnalyte, findUnit } from '../../labs/index.js'
import { category, envelope, fhirText, ownCode, type Any, type Json } from './envelope.js'
import { own, uri } from './own-codes.js'
import type { FhirWords } from './out.js'
import type { FhirResource } from './resource.js'

const LOINC = /^\d{1,7}-\d$/
const NUMERAL = /^(<=|>=|<|>)?\s*([-+]?\d+(?:[.,]\d+)?)$/

/** The analyte's LOINC code for this unit, where the paper has none: mass or amount must fit. */
function loincFor(analyte: Analyte, unit: string): string | undefined {
  const ucum = findUnit(analyte, unit)?.ucum
  const property =
    ucum === undefined
      ? undefined
      : /^[munp]?(?:mol|eq)\/(?!mol)/.test(ucum)
        ? 'moles'
        : /^[munp]?g\/[^{]*$/.test(ucum)
          ? 'mass'
          : 'other'
  // Which formula reckoned an eGFR its paper does not say; of HbA1c there is a code for each unit.
  if (analyte.id === 'egfr') return undefined
  const byUnit = ucum === undefined ? undefined : analyte.loinc.find(({ specimen }) => specimen.endsWith(` ${ucum}`))
  return (byUnit ?? analyte.loinc.find((one) => one.property === property))?.code
}

/** The value as a quantity, with what was printed beside it where a number would be printed otherwise. */
function labValue(paper: LabPaper, ucum: string | undefined): Json {
  const [, comparator, digits] = NUMERAL.exec(paper.value) ?? []
  const value = Number(digits?.replace(',', '.'))
  if (digits === undefined || !Number.isFinite(value)) {
    const unit = paper.unit === '' ? [] : [{ url: `${own.printed}:unit`, valueString: fhirText(paper.unit) }]
    return { valueString: fhirText(paper.value), ...(unit.length > 0 && { _valueString: { extension: unit } }) }
  }
  const same = `${comparator ?? ''}${value}` === paper.value
  return {
    valueQuantity: {
      ...(!same && { extension: [{ url: own.printed, valueString: fhirText(paper.value) }] }),
      value,
      ...(comparator !== undefined && { comparator }),
      ...(paper.unit !== '' && { unit: fhirText(paper.unit) }),
      ...(ucum !== undefined && { system: systems.ucum, code: ucum }),
    },
  }
}

export function labResource(entry: Any, paper: Payloads['lab'], words: FhirWords): FhirResource {
  const found = findAnalyte(paper)
  const analyte = found.ok ? found.analyte : undefined
  const ucum = analyte && findUnit(analyte, paper.unit)?.ucum
  const written = paper.loinc
  const loinc = written !== undefined && LOINC.test(written) ? written : undefined
  const guessed = written === undefined && analyte ? loincFor(analyte, paper.unit) : undefined
  const marks = new Set(paper.remarks)
  const { low, high, text } = paper.range ?? {}
  const end = (value: number) => ({
    value,
    ...(paper.unit !== '' && { unit: fhirText(paper.unit) }),
    ...(ucum !== undefined && { system: systems.ucum, code: ucum }),
  })
  const fasting = marks.has('fasting') ? 'F' : marks.has('not-fasting') ? 'NF' : undefined
  const specimen = (marks.has('haemolysed') || fasting !== undefined) && {
    resourceType: 'Specimen',
    id: 'specimen',
    ...(fasting !== undefined && {
      collection: { fastingStatusCodeableConcept: { coding: [{ system: uri.fasting, code: fasting }] } },
    }),
    ...(marks.has('haemolysed') && { condition: [{ coding: [{ system: uri.specimenCondition, code: 'HEM' }] }] }),
  }
  return {
    ...envelope(entry, 'Observation', 'effectiveDateTime'),
    ...(specimen && { contained: [specimen], specimen: { reference: '#specimen' } }),
    status: marks.has('preliminary') ? 'preliminary' : marks.has('corrected') ? 'corrected' : 'final',
    category: [category('laboratory')],
    ...(paper.range &&
      Object.keys(paper.range).length === 0 && { extension: [{ url: `${own.printed}:range`, valueBoolean: true }] }),
    code: {
      ...(written !== undefined &&
        loinc === undefined && { extension: [{ url: `${own.printed}:code`, valueString: fhirText(written) }] }),
      coding: [
        ...(loinc !== undefined ? [{ system: systems.loinc, code: loinc }] : []),
        ...(guessed !== undefined ? [{ system: systems.loinc, code: guessed, userSelected: false }] : []),
        { ...ownCode('lab'), display: words.kind('lab') },
      ],
      text: fhirText(paper.name),
    },
    ...labValue(paper, ucum),
    ...((low !== undefined || high !== undefined || text !== undefined) && {
      referenceRange: [
        {
          ...(low !== undefined && { low: end(low) }),
          ...(high !== undefined && { high: end(high) }),
          ...(text !== undefined && { text: fhirText(text) }),
        },
      ],
    }),
    // Both at once, an empty list, or another order: told in full, for one status cannot.
    ...(paper.remarks && {
      note: [
        {
          extension: [{ url: `${own.printed}:remarks`, valueString: paper.remarks.join(' ') }],
          text: words.remarks(paper.remarks),
        },
      ],
    }),
  }
}
