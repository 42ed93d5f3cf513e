// Which arm comes when, and was anything changed after the start? The sequence and the commitment both follow from one secret.
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import type { TrialStart } from '../../diary/index.js'
import type { Order, Protocol, Seal, Sealed } from '../trial.js'
import { canonicalText, protocolText } from './canonical.js'
import { readProtocol, type ProtocolRead } from './read-protocol.js'

const SECRET = /^[0-9a-f]{64}$/
/** A hash has so many bits, and each pair takes one. */
const MOST_PAIRS = 256

function checked(seal: Seal): Seal {
  if (SECRET.test(seal.secret)) return seal
  throw new RangeError('The secret of a trial must be 32 random bytes, written as 64 digits 0 to 9 and a to f')
}

/**
 * The order of every pair: bit i (from the highest of the first byte on) of the SHA-256 of "charley-trial-sequence/1:" and the secret;
 * 0 is AB, 1 is BA. Frozen for ever. Throws RangeError on what is no secret, and beyond 256 pairs.
 */
export function sequenceOf(seal: Seal, pairs: number): readonly Order[] {
  if (!(Number.isInteger(pairs) && pairs >= 0 && pairs <= MOST_PAIRS))
    throw new RangeError(`A trial has ${pairs} pairs; a whole number up to ${MOST_PAIRS} is possible`)
  const bytes = sha256(utf8ToBytes(`charley-trial-sequence/1:${checked(seal).secret}`))
  return Array.from({ length: pairs }, (_, pair) => ((bytes[pair >> 3]! >> (7 - (pair & 7))) & 1 ? 'BA' : 'AB'))
}

const commitmentOf = (protocol: Protocol, seal: Seal): string => bytesToHex(sha256(utf8ToBytes(canonicalText(protocol, seal))))

/** Seals a protocol before its start. The commitment can be shown to anyone; it gives nothing away. Throws RangeError on what is no secret. */
export const commit = (protocol: Protocol, seal: Seal): Sealed => ({
  protocol,
  seal,
  commitment: commitmentOf(protocol, checked(seal)),
})

/** Whether protocol and secret are still those that were committed to, letter for letter. Never throws. */
export const checkSeal = ({ protocol, seal, commitment }: Sealed): 'kept' | 'broken' =>
  SECRET.test(seal.secret) && commitmentOf(protocol, seal) === commitment ? 'kept' : 'broken'

/** A sealed trial as an entry of the diary (kind `trial`). */
export const trialStart = ({ protocol, seal, commitment }: Sealed): TrialStart => ({
  trial: protocol.id,
  protocol: protocolText(protocol),
  secret: seal.secret,
  commitment,
})

export type SealedRead = { readonly ok: true; readonly sealed: Sealed } | Extract<ProtocolRead, { readonly ok: false }>

/** A sealed trial from its entry. A broken commitment is no problem of reading: `checkSeal` tells. Never throws. */
export function openStart({ protocol: text, secret, commitment }: TrialStart): SealedRead {
  const read = readProtocol(parsed(text))
  return read.ok ? { ok: true, sealed: { protocol: read.protocol, seal: { secret }, commitment } } : read
}

/** What is no JSON comes back as the text it was, and is told as such. */
export function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}
