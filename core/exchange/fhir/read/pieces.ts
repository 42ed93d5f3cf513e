// How is JSON of unknown make looked into? Small pieces that give what is there in the right shape, or nothing.
import { sameSystems } from '../../../knowledge/exchange/index.js'
import type { FhirResource } from '../resource.js'

export type Piece = Readonly<Record<string, unknown>>

export const isPiece = (value: unknown): value is Piece => typeof value === 'object' && value !== null && !Array.isArray(value)
export const isResource = (value: unknown): value is FhirResource => isPiece(value) && typeof value.resourceType === 'string'

export const piece = (value: unknown): Piece | undefined => (isPiece(value) ? value : undefined)
/** The pieces of a list; a single piece counts as a list of one, for older releases write it so. */
export const pieces = (value: unknown): readonly Piece[] =>
  Array.isArray(value) ? value.filter(isPiece) : isPiece(value) ? [value] : []
export const text = (value: unknown): string | undefined => {
  const plain = typeof value === 'string' ? value.trim() : ''
  return plain === '' ? undefined : plain
}
export const number = (value: unknown): number | undefined =>
  typeof value === 'number' && Number.isFinite(value) ? value : undefined

export interface Coding {
  readonly system: string
  readonly code: string
  readonly display?: string
}

/** The codings of a CodeableConcept, of a list of them, or of a bare code. */
export function codings(value: unknown): readonly Coding[] {
  if (typeof value === 'string') return value === '' ? [] : [{ system: '', code: value }]
  if (Array.isArray(value)) return value.flatMap(codings)
  if (!isPiece(value)) return []
  if (typeof value.code === 'string' && value.coding === undefined) return codings({ coding: [value] })
  return pieces(value.coding).flatMap((one) => {
    const [code, display] = [text(one.code), text(one.display)]
    if (code === undefined && display === undefined) return []
    return [{ system: text(one.system) ?? '', code: code ?? '', ...(display !== undefined && { display }) }]
  })
}

/** Every name a concept carries: its own words first, then what its codes are called. */
export function names(value: unknown): readonly string[] {
  const all = pieces(value).flatMap((one) => [text(one.text), ...codings(one).map(({ display }) => display)])
  return [...new Set(all.filter((name) => name !== undefined))]
}

/** The address of a code system, however it is written: with a stroke at the end, with https, as its number. */
const systemOf = (printed: string): string => {
  const plain = printed.replace(/\/$/, '').replace(/^https:/, 'http:')
  return sameSystems[plain] ?? plain
}

export const codeIn = (value: unknown, system: string): readonly string[] =>
  codings(value)
    .filter((one) => one.code !== '' && systemOf(one.system) === system)
    .map(({ code }) => code)

/** The one code of a status, written as a code or as a concept. */
export const status = (value: unknown): string => codings(value)[0]?.code.toLowerCase() ?? ''

/**
 * Extensions that may turn the meaning of a resource round: none may be passed over (FHIR R4, 2.4.1.2). What is known of them is
 * what they say of the blood; the address of any other is given back.
 */
export function modifiers(resource: FhirResource): { readonly said: readonly string[]; readonly unknown?: string } {
  const all = pieces(resource.modifierExtension)
  const ofSample = all.filter((one) => text(one.url)?.endsWith('InterpretationsbeeinflussendeEigenschaft') === true)
  const other = all.find((one) => !ofSample.includes(one))
  const said = ofSample.flatMap((one) => [...names(one.valueCodeableConcept), text(piece(one.valueCoding)?.display)])
  return { said: said.filter((one) => one !== undefined), ...(other && { unknown: text(other.url) ?? 'modifierExtension' }) }
}

/** Where something stands, as "Observation/f001". */
export const placeOf = ({ resourceType, id }: FhirResource): string =>
  text(id) === undefined ? resourceType : `${resourceType}/${text(id)}`

const SHOWN = 80
export const shortened = (value: string): string => (value.length > SHOWN ? `${value.slice(0, SHOWN - 1)}…` : value)
