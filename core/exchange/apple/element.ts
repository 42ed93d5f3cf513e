// What does a reader of Apple's XML hand on? One child of HealthData at a time, with its attributes and children.

export interface HealthElement {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly HealthElement[]
}

const none: Readonly<Record<string, string>> = {}

/** What the metadata of an element say, by key. */
export function metadataOf({ children }: HealthElement): Readonly<Record<string, string>> {
  if (children.length === 0) return none
  const said: Record<string, string> = Object.create(null) as Record<string, string>
  for (const { name, attributes } of children)
    if (name === 'MetadataEntry') said[attributes['key'] ?? ''] = attributes['value'] ?? ''
  return said
}
