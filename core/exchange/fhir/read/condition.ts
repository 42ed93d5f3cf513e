// Which facts of the interview does a recorded diagnosis state? Only what stands: nothing refuted, doubted, resolved or long past.
import {
  icd10Conditions,
  notByName,
  recordLimits,
  snomedConditions,
  systems,
  type CodedCondition,
} from '../../../knowledge/exchange/index.js'
import { descriptors } from '../../../knowledge/descriptors/index.js'
import { findings } from '../../../knowledge/findings/index.js'
import type { FactId } from '../../../knowledge/types/index.js'
import { readCaseFile } from '../../../person/index.js'
import { lasting } from '../../../person/names-conditions.js'
import type { FhirResource } from '../resource.js'
import { dropped, taken, type Item } from './item.js'
import { codeIn, names, piece, placeOf, status } from './pieces.js'
import type { Scope } from './scope.js'
import { daysSince, firstMoment, isAhead, readingMoment } from './when.js'

const bySnomed = new Map(snomedConditions.map((one) => [one.code, one]))

/** ICD-10: the longest code that this one begins with; "G25.8" is not "G25.81". */
function byIcd(code: string): CodedCondition | undefined {
  const plain = (one: string) => one.replace('.', '').toUpperCase()
  return icd10Conditions
    .filter((one) => plain(code).startsWith(plain(one.code)))
    .reduce<CodedCondition | undefined>((best, one) => (best && best.code.length >= one.code.length ? best : one), undefined)
}

/** "No diabetes", "family history of …", "rule out …", "suspected …": the name of an illness that is not the person's, or not sure. */
const denied =
  /^(?:no|not|denies|without|negative for|absence of|ruled? out|r\/o|exclude[ds]?|suspected|suspicion of|possible|probable|query|\?|risk of|at risk|fh|family history|f\/h|screening|screen for|encounter for(?! supervision of)|paternal|father|mother)\b|^\?|\?$|\b(?:ruled out|not found|excluded|unlikely|suspected|negative|prophylaxis|exposure|vaccination|immuni[sz]ation|carrier|donor|fh[xo]?|family (?:hx|history)|in mother|of (?:mother|father|fetus|foetus|newborn)|maternal|neonatal|fetal|foetal)\b/i

/** Looking for a name among thousands takes a while, and a record says the same over and over. */
const remembered = new Map<string, readonly FactId[]>()
const MOST_REMEMBERED = 2000

function factsNamed(name: string): readonly FactId[] {
  const before = remembered.get(name)
  if (before) return before
  const found = lookUp(name)
  if (remembered.size < MOST_REMEMBERED) remembered.set(name, found)
  return found
}

const bare = (fact: FactId): FactId => fact.replace(/^!/, '')

/** What is felt and how it looks: "chest pain" of some visit is no answer to "have you chest pain?". */
const felt: ReadonlySet<FactId> = new Set([...findings, ...descriptors].map(({ id }) => id))
const stated = (fact: FactId): boolean => !felt.has(bare(fact)) && !notByName.has(bare(fact))

/** What records add to a name and that changes nothing of what is asked here. */
const plainer = (name: string): string =>
  name
    .replace(/\((?:disorder|finding|situation|moderate|severe|mild|hcc|cms[^)]*|chief)\)/gi, ' ')
    .replace(/\b(?:without|w\/o) (?:mention of )?complications?\b|\bunspecified(?: type)?\b|\bnos\b|\buncomplicated\b/gi, ' ')
    .replace(/\b(?:benign|morbid|acquired|congenital)\b/gi, ' ')
    .replace(/\bof (?:the )?(?:left|right|both|bilateral)?\s*(?:lower (?:extremit(?:y|ies)|limbs?)|legs?)\b/gi, ' ')
    .replace(/\bstage G?(III|IV|II|V|I)(a|b)?\b/i, (_, stage: string, half = '') => `stage ${romans[stage.toUpperCase()]}${half}`)
    .replace(/\bstage G(?=\d)/i, 'stage ')
    .replace(/\s+,|,\s*$/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s,-]+|[\s,-]+$/g, '')
const romans: Readonly<Record<string, number>> = { I: 1, II: 2, III: 3, IV: 4, V: 5 }

