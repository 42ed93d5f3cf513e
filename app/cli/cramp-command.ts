// charley cramp: one line at 3 a.m., and the rest in the morning.
import { defineCommand, type ArgsDef } from 'citty'
import { crampText, diaryWords, muscles, standingOf, type Cramp, type Side } from '@charley/core'
import { keepEntries, keepOne, rewritten } from '../cases/index.js'
import type { Store } from '../store/index.js'
import { about } from './about.js'
import { commonArgs } from './data-args.js'
import { numberIn, oneOf, person, show, withStore } from './diary-args.js'
import { timeText } from './diary-lines.js'
import { momentArgs, readMoment } from './diary-moment.js'
import { BadInput } from './exit.js'
import { printable } from './style.js'

const sides: readonly Side[] = ['left', 'right', 'both']

const crampArgs = {
  side: { type: 'string', description: 'left, right or both.' },
  muscle: { type: 'string', description: `${muscles.join(', ')}.` },
  severity: { type: 'string', description: 'How bad it was, 0 to 10.' },
  sleep: { type: 'string', description: 'How much it disturbed your sleep, 0 to 10.' },
  minutes: { type: 'string', description: 'How long it held.' },
  note: { type: 'string', description: 'Anything else about it.' },
} as const satisfies ArgsDef
type Said = { readonly [K in keyof typeof crampArgs]?: string | undefined }

function payloadOf({ side, muscle, severity, sleep, minutes, note }: Said): Cramp {
  return {
    ...(side !== undefined && { side: oneOf('--side', side, sides) }),
    ...(muscle !== undefined && { muscle: oneOf('--muscle', muscle, muscles) }),
    ...(severity !== undefined && { severity: numberIn('--severity', severity, '6') }),
    ...(sleep !== undefined && { sleepDisturbance: numberIn('--sleep', sleep, '4') }),
    ...(minutes !== undefined && { minutes: numberIn('--minutes', minutes, '3') }),
    ...(note !== undefined && { note }),
  }
}

const said = (entry: { readonly at: string; readonly zone: string }, cramp: Cramp): string =>
  printable([timeText(entry), crampText(cramp)].filter((part) => part !== '').join(', '))

export const cramp = defineCommand({
  meta: { name: 'cramp', description: about.cramp },
  args: { ...crampArgs, ...momentArgs, ...commonArgs },
  run: ({ args }) =>
    withStore(args, async (store) => {
      const { at, zone } = readMoment(args, '03:00')
      const payload = payloadOf(args)
      const entry = await keepOne(store, 'cramp', payload, { person, at, zone })
      return show(args.json, entry, () => [
        `${diaryWords.toast.added(`${diaryWords.cramp.cramp}, ${said({ at, zone }, payload)}`)}`,
        ...(Object.keys(payload).length === 0
          ? ['Fill in the rest when you like: charley cramp fill --side left --severity 6']
          : []),
      ])
    }),
})

async function lastCramp({ diary }: Store) {
  const last = standingOf(await diary.current({ person, kinds: ['cramp'] }), 'cramp').at(-1)
  if (last) return last
  throw new BadInput('No cramp is written down yet. charley cramp writes one down.')
}

export const crampFill = defineCommand({
  meta: { name: 'cramp fill', description: about['cramp fill'] },
  args: { ...crampArgs, ...commonArgs },
  run: ({ args }) =>
    withStore(args, async (store) => {
      const more = payloadOf(args)
      if (Object.keys(more).length === 0)
        throw new BadInput('Say what to fill in, such as: charley cramp fill --side left --muscle calf --severity 6')
      const last = await lastCramp(store)
      const payload = { ...last.payload, ...more }
      const [entry] = await keepEntries(store, [rewritten(last, payload)])
      return show(args.json, entry, () => [diaryWords.toast.changed(`${diaryWords.cramp.cramp}, ${said(last, payload)}`)])
    }),
})
