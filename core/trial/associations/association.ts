// What goes with cramps in a diary, and how sure is that? The shapes that this room hands on.

/** How many days an exposure lies before its night: 0 is the day on whose evening the night begins. */
export const lags = [0, 1, 2] as const
export type Lag = (typeof lags)[number]

/**
 * - `nights`: was there a cramp in the night that began on this date? For those whose cramps come mostly at night.
 * - `days`: was there a cramp on this day or in the night after it? For the others; on one day nobody knows which came first.
 */
export type CrampSpan = 'nights' | 'days'

export const exposureKinds = [
  'alcohol',
  'caffeine',
  'fluids',
  'exercise',
  'hard-exercise',
  'heat',
  'sleep-minutes',
  'sleep-quality',
  'late-meal',
  'sodium',
  'magnesium',
  'potassium',
  'calcium',
  'supplement',
  'medicine',
] as const
export type ExposureKind = (typeof exposureKinds)[number]
export type ExposureUnit = 'g' | 'mg' | 'ml' | 'minutes' | 'points' | 'yes-no'

/** What may have to do with cramps, as the diary has it day by day. */
export interface Exposure {
  /** The kind; for supplements and medicines with the name: "supplement:magnesium citrate". */
  readonly id: string
  readonly kind: ExposureKind
  /** As the person wrote it last; supplements and medicines only. */
  readonly name?: string
  readonly unit: ExposureUnit
  /** By date, in the order of the dates; 1 and 0 for yes and no. Undefined: nobody knows. */
  readonly days: readonly (number | undefined)[]
}

/** 0 to 1 or, for a difference, -1 to 1: shares of nights; `low` to `high` holds for all links of the page together (90 %). */
export interface Spread {
  readonly value: number
  readonly low: number
  readonly high: number
}

/** The nights on one side of a comparison. */
export interface Side {
  readonly nights: number
  /** The mean of the exposure there, in its unit. */
  readonly mean: number
  /** Which share of such nights had a cramp, trend and weekday and the nights before taken out. */
  readonly share: number
}

/** One exposure so many days before. */
export interface Link {
  readonly lag: Lag
  /** Nights of which both are known. */
  readonly nights: number
  readonly less: Side
  readonly more: Side
  /** The share of nights with a cramp with more of it, less the share with less of it. */
  readonly difference: Spread
  /** How often luck alone shows a link at least so clear anywhere on the page. */
  readonly byLuck: number
  /** A difference smaller than this would have gone unseen. */
  readonly seenFrom: number
}

/** Why the diary cannot say anything of an exposure: too few days known, hardly ever different, changed once, or always on the same weekdays. */
export type Unjudged = 'few-days' | 'hardly-varies' | 'one-change' | 'same-weekdays'

export type Association = Pick<Exposure, 'id' | 'kind' | 'name' | 'unit'> & {
  /** Days of which it is known. */
  readonly days: number
} & (
    | {
        readonly state: 'goes-with' | 'nothing-seen'
        /** `any`: days with it against days without; `more`: the third of days with most against the third with least. */
        readonly compares: 'any' | 'more'
        /** The clearest of `links`. */
        readonly best: Link
        readonly links: readonly Link[]
        /** The id of what it comes along with, mostly on the same days: beside that one its own link is gone. */
        readonly along?: string
        /** The person may do it because of a cramp, or it may suffer from one: sleep, medicines, supplements. */
        readonly mayFollow: boolean
        /** The link is on the same day, and some cramps came by day: nobody knows which came first. */
        readonly orderUnknown: boolean
      }
    | { readonly state: 'cannot-tell'; readonly why: Unjudged }
  )

/** Nights to look at, and what they are short of. */
export interface NightsSeen {
  readonly span: CrampSpan
  /** Nights of which the person said that no cramp is missing. */
  readonly observed: number
  readonly withCramp: number
  /** All dates looked at. */
  readonly of: number
}

/** What must be there before anything is said: observed nights, of those with and without a cramp, and nights of which a thing is known. */
export interface Needed {
  readonly observed: number
  readonly eachKind: number
  readonly pairs: number
}

export interface Associations {
  /** Local dates, both counted. */
  readonly from: string
  readonly to: string
  readonly nights: NightsSeen
  readonly needed: Needed
  /**
   * - `too-little`: fewer nights than needed, or hardly any with (or without) a cramp.
   * - `nothing-to-compare`: enough nights, but nothing beside them that differs from day to day.
   */
  readonly verdict: 'too-little' | 'nothing-to-compare' | 'nothing-seen' | 'something'
  /** What goes with the cramps, the clearest first; then where nothing was seen; then what the diary cannot tell. */
  readonly looked: readonly Association[]
  /** A running trial: what came since its start is left out until it is over, so that nothing here gives its arms away. */
  readonly trialSince?: string
}
