// What does a cramp look like when it lets go? Muscle fibres as lines, drawn together in a knot that eases once and stays calm.
import { createSignal, For, onCleanup, onMount, type JSX } from 'solid-js'

const width = 1200
const height = 320
const fibres = 21
const points = 60
const easeSeconds = 6

/** One fibre as a path: pulled to the middle near the knot and set trembling there, as far as `grip` (1 tight, 0 at ease) says. */
export function fibrePath(index: number, grip: number): string {
  const place = index / (fibres - 1) - 0.5
  const rest = height / 2 + place * height * 0.86
  const turns = index * 2.4
  const at = (step: number): readonly [number, number] => {
    const x = (step / points) * width
    const fromKnot = (x - width * 0.66) / (width * 0.13)
    const hold = Math.exp(-fromKnot * fromKnot)
    const wave = Math.sin(x / 150 + index * 0.3) * (4 + 5 * (1 - grip))
    // Inside the knot the fibres wind around each other; how wide depends on how tight it is.
    const wind = Math.sin(x / 26 + turns) * height * 0.055 * hold * grip
    return [x, rest + (height / 2 - rest) * hold * 0.9 * grip + wave * (1 - hold * grip) + wind]
  }
  const round = ([x, y]: readonly [number, number]) => `${x.toFixed(1)} ${y.toFixed(1)}`
  const halfway = ([x, y]: readonly [number, number], [nextX, nextY]: readonly [number, number]): readonly [number, number] => [
    (x + nextX) / 2,
    (y + nextY) / 2,
  ]
  const curve = Array.from({ length: points }, (_, step) => `Q${round(at(step))} ${round(halfway(at(step), at(step + 1)))}`)
  return `M${round(at(0))}${curve.join('')}L${round(at(points))}`
}

/** Eases the knot once after it is first seen; with reduced motion it is drawn half at ease and stays so. */
export function Knot(props: { readonly label: string }): JSX.Element {
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches
  const [grip, setGrip] = createSignal(still ? 0.5 : 1)
  onMount(() => {
    if (still) return
    const started = performance.now()
    let frame = requestAnimationFrame(function ease(now) {
      const passed = Math.min(1, Math.max(0, (now - started) / 1000 - 0.8) / easeSeconds)
      setGrip(1 - passed * passed * (3 - 2 * passed) * 0.8)
      if (passed < 1) frame = requestAnimationFrame(ease)
    })
    onCleanup(() => cancelAnimationFrame(frame))
  })
  return (
    <svg class="knot" viewBox={`0 0 ${width} ${height}`} preserveAspectRatio="xMaxYMid slice" role="img" aria-label={props.label}>
      <For each={Array.from({ length: fibres }, (_, index) => index)}>
        {(index) => <path class="fibre" classList={{ 'fibre-warm': index % 5 === 3 }} d={fibrePath(index, grip())} />}
      </For>
    </svg>
  )
}
