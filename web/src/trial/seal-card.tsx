// What was sealed at the start? The fingerprint of everything that was fixed, to be kept by somebody else if one likes.
import { Show, type JSX } from 'solid-js'
import { capital } from '@charley/core'
import { chanceText, changeText, trialPageWords, type Protocol } from '@charley/core/trial'
import { longDate } from '../diary/moments.js'
import type { TrialView } from './api.js'

const words = trialPageWords.seal

/** In groups of eight, so that it can be read out. */
const grouped = (hex: string) => hex.replace(/(.{8})(?=.)/g, '$1 ')

const ruleText = ({ outcome, rule }: Protocol): string =>
  words.ruleText(
    outcome === 'sleep' ? words.worthwhilePoints(rule.worthwhile) : words.worthwhileRatio[outcome](changeText(rule.worthwhile)),
    chanceText(rule.adoptAt),
    chanceText(rule.dropAt),
  )

export function SealCard(props: { readonly trial: TrialView }): JSX.Element {
  const { protocol } = props.trial
  return (
    <div class="seal">
      <p>{words.lead(longDate(protocol.created.slice(0, 10)))}</p>
      <dl>
        <dt>{words.tried}</dt>
        <dd>
          {capital(protocol.tried.name)}. {protocol.tried.how}
        </dd>
        <dt>{words.against}</dt>
        <dd>
          {capital(protocol.against.name)}. {protocol.against.how}
        </dd>
        <dt>{words.outcome}</dt>
        <dd>{trialPageWords.outcomes[protocol.outcome].name}</dd>
        <dt>{words.length}</dt>
        <dd>{words.lengthText(protocol.pairs, protocol.periodDays, protocol.washoutDays, protocol.runInDays)}</dd>
        <dt>{words.rule}</dt>
        <dd>{ruleText(protocol)}</dd>
        <Show when={protocol.blinded}>
          <dt>{words.blinded}</dt>
          <dd>{words.blindedText}</dd>
        </Show>
      </dl>
      <p class="small-title" id="fingerprint">
        {words.fingerprint}
      </p>
      <p class="fingerprint" aria-labelledby="fingerprint">
        <code>{grouped(props.trial.commitment)}</code>
      </p>
      <p class="hint">{words.fingerprintHint}</p>
    </div>
  )
}
