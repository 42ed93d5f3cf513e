// A fair trial in two minutes: what, what is counted, how long and whether that can succeed, blind or open, the rule, and the seal.
import { createEffect, createMemo, createSignal, on, onCleanup, Show, type JSX } from 'solid-js'
import { defaultRule, trialDesignWords, type Candidate, type Outcome, type PowerAnswer } from '@charley/core/trial'
import { asked } from '../../diary/asked.js'
import { daysLater, today } from '../../diary/moments.js'
import { Heading } from '../../parts/heading.jsx'
import { Part } from '../../parts/part.jsx'
import { addressOf, place } from '../../router.js'
import { known } from '../../session/session.js'
import { readTyped } from '../../questions/read-number.js'
import { trialApi } from '../api.js'
import { askPower, stop, type Usualness } from '../worker.js'
import type { Trials } from '../state.js'
import { Blind, Rule } from './blind.jsx'
import { Count, ownPerWeek } from './count.jsx'
import { FromFile } from './from-file.jsx'
import { HowLong } from './how-long.jsx'
import { Start } from './start.jsx'
import { What } from './what.jsx'
import { chosen, counting, filledFrom, newWishes, priorsOf, type Wishes } from './wishes.js'

const words = trialDesignWords

/** Words that go with a choice; an own idea has none yet. */
const saidOf = (id: string, blinded: boolean) => {
  const way = words.ways[id]
  return {
    name: way?.name ?? '',
    how: way?.how ?? '',
    againstName: blinded ? words.dummy : words.usualName,
    againstHow: blinded ? words.dummyHow : (way?.against ?? words.ownAgainst),
  }
}

const pauseMs = 400
/** What was typed, once the typing rests. */
function pausing<T>(source: () => T): () => T {
  const [settled, setSettled] = createSignal(source())
  let timer: ReturnType<typeof setTimeout> | undefined
  createEffect(() => {
    const next = source()
    clearTimeout(timer)
    timer = setTimeout(() => setSettled(() => next), pauseMs)
  })
  onCleanup(() => clearTimeout(timer))
  return settled
}

export function Design(props: { readonly trials: Trials }): JSX.Element {
  const [wishes, setWishes] = createSignal<Wishes>(newWishes(daysLater(today(), 1)))
  const candidates = asked(known, (said) => trialApi.candidates(said).then((found) => found.candidates))
  const rate = asked(
    () => props.trials.today(),
    () => trialApi.rate(),
  )
  const going = () => props.trials.all()?.find(({ state }) => state !== 'ended')

  const change = (patch: Partial<Wishes>) => {
    setWishes((before) => {
      const next = { ...before, ...patch }
      if (patch.blinded === undefined || patch.blinded === before.blinded) return next
      const { againstName, againstHow } = saidOf(next.choice ?? '', patch.blinded)
      return { ...next, againstName, againstHow }
    })
  }
  const choose = (id: string) => setWishes((before) => chosen(before, id, saidOf(id, false)))
  // Somebody comes from a thing worth doing: it is chosen already.
  createEffect(
    on(candidates.value, (open) => {
      const wanted = open?.find(({ id }) => id === place().of)
      if (wanted && wishes().choice === undefined) choose(wanted.id)
    }),
  )
  const count = (outcome: Outcome) => setWishes((before) => counting(before, outcome))

  const ownIdea = pausing(() => {
    const { choice, ownKind, name } = wishes()
    return choice === 'own' && name.trim() !== '' ? { kind: ownKind ?? 'other', name: name.trim() } : undefined
  })
  const own = asked(ownIdea, (idea) => trialApi.judge(known(), idea))
  const judged = createMemo((): Candidate | undefined => {
    const { choice } = wishes()
    return choice === 'own' ? own.value() : candidates.value()?.find(({ id }) => id === choice)
  })

  const typed = () => {
    const value = readTyped(wishes().usual)
    return value !== undefined && value > 0 ? value : undefined
  }
  const perWeek = () => ownPerWeek(rate.value(), wishes().outcome) ?? typed()
  /** As the diary knows it; as typed; else as with people of whom nothing is known. */
  const usual = (): Usualness => {
    const own = rate.value()
    const cramps = wishes().outcome === 'cramps' ? typed() : undefined
    if (own?.usual && own.observed > 0) return { known: own.usual }
    return cramps === undefined ? { on: today() } : { perWeek: cramps }
  }
  const question = createMemo(
    () => {
      const { outcome, pairs, periodDays, washoutDays, worthwhile, prior } = wishes()
      const belief = priorsOf(wishes()).find(({ from }) => from === prior) ?? priorsOf(wishes())[0]
      if (!belief || (rate.loading() && !rate.value())) return undefined
      const rule = { ...defaultRule(outcome), worthwhile }
      return { usual: usual(), outcome, pairs, periodDays, washoutDays, prior: belief, rule }
    },
    undefined,
    { equals: (a, b) => JSON.stringify(a) === JSON.stringify(b) },
  )
  const [answer, setAnswer] = createSignal<PowerAnswer>()
  const [working, setWorking] = createSignal(false)
  const [failed, setFailed] = createSignal(false)
  createEffect(
    on(question, (wish) => {
      if (!wish) return
      setWorking(true)
      setFailed(false)
      askPower(wish).then(
        (found) => {
          setAnswer(found)
          setWorking(false)
        },
        () => {
          setFailed(true)
          setWorking(false)
        },
      )
    }),
  )
  onCleanup(stop)
  /** An answer to an older question of another kind says nothing of this one. */
  const fresh = () => {
    const found = answer()
    return found?.outcome === wishes().outcome && found.planned[0]?.pairs === wishes().pairs ? found : undefined
  }

  return (
    <article class="design">
      <Heading title={words.title} />
      <Show
        when={going()}
        fallback={
          <>
            <p class="lead">{words.lead}</p>
            <FromFile onTaken={(shared) => setWishes(filledFrom(shared, daysLater(today(), 1)))} />
            <Part id="what" title={words.what.title}>
              <Show
                when={candidates.value()}
                fallback={
                  <p class="thinking">
                    {candidates.problem() ? candidates.problem()?.message || words.away : words.what.reading}
                  </p>
                }
              >
                {(found) => <What candidates={found()} wishes={wishes()} judged={judged()} onChoose={choose} onChange={change} />}
              </Show>
            </Part>
            <Part id="count" title={words.count.title}>
              <Count wishes={wishes()} rate={rate.value()} onOutcome={count} onChange={change} />
            </Part>
            <Part id="long" title={words.long.title}>
              <HowLong
                wishes={wishes()}
                answer={fresh()}
                working={working()}
                failed={failed()}
                perWeek={perWeek()}
                assumed={(rate.value()?.observed ?? 0) === 0}
                onChange={change}
              />
            </Part>
            <Part id="blind" title={words.blind.title}>
              <Blind wishes={wishes()} onChange={change} />
            </Part>
            <Part id="rule" title={words.rule.title}>
              <Rule wishes={wishes()} onChange={change} />
            </Part>
            <Part id="start" title={words.start.title}>
              <Start
                wishes={wishes()}
                judged={judged()}
                answer={fresh()}
                working={working()}
                trials={props.trials}
                onOutcome={count}
                onChange={change}
              />
            </Part>
          </>
        }
      >
        {(trial) => (
          <p>
            {words.goesOn(trial().protocol.tried.name)} <a href={addressOf('trial', 'progress')}>{words.toProgress}</a>
          </p>
        )}
      </Show>
    </article>
  )
}
