import { it } from 'vitest'
import { readdirSync, readFileSync } from 'node:fs'
import { background, causes } from './knowledge/causes/index.js'
import { descriptors } from './knowledge/descriptors/index.js'
import { findings } from './knowledge/findings/index.js'
import { analytes } from './knowledge/labs/index.js'
import { medicines } from './knowledge/medicines/index.js'
import { medicineCause, policy } from './knowledge/policy.js'
import { questions } from './knowledge/questions/index.js'
import { risks } from './knowledge/risks/index.js'
import { rules } from './knowledge/urgency/index.js'
import { actions } from './knowledge/actions/index.js'
import { assessorFor } from './assess/assess.js'
import { readLab } from './labs/index.js'
const knowledge = { version: 't', background, medicineCause, policy, causes, findings, descriptors, risks, questions, medicines, analytes, rules, actions, claims: [], nutrients: [], sources: [] }
const assess = assessorFor(knowledge)
const names = new Map<string, string[]>()
for (const m of medicines) for (const i of m.ingredients) for (const n of [i.name, ...i.alsoKnownAs]) names.set(n.toLowerCase(), [...(names.get(n.toLowerCase()) ?? []), m.id])
export function toCase(c: any): any {
  const meds = (c.medicines ?? []).map((n: any) => { const name = (n.name ?? n).toLowerCase(); const key = [...names.keys()].filter((k) => name.includes(k)).sort((a, b) => b.length - a.length)[0]; return { name, ingredient: key ?? name, classes: key ? names.get(key)! : [] } })
  const labs = (c.labs ?? []).flatMap((l: any) => { const r: any = readLab(l, c.person.sex); if (!r.ok) console.log('LAB', JSON.stringify(l), JSON.stringify(r.problem)); return r.ok ? [r.result] : [] })
  return { person: c.person, answers: c.answers, ...(c.medicines && { medicines: meds }), labs }
}
it('gallery', () => {
  for (const dir of ['cases', 'held-out']) {
    let first = 0, three = 0, tier = 0, n = 0
    const ms: number[] = []
    for (const f of readdirSync(`gallery/${dir}`).filter((f) => f.endsWith('.json'))) {
      const g = JSON.parse(readFileSync(`gallery/${dir}/${f}`, 'utf8'))
      const t0 = performance.now()
      const a = assess(toCase(g.case))
      ms.push(performance.now() - t0)
      const top = a.ranking.slice(0, 3)
      const okF = g.expect.first ? g.expect.first.includes(top[0]!.id) : true
      const ok3 = (g.expect.topThree ?? []).every((x: string) => top.some((t) => t.id === x))
      const okT = [g.expect.tier, ...(g.expect.tierAlso ?? [])].includes(a.urgency.tier)
      n++; first += +okF; three += +ok3; tier += +okT
      if (!okF || !ok3 || !okT) console.log(okF ? '   ' : 'F!!', ok3 ? '  ' : '3!', okT ? '  ' : `T! ${a.urgency.tier}(${a.urgency.fired.map((r) => r.rule)}) want ${g.expect.tier}`, f, 'want', g.expect.first?.join('|'), 'got', top.map((t) => `${t.id} ${(t.share.value * 100).toFixed(0)}%`).join(', '), a.verdict)
    }
    ms.sort((a, b) => a - b)
    console.log(dir, { n, first, three, tier }, 'ms median', ms[ms.length >> 1], 'max', ms.at(-1))
  }
})
