// How does a body bend? Joints at fixed lengths, and outlines laid around them. Seen from its right side, looking to the right.

export type Point = readonly [x: number, y: number]

/** How tall the figure stands in the drawing. */
export const tall = 240

/**
 * Lengths of the parts of the body as shares of how tall it is (Drillis and Contini 1966, figure 4.1 of Winter, Biomechanics and
 * Motor Control of Human Movement).
 */
export const shares = {
  trunk: 0.288,
  upperArm: 0.186,
  forearm: 0.146,
  hand: 0.108,
  thigh: 0.245,
  shank: 0.246,
  foot: 0.152,
  ankle: 0.039,
  head: 0.13,
} as const
export type Part = keyof typeof shares

export const long = (part: Part): number => shares[part] * tall

const radians = (degrees: number): number => (degrees * Math.PI) / 180

/** From a point, so far, in a direction: 0 is to the right, 90 is down, as everywhere in a drawing. */
export const from = ([x, y]: Point, degrees: number, far: number): Point => [
  x + Math.cos(radians(degrees)) * far,
  y + Math.sin(radians(degrees)) * far,
]

const distance = ([ax, ay]: Point, [bx, by]: Point): number => Math.hypot(bx - ax, by - ay)

/** The direction from one point to another, in degrees. */
export const toward = ([ax, ay]: Point, [bx, by]: Point): number => (Math.atan2(by - ay, bx - ax) * 180) / Math.PI

/** Between two points, a part of the way. */
export const between = ([ax, ay]: Point, [bx, by]: Point, part: number): Point => [ax + (bx - ax) * part, ay + (by - ay) * part]

export interface Bent {
  readonly root: Point
  readonly joint: Point
  readonly end: Point
}

/**
 * A limb of two parts from its root toward an end: where its middle joint comes to stand (the law of cosines). `side` is 1 when
 * the joint points ahead of the way from root to end, as a knee does, and -1 when it points behind, as an elbow does. An end out
 * of reach is drawn nearer: a limb is never longer than it is.
 */
export function bent(root: Point, end: Point, upper: number, lower: number, side: 1 | -1): Bent {
  const way = toward(root, end)
  const reach = Math.min(distance(root, end), upper + lower)
  const cosine = (upper * upper + reach * reach - lower * lower) / (2 * upper * reach)
  const angle = (Math.acos(Math.min(1, Math.max(-1, cosine))) * 180) / Math.PI
  return { root, joint: from(root, way - side * angle, upper), end: from(root, way, reach) }
}

export const leg = (hip: Point, ankle: Point): Bent => bent(hip, ankle, long('thigh'), long('shank'), 1)
export const arm = (shoulder: Point, wrist: Point): Bent => bent(shoulder, wrist, long('upperArm'), long('forearm'), -1)

/** A place in the body's own measure (along, ahead), laid from `origin` in a direction. `ahead` is the side a standing body faces. */
export const laid =
  (origin: Point, degrees: number) =>
  ([along, ahead]: Point): Point => {
    const [cos, sin] = [Math.cos(radians(degrees)), Math.sin(radians(degrees))]
    return [origin[0] + cos * along + sin * ahead, origin[1] + sin * along - cos * ahead]
  }

/** How thick a part is at some of its length: ahead of its middle line, and behind. */
export type Station = readonly [part: number, ahead: number, behind: number]

/** The outline of a part from one joint to the next. */
export function around(start: Point, end: Point, stations: readonly Station[]): readonly Point[] {
  const place = laid(start, toward(start, end))
  const far = distance(start, end)
  return [
    ...stations.map(([part, ahead]) => place([part * far, ahead])),
    ...[...stations].reverse().map(([part, , behind]) => place([part * far, -behind])),
  ]
}

const print = ([x, y]: Point): string => `${x.toFixed(1)} ${y.toFixed(1)}`

/** A smooth closed line through points (Catmull and Rom 1974, as Bézier curves). */
export function smooth(points: readonly Point[]): string {
  const at = (index: number): Point => points[(index + points.length) % points.length] ?? [0, 0]
  const curve = points.map((_, index) => {
    const [before, here, next, after] = [at(index - 1), at(index), at(index + 1), at(index + 2)]
    const out: Point = [here[0] + (next[0] - before[0]) / 6, here[1] + (next[1] - before[1]) / 6]
    const into: Point = [next[0] - (after[0] - here[0]) / 6, next[1] - (after[1] - here[1]) / 6]
    return `C${print(out)} ${print(into)} ${print(next)}`
  })
  return `M${print(at(0))}${curve.join('')}Z`
}

/** A smooth open line through points. */
export function line(points: readonly Point[]): string {
  const at = (index: number): Point => points[Math.min(points.length - 1, Math.max(0, index))] ?? [0, 0]
  const curve = points.slice(1).map((next, index) => {
    const [before, here, after] = [at(index - 1), at(index), at(index + 2)]
    const out: Point = [here[0] + (next[0] - before[0]) / 6, here[1] + (next[1] - before[1]) / 6]
    const into: Point = [next[0] - (after[0] - here[0]) / 6, next[1] - (after[1] - here[1]) / 6]
    return `C${print(out)} ${print(into)} ${print(next)}`
  })
  return `M${print(at(0))}${curve.join('')}`
}

/** A line that is smooth all around but for its middle, where a hem runs straight across. */
export function hemmed(points: readonly Point[]): string {
  const half = points.length / 2
  const back = line(points.slice(half)).slice(1)
  return `${line(points.slice(0, half))}L${back}Z`
}
