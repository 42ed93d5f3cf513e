// Where does the thinking happen? Here, beside the page, so that a tap is never kept waiting.
import { service } from './service.js'
import type { Answered, Asked } from './client.js'

type AnyFunction = (...args: readonly unknown[]) => unknown

async function answer({ id, name, args }: Asked): Promise<Answered> {
  try {
    return { id, value: await (service[name] as AnyFunction)(...args) }
  } catch (error) {
    return { id, error: error instanceof Error ? error.message : String(error) }
  }
}

addEventListener('message', ({ data }: MessageEvent<Asked>) => void answer(data).then((answered) => postMessage(answered)))
