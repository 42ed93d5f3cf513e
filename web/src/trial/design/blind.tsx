// Blind or open, and when is it a yes? Both are fixed before the start.
import { For, Show, type JSX } from 'solid-js'
import { defaultRule, trialDesignWords } from '@charley/core/trial'
import { Chips, Choice } from '../../diary/forms/fields.jsx'
import { canHide, priorsOf, type Wishes } from './wishes.js'

const words = trialDesignWords

interface Props {
  readonly wishes: Wishes
  readonly onChange: (patch: Partial<Wishes>) => void
}

export function Blind(props: Props): JSX.Element {
  return (
    <Show when={canHide(props.wishes.choice)} fallback={<p>{words.blind.cannot}</p>}>
      <fieldset class="forms">
        <legend class="said">{words.blind.title}</legend>
        <For each={[false, true]}>
          {(blinded) => (
            <label class="form">
              <input
                type="radio"
                name="blinded"
                checked={props.wishes.blinded === blinded}
                onChange={() => props.onChange({ blinded })}
              />
              <span>
                <b>{blinded ? words.blind.blind : words.blind.open}</b>
                <small>{blinded ? words.blind.blindHint : words.blind.openHint}</small>
              </span>
            </label>
          )}
        </For>
      </fieldset>
    </Show>
  )
}

export function Rule(props: Props): JSX.Element {
  const isSleep = () => props.wishes.outcome === 'sleep'
  return (
    <>
      <p>{words.rule.lead}</p>
      <Chips<number>
        label={isSleep() ? words.rule.worthwhileSleep : words.rule.worthwhile}
        value={props.wishes.worthwhile}
        options={isSleep() ? words.rule.points : words.rule.ratios}
        onChange={(worthwhile) => worthwhile !== undefined && props.onChange({ worthwhile })}
      />
      <details class="more">
        <summary>{words.rule.fine}</summary>
        <Choice
          label={words.rule.prior}
          value={props.wishes.prior}
          options={priorsOf(props.wishes).map(({ from }) => [from, words.rule.priors[from]] as const)}
          onChange={(prior) => props.onChange({ prior })}
        />
        <p class="hint">{words.rule.stop(defaultRule(props.wishes.outcome).stopAtEvidence)}</p>
        <p class="hint">{words.rule.smallest(props.wishes.pairs, 2 ** props.wishes.pairs)}</p>
      </details>
    </>
  )
}
