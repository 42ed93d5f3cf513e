// Where does it cramp? Two legs from the front and from behind, drawn as fibres; a tapped muscle draws itself into a knot.
// The drawing is for hands and eyes only; the list beside it says and does the same for everyone.
import { For, type JSX } from 'solid-js'
import { page } from '@charley/core'

export type Leg = 'left' | 'right'
export type Place = 'calf' | 'foot' | 'thigh'
export type View = 'front' | 'back'

/** `course`: how the muscle runs, from top to bottom: at which part of its length its middle lies where, and how wide it is there. */
interface Region {
  readonly place: Place
  readonly outline: string
  readonly top: number
  readonly bottom: number
  readonly course: readonly (readonly [along: number, middle: number, half: number])[]
}

// The leg on the left half of a view; the other half is its mirror image. The midline is x = 90.
const thigh: Region = {
  place: 'thigh',
  outline: 'M19 12C10 60 14 122 27 176C36 184 52 184 62 176C72 130 84 92 86 46C86 34 84 22 82 12C62 4 38 4 19 12Z',
  top: 6,
  bottom: 182,
  course: [
    [0, 50, 33],
    [0.25, 50, 35],
    [0.6, 46, 27],
    [1, 44.5, 15],
  ],
}
const lowerFront: Region = {
  place: 'calf',
  outline: 'M26 202C18 232 20 280 33 338C38 343 46 343 51 338C60 290 68 244 62 202C52 194 36 194 26 202Z',
  top: 196,
  bottom: 342,
  course: [
    [0, 44, 17],
    [0.3, 43, 22],
    [0.65, 43, 17],
    [1, 42, 8],
  ],
}
const lowerBack: Region = {
  place: 'calf',
  outline: 'M26 202C11 232 16 272 34 338C38 343 46 343 50 338C66 284 75 240 62 202C52 194 36 194 26 202Z',
  top: 196,
  bottom: 342,
  course: [
    [0, 44, 17],
    [0.3, 44, 26],
    [0.6, 43, 19],
    [1, 42, 7],
  ],
}
const footFront: Region = {
  place: 'foot',
  outline: 'M33 352C30 366 18 380 13 391C11 402 50 404 53 393C55 380 52 366 51 352C46 347 38 347 33 352Z',
  top: 348,
  bottom: 401,
  course: [
    [0, 42, 8],
    [0.4, 40, 12],
    [1, 32, 19],
  ],
}
const footBack: Region = {
  place: 'foot',
  outline: 'M34 352C33 366 25 378 25 390C27 402 54 402 55 391C55 378 51 366 50 352C46 347 38 347 34 352Z',
  top: 348,
  bottom: 400,
  course: [
    [0, 42, 7],
    [0.5, 40.5, 11],
    [1, 40, 13],
  ],
}
const regions: Readonly<Record<View, readonly Region[]>> = {
  front: [thigh, lowerFront, footFront],
  back: [thigh, lowerBack, footBack],
}

/** Where the muscle's middle lies and how wide it is, a part of the way down. */
function across(course: Region['course'], along: number): readonly [middle: number, half: number] {
  const next = Math.max(
    1,
    course.findIndex(([at]) => at >= along),
  )
  const [from, to] = [course[next - 1]!, course[next]!]
  const part = (along - from[0]) / (to[0] - from[0])
  const eased = part * part * (3 - 2 * part)
  return [from[1] + (to[1] - from[1]) * eased, from[2] + (to[2] - from[2]) * eased]
}

/** Fibres run down a muscle; in a cramped one they are drawn together at its middle. */
export function fibres({ top, bottom, course }: Region, cramped: boolean): string {
  const lines = 9
  const steps = 22
  return Array.from({ length: lines }, (_, line) => {
    const side = ((line + 0.5) / lines) * 2 - 1
    const points = Array.from({ length: steps + 1 }, (__, step) => {
      const along = step / steps
      const [middle, half] = across(course, along)
      const away = (along - 0.42) / 0.2
      const hold = cramped ? 0.86 * Math.exp(-away * away) : 0
      return `${(middle + side * half * 0.95 * (1 - hold)).toFixed(1)} ${(top + along * (bottom - top)).toFixed(1)}`
    })
    return `M${points.join('L')}`
  }).join('')
}

/** From the front, a person's right leg stands on the left of the drawing. */
const legAt = (view: View, mirrored: boolean): Leg => ((view === 'front') === mirrored ? 'left' : 'right')

function LegDrawing(props: {
  readonly view: View
  readonly mirrored: boolean
  readonly isChosen: (leg: Leg, place: Place, view: View) => boolean
  readonly onTap: (leg: Leg, place: Place, view: View) => void
}): JSX.Element {
  const leg = legAt(props.view, props.mirrored)
  return (
    <g transform={props.mirrored ? 'translate(180 0) scale(-1 1)' : undefined}>
      <path
        class="leg-joint"
        d="M27 176C24 186 24 194 26 202M62 176C64 186 64 194 62 202M33 338C32 344 32 348 33 352M51 338C52 344 52 348 51 352"
      />
      <For each={regions[props.view]}>
        {(region) => {
          const id = `clip-${props.view}-${leg}-${region.place}`
          return (
            <g
              class="leg-region"
              classList={{ 'leg-region-on': props.isChosen(leg, region.place, props.view) }}
              data-leg={leg}
              data-place={region.place}
              data-view={props.view}
              onClick={() => props.onTap(leg, region.place, props.view)}
            >
              <clipPath id={id}>
                <path d={region.outline} />
              </clipPath>
              <path class="leg-skin" d={region.outline} />
              <path
                class="leg-fibres"
                clip-path={`url(#${id})`}
                d={fibres(region, props.isChosen(leg, region.place, props.view))}
              />
              <path class="leg-edge" d={region.outline} />
            </g>
          )
        }}
      </For>
    </g>
  )
}

export function Legs(props: {
  readonly isChosen: (leg: Leg, place: Place, view: View) => boolean
  readonly onTap: (leg: Leg, place: Place, view: View) => void
}): JSX.Element {
  return (
    <div class="legs" aria-hidden="true">
      <For each={['front', 'back'] as const}>
        {(view) => (
          <figure>
            <svg viewBox="0 0 180 410">
              <For each={[false, true]}>
                {(mirrored) => <LegDrawing view={view} mirrored={mirrored} isChosen={props.isChosen} onTap={props.onTap} />}
              </For>
            </svg>
            <figcaption>
              <span>{legAt(view, false) === 'left' ? page.body.yourLeft : page.body.yourRight}</span>
              <b>{page.body[view]}</b>
              <span>{legAt(view, true) === 'left' ? page.body.yourLeft : page.body.yourRight}</span>
            </figcaption>
          </figure>
        )}
      </For>
    </div>
  )
}
