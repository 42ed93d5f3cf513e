// May it make itself heard or felt? Two switches, both off to begin with; the second only where a device can shake.
import { Show, type JSX } from 'solid-js'
import { fixPageWords } from '@charley/core/fix'
import { canShake, type Signals } from './signals.js'

const words = fixPageWords.stretch

function Switch(props: { readonly label: string; readonly on: boolean; readonly onChange: (on: boolean) => void }): JSX.Element {
  return (
    <label class="tick">
      <input type="checkbox" role="switch" checked={props.on} onChange={(event) => props.onChange(event.currentTarget.checked)} />
      {props.label}
    </label>
  )
}

export function SignalSwitches(props: { readonly signals: Signals }): JSX.Element {
  return (
    <div class="switches">
      <Switch label={words.sound} on={props.signals.sound()} onChange={props.signals.switchSound} />
      <Show when={canShake()}>
        <Switch label={words.vibration} on={props.signals.shaking()} onChange={props.signals.switchShaking} />
      </Show>
    </div>
  )
}