/** The plainer name first: of "kidney disease, stage IV (severe)" the name as it stands would tell the disease and lose the stage. */
const lookUp = (name: string): readonly FactId[] => {
  const found = lookUpAs(plainer(name))
  return found.length > 0 ? found : lookUpAs(name)
}

/** Read as in a case file, so that the same words mean the same there and here. */
function lookUpAs(name: string): readonly FactId[] {
  const read = readCaseFile({ conditions: [name] })
  // A slip of spelling is put right for somebody who types, not in a record.
  if (read.notes.some(({ code }) => code === 'understood-as')) return []
  return Object.entries(read.case.answers).flatMap(([fact, value]) =>
    stated(fact) ? (value === true ? [fact] : value === false ? [`!${fact}`] : []) : [],
  )
}

type Meant = { readonly facts: readonly FactId[]; readonly by: 'code' | 'name' } | 'contradiction' | undefined

function meant(concept: unknown): Meant {
  const called = names(concept)
  if (called.some((name) => denied.test(name))) return undefined
  const coded = [
    ...codeIn(concept, systems.snomed).flatMap((code) => bySnomed.get(code) ?? []),
    ...[...codeIn(concept, systems.icd10cm), ...codeIn(concept, systems.icd10)].flatMap((code) => byIcd(code) ?? []),
  ]
  const named = called.map(factsNamed).filter((facts) => facts.length > 0)
  const [first] = coded
  if (!first) return named[0] && { facts: named[0], by: 'name' }
  // A code known from memory that the file itself calls something else is not believed.
  const agrees = named.length === 0 || named.some((facts) => facts.some((fact) => first.facts.includes(fact)))
  return first.kind === 'measured' || agrees ? { facts: first.facts, by: 'code' } : 'contradiction'
}

const active: ReadonlySet<string> = new Set(['active', 'recurrence', 'relapse'])
const gone: ReadonlySet<string> = new Set(['inactive', 'remission', 'resolved'])
const doubted: ReadonlySet<string> = new Set(['provisional', 'differential', 'unconfirmed', 'unknown'])

export function* conditionItems(resource: FhirResource, scope: Scope): Generator<Item> {
  const shown = names(resource.code)[0] ?? placeOf(resource)
  const verified = status(resource.verificationStatus)
  if (verified === 'refuted' || verified === 'entered-in-error') return yield dropped('taken-back', shown)
  if (doubted.has(verified)) return yield dropped('not-read', `${shown} (${verified})`)
  const found = meant(resource.code)
  if (found === 'contradiction') return yield dropped('not-read', shown)
  if (!found || found.facts.length === 0) return yield dropped('not-ours', shown)
  const clinical = status(resource.clinicalStatus)
  const abated = Object.keys(resource).some((key) => key.startsWith('abatement') && resource[key] !== false)
  const past = gone.has(clinical) || (abated && !active.has(clinical))
  const said = firstMoment(
    [
      resource.recordedDate,
      resource.dateRecorded,
      resource.assertedDate,
      resource.onsetDateTime,
      resource.onsetPeriod,
      piece(resource.meta)?.lastUpdated,
    ],
    scope.zone,
  )
  const moment = said ?? readingMoment(scope)
  if (isAhead(moment, scope)) return yield dropped('future', `${shown} ${moment.date}`)
  const old = daysSince(moment, scope)
  const stands = (fact: FactId): boolean => {
    if (bare(fact) === 'pregnant') return !past && said !== undefined && old <= recordLimits.pregnancyDays.value
    if (lasting.has(bare(fact))) return true
    if (past) return false
    return active.has(clinical) || (said !== undefined && old <= recordLimits.passingConditionDays.value)
  }
  const standing = found.facts.filter(stands)
  if (standing.length === 0) return yield dropped('taken-back', shown)
  const remarks = [...(found.by === 'name' ? ['by-name'] : []), ...(past ? ['history'] : [])]
  for (const fact of standing)
    yield taken(
      'answer',
      { at: moment.at, zone: scope.zone },
      { fact: bare(fact), value: !fact.startsWith('!') },
      { remarks, rest: { condition: shown } },
    )
}
