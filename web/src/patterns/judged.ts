// Which things were compared, and how wide must the picture be for all of them?
import type { Association, Associations, Link } from '@charley/core/trial'

export type Judged = Extract<Association, { readonly best: Link }>

export const linksIn = ({ looked }: Associations): readonly Judged[] =>
  looked.filter((one): one is Judged => one.state === 'goes-with')
export const unseenIn = ({ looked }: Associations): readonly Judged[] =>
  looked.filter((one): one is Judged => one.state === 'nothing-seen')
/** At least one night in ten either way. */
const narrowest = 0.1

/** The largest difference that any range reaches. */
export const reachOf = (found: Associations): number =>
  Math.max(
    narrowest,
    ...[...linksIn(found), ...unseenIn(found)].flatMap(({ best: { difference } }) => [
      Math.abs(difference.low),
      Math.abs(difference.high),
    ]),
  )
