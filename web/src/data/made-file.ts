// How does a file come that needs more than a link: one made from what was answered in this visit? Asked for, and handed to the browser.
import { apiAddress, ApiProblem, problemOf } from '../diary/api.js'

export interface MadeFile {
  readonly name: string
  readonly blob: Blob
  /** Letters that its fonts do not have. */
  readonly missing?: string
}

/** All causes are reckoned with their doubt, which takes a while on a slow machine. */
export const patienceMs = 60_000

/** From an address below /api. `type`: what the answer must be. Throws ApiProblem. */
export async function fetchFile(path: string, body: unknown, type: RegExp, name: string): Promise<MadeFile> {
  const response = await fetch(apiAddress(path), {
    method: 'POST',
    signal: AbortSignal.timeout(patienceMs),
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  }).catch(() => {
    throw new ApiProblem('', 'away')
  })
  if (!response.ok) throw problemOf(response.status, await response.text())
  // A page that is served without Charley's server gets the page itself for an answer.
  if (!type.test(response.headers.get('content-type') ?? '')) throw new ApiProblem('', 'away')
  const said = /filename="?([^";]+)/.exec(response.headers.get('content-disposition') ?? '')?.[1]
  const missing = response.headers.get('x-charley-missing-letters')
  return { name: said ?? name, blob: await response.blob(), ...(missing && { missing: decodeURIComponent(missing) }) }
}

/** Lets the browser keep it; the address that is given back serves it once more, until it is revoked. */
export function handOver({ name, blob }: MadeFile): string {
  const address = URL.createObjectURL(blob)
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  return address
}
