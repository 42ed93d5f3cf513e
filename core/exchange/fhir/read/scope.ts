// What stands around a resource? Its neighbours in the bundle, what it contains, and the report or panel it belongs to.
import type { FhirContext } from '../context.js'
import type { FhirResource } from '../resource.js'
import { isResource, piece, pieces, text, type Piece } from './pieces.js'

export interface Scope extends FhirContext {
  /** What a reference means; undefined when it is not at hand. */
  readonly find: (reference: unknown, from: FhirResource) => FhirResource | undefined
  /** The report or panel an Observation stands in, from which it has its moment when it brings none. */
  readonly parentsOf: (resource: FhirResource) => readonly FhirResource[]
}

const referenceOf = (value: unknown): string | undefined =>
  typeof value === 'string' ? text(value) : text(piece(value)?.reference)
/** "https://x/fhir/Patient/1/_history/2" and "Patient/1" are one. */
const tail = (reference: string): string =>
  reference
    .replace(/\/_history\/.*$/, '')
    .split('/')
    .slice(-2)
    .join('/')

/** All resources of a bundle, the bundles inside it included; what a request would delete or a search only reports is left out. */
export function* flattened(
  bundle: FhirResource,
  depth = 0,
): Generator<{ readonly url?: string; readonly resource: FhirResource }> {
  for (const entry of pieces(bundle.entry)) {
    if (piece(entry.request)?.method === 'DELETE' || !isResource(entry.resource)) continue
    if (entry.resource.resourceType === 'Bundle') {
      if (depth < 3) yield* flattened(entry.resource, depth + 1)
      continue
    }
    const url = text(entry.fullUrl)
    yield { resource: entry.resource, ...(url !== undefined && { url }) }
  }
}

/** What `resource` contains, once each. */
export const contained = (resource: FhirResource): readonly FhirResource[] => pieces(resource.contained).filter(isResource)

const memberLists = (resource: FhirResource): readonly unknown[] =>
  [resource.result, resource.hasMember, ...pieces(resource.related).map(({ target }) => target)].flat()

export function scopeOf(
  resources: readonly { readonly url?: string; readonly resource: FhirResource }[],
  context: FhirContext,
): Scope {
  const byReference = new Map<string, FhirResource>()
  for (const { url, resource } of resources) {
    const id = text(resource.id)
    for (const name of [url, id === undefined ? undefined : `${resource.resourceType}/${id}`])
      if (name !== undefined && !byReference.has(name)) byReference.set(name, resource)
  }
  const find = (value: unknown, from: FhirResource): FhirResource | undefined => {
    const reference = referenceOf(value)
    if (reference === undefined) return undefined
    if (reference.startsWith('#')) return contained(from).find(({ id }) => text(id) === reference.slice(1))
    const here = byReference.get(reference) ?? byReference.get(tail(reference))
    if (here) return here
    const elsewhere = context.resolve?.(tail(reference))
    return isResource(elsewhere) ? elsewhere : undefined
  }
  const parents = new Map<FhirResource, FhirResource[]>()
  for (const { resource } of resources) {
    const held = memberLists(resource).flatMap((member) => find(member, resource) ?? [])
    const inside = resource.resourceType === 'DiagnosticReport' ? contained(resource) : []
    for (const child of new Set([...held, ...inside])) parents.set(child, [...(parents.get(child) ?? []), resource])
  }
  /** Parents, then their parents: a report over panels over results. */
  const parentsOf = (resource: FhirResource): readonly FhirResource[] => {
    const found = new Set<FhirResource>()
    for (let next = parents.get(resource) ?? []; next.length > 0; next = next.flatMap((one) => parents.get(one) ?? [])) {
      next = next.filter((one) => !found.has(one))
      for (const one of next) found.add(one)
    }
    return [...found]
  }
  return { ...context, find, parentsOf }
}

/** Whose it is, so that two people in one file are told apart. */
export function subjectOf(resource: Piece): string | undefined {
  const reference = referenceOf(resource.subject ?? resource.patient)
  if (reference === undefined || reference.startsWith('#')) return undefined
  return reference.startsWith('urn:') ? reference : tail(reference)
}
