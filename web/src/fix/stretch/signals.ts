// How does one know without looking that a step begins? By a soft tone, or by the telephone's shake. Both are off until asked for.
import { createSignal } from 'solid-js'

export type Signal = 'hold' | 'rest' | 'done'

/** Hertz, one after the other: up to begin a hold, down to let go, three up at the end. */
const tones: Readonly<Record<Signal, readonly number[]>> = { hold: [523, 659], rest: [523, 392], done: [523, 659, 784] }
const shakes: Readonly<Record<Signal, readonly number[]>> = { hold: [180], rest: [80, 90, 80], done: [300, 120, 300] }
const toneSeconds = 0.22
const loudness = 0.16

export const canShake = (): boolean => typeof navigator.vibrate === 'function'

export function createSignals() {
  const [sound, setSound] = createSignal(false)
  const [shaking, setShaking] = createSignal(false)
  let audio: AudioContext | undefined

  const play = (signal: Signal) => {
    if (!audio) return
    const begin = audio.currentTime
    for (const [turn, hertz] of tones[signal].entries()) {
      const tone = audio.createOscillator()
      const volume = audio.createGain()
      const at = begin + turn * toneSeconds
      tone.frequency.value = hertz
      volume.gain.setValueAtTime(0, at)
      volume.gain.linearRampToValueAtTime(loudness, at + 0.03)
      volume.gain.exponentialRampToValueAtTime(0.001, at + toneSeconds)
      tone.connect(volume).connect(audio.destination)
      tone.start(at)
      tone.stop(at + toneSeconds)
    }
  }
  /** A browser lets a page make sounds only from a tap on; this is that tap. */
  const switchSound = (on: boolean) => {
    setSound(on)
    if (!on) return
    audio ??= new AudioContext()
    void audio.resume()
    play('hold')
  }
  const switchShaking = (on: boolean) => {
    setShaking(on)
    if (on) navigator.vibrate([...shakes.hold])
  }
  const give = (signal: Signal) => {
    if (sound()) play(signal)
    if (shaking()) navigator.vibrate([...shakes[signal]])
  }
  const close = () => void audio?.close()
  return { sound, shaking, switchSound, switchShaking, give, close }
}

export type Signals = ReturnType<typeof createSignals>
