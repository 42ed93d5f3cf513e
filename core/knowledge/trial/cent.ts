// What must a report of a trial on one person tell? The items of CENT 2015, by number, in our own words (Vohra 2015, BMJ 350:h1738).

export interface CentItem {
  /** The number in CENT 2015: 25 items, 44 with their parts. */
  readonly item: string
  readonly part: 'title' | 'introduction' | 'methods' | 'results' | 'discussion' | 'other'
  /** Asked of a series of trials in several people only. */
  readonly seriesOnly?: true
}

const of = (part: CentItem['part'], ...items: readonly string[]): readonly CentItem[] => items.map((item) => ({ item, part }))
const inSeries = (part: CentItem['part'], item: string): CentItem => ({ item, part, seriesOnly: true })

export const centItems: readonly CentItem[] = [
  ...of('title', '1a', '1b'),
  ...of('introduction', '2a.1', '2a.2', '2b'),
  ...of(
    'methods',
    '3a',
    '3b',
    '4a',
    '4b',
    '4c',
    '5',
    '6a.1',
    '6a.2',
    '6b',
    '7a',
    '7b',
    '8a',
    '8b',
    '8c',
    '9',
    '10',
    '11a',
    '11b',
  ),
  ...of('methods', '12a'),
  inSeries('methods', '12b'),
  ...of('methods', '12c'),
  ...of('results', '13a.1'),
  inSeries('results', '13a.2'),
  inSeries('results', '13b'),
  ...of('results', '14a', '14b', '15', '16', '17a.1', '17a.2', '17b', '18', '19'),
  ...of('discussion', '20', '21', '22'),
  ...of('other', '23', '24', '25'),
]
