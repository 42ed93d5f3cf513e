// Does the terminal bring a file in, say what came of it, and undo it?
import { expect, it } from 'vitest'
import { cronometer, written, zipped } from '../import/files.fixture.js'
import { asJson, charley, isSlip, ownDiaries } from './diary.fixture.js'

ownDiaries()

it('looks, takes in, lists and undoes; a single undo does not tear it', async () => {
  const path = zipped('export.zip', cronometer)
  const look = await charley('import', path, '--dry-run', '--zone', 'Europe/London')
  expect(look.code).toBe(0)
  expect(look.out).toMatch(
    /Cronometer[^]*food: 2 new; 2026-11-01 to 2026-11-02[^]*Left out:[^]*Body Fat[^]*Oxalate \(mg\)[^]*Nothing was written/,
  )
  expect((await charley('import', '--list')).out).toMatch(/Nothing was imported/)
  const taken = await charley('import', path, '--zone', 'Europe/London')
  const [, id] = /--undo ([0-9a-f-]{36})/.exec(taken.out)!
  expect((await charley('import', path, '--zone', 'Europe/London')).out).toMatch(/in the diary already/)
  expect((await charley('import', '--list')).out).toContain(id)
  expect((await charley('undo')).error).toContain(id)
  expect((await charley('import', '--undo', id!)).out).toMatch(/14 taken back/)
  expect(await asJson('import', '--list')).toMatchObject({ imports: [{ id, state: 'undone' }] })
})

it('says what must be put right', async () => {
  const table = written('t.csv', 'Wann,Mg\n2026-11-01,250\n')
  expect((await charley('import', table)).error).toMatch(/does not know what the columns[^]*Wann=skip[^]*magnesiumMg/)
  expect((await charley('import', table, '--columns', 'Wann=at, Mg=magnesiumMg')).out).toMatch(/food: 1 new/)
  await isSlip(['import'])
  await isSlip(['import', '/nowhere.csv'])
  await isSlip(['import', table, '--columns', 'Wann'])
  await isSlip(['import', '--undo', 'none'])
})
