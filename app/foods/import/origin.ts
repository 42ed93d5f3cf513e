// How did USDA come by a figure? Its derivation and source codes, read as our kinds.
import type { AmountKind } from '@charley/core'

/** The codes behind `derivation_id`, as seen in real records; used where the file does not list them itself. */
const derivationIds: Readonly<Record<string, string>> = {
  1: 'A',
  2: 'AI',
  4: 'AS',
  14: 'BFPN',
  16: 'BFSN',
  20: 'BFZN',
  22: 'BNA',
  35: 'CAZN',
  39: 'FLA',
  40: 'FLC',
  42: 'JA',
  44: 'LC',
  47: 'MC',
  49: 'NC',
  50: 'NP',
  51: 'NR',
  52: 'O',
  57: 'RA',
  58: 'RC',
  63: 'RP',
  64: 'RPA',
  65: 'RPI',
  67: 'T',
  68: 'Z',
  70: 'LCCS',
  73: 'LCSL',
  75: 'LCCD',
}

const exact: Readonly<Record<string, AmountKind>> = {
  A: 'analysed',
  AI: 'analysed',
  AR: 'analysed',
  AS: 'analysed',
  JA: 'analysed',
  MA: 'analysed',
  MC: 'calculated',
  ML: 'label',
  NC: 'calculated',
  NP: 'calculated',
  NR: 'calculated',
  T: 'borrowed',
  Z: 'assumed-zero',
}

/** SR's `Src_Cd`, for the rows that name no derivation. */
const sourceCodes: Readonly<Record<string, AmountKind>> = {
  1: 'analysed',
  4: 'imputed',
  5: 'label',
  6: 'analysed',
  7: 'assumed-zero',
  8: 'label',
  9: 'calculated',
  11: 'imputed',
  12: 'analysed',
  13: 'analysed',
}

function kindOfDerivation(code: string): AmountKind | undefined {
  if (code === '') return undefined
  const kind = exact[code]
  if (kind !== undefined) return kind
  if (code.startsWith('L')) return 'label'
  return code.startsWith('R') ? 'recipe' : 'imputed'
}

/** The kind of a figure from its derivation code, or else its SR source code; undefined where the file says neither. */
export function originOf(derivation: string, source = ''): AmountKind | undefined {
  return kindOfDerivation(derivation) ?? sourceCodes[source]
}

/** The derivation code behind an id: as the file's own list has it, or else as seen in real records. */
export const derivationCode = (id: string, list: ReadonlyMap<string, string>): string => list.get(id) ?? derivationIds[id] ?? ''
