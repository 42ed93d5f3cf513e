// charley where: where your data is, how large it is, how many entries it holds, and how to move it.
import { defineCommand } from 'citty'
import { diaryPlace, entriesWritten, type DiaryPlace } from '../cases/index.js'
import { about } from './about.js'
import { commonArgs } from './data-args.js'
import { person, show, withStore } from './diary-args.js'
import { styleOf, wrap, type Style } from './style.js'

const chosen: Readonly<Record<DiaryPlace['chosenBy'], string>> = {
  option: 'chosen with --data',
  environment: 'chosen with CHARLEY_DATA',
  platform: 'where this system keeps the data of programs',
}

const sizes = ['bytes', 'kB', 'MB', 'GB'] as const
function sizeText(bytes: number): string {
  const step = Math.min(sizes.length - 1, Math.floor(Math.log10(Math.max(1, bytes)) / 3))
  return `${(bytes / 1000 ** step).toFixed(step === 0 ? 0 : 1)} ${sizes[step]}`
}

export const where = defineCommand({
  meta: { name: 'where', description: about.where },
  args: commonArgs,
  run: async ({ args }) => {
    const place = diaryPlace(args)
    const style = styleOf()
    if (place.bytes === undefined) return show(args.json, { ...place, entries: 0 }, () => placeLines(place, undefined, style))
    const entries = await withStore(args, (store) => entriesWritten(store, person))
    return show(args.json, { ...place, entries }, () => placeLines(place, entries, style))
  },
})

function placeLines(place: DiaryPlace, entries: number | undefined, style: Style): readonly string[] {
  const { file, bytes, chosenBy } = place
  const holds =
    bytes === undefined || entries === undefined
      ? 'Nothing is there yet: the file is made with the first entry.'
      : `${sizeText(bytes)}, food tables included; ${entries.toLocaleString('en-GB')} ${entries === 1 ? 'entry' : 'entries'}, every version counted.`
  const say = (text: string) => wrap(text, style.width, '  ')
  return [
    style.bold(file),
    ...say(`${chosen[chosenBy]}. ${holds}`),
    '',
    ...say('Everything you wrote down is in this one file. To keep a copy: charley backup <file>.'),
    ...say(
      'To move it: stop Charley, move the file, and set CHARLEY_DATA to its new folder (or give --data). To be rid of what is in it: charley delete --all, or delete the file.',
    ),
  ]
}
