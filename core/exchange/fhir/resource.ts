// What is a FHIR resource to us? JSON that says what it is; everything else in it is looked at piece by piece, and believed of nothing.

export interface FhirResource {
  readonly resourceType: string
  readonly [field: string]: unknown
}

export interface FhirBundle extends FhirResource {
  readonly resourceType: 'Bundle'
  readonly type: 'collection'
  readonly entry: readonly { readonly fullUrl: string; readonly resource: FhirResource }[]
}
