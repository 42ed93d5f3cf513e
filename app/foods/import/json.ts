// How are the foods of a JSON download read, one at a time, when the file is larger than the memory?
import { addAbortSignal, type Readable } from 'node:stream'
import { JSONParser } from '@streamparser/json'
import { damaged } from './errors.js'

/** Calls `onFood` with each member of each list at the top: {"SRLegacyFoods": [food, food, …]}. */
export async function readFoods(
  stream: Readable,
  file: string,
  onFood: (food: unknown, list: string) => void,
  signal?: AbortSignal,
): Promise<void> {
  const parser = new JSONParser({ paths: ['$.*.*'], keepStack: false })
  // What `onFood` throws is not bad JSON, and must not be reported as such.
  let thrown: { readonly error: unknown } | undefined
  let ended = false
  parser.onEnd = () => {
    ended = true
  }
  parser.onValue = ({ value, stack }) => {
    if (thrown) return
    try {
      onFood(value, String(stack[1]?.key ?? ''))
    } catch (error) {
      thrown = { error }
    }
  }
  for await (const chunk of signal ? addAbortSignal(signal, stream) : stream) {
    try {
      parser.write(chunk as Buffer)
    } catch (error) {
      throw damaged(file, 'its JSON is broken', error)
    }
    if (thrown) throw thrown.error
  }
  if (!ended) throw damaged(file, 'it ends in the middle')
}
