// Which formats can be read? Every reader; the one that is surest of a file reads it.
import { anyTable } from './any-table.js'
import { appleHealth } from './apple-health/index.js'
import { fhirReader } from './fhir/reader.js'
import { healthConnect } from './health-connect/index.js'
import { knownTables } from './known-tables.js'
import { charleyCsv, charleyJson } from './own.js'
import type { FormatReader } from './reader.js'

export const readers: readonly FormatReader[] = [
  appleHealth,
  healthConnect,
  fhirReader,
  charleyCsv,
  charleyJson,
  ...knownTables,
  anyTable,
]
