import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { showable } from './letters.js'

describe('letters', () => {
  test('Western names stay as they are', () => {
    for (const name of ['Renée Ångström-Núñez', 'Þórdís Æsa', 'O’Brien', 'Šimon Žižka', '50 µg – “so”'])
      expect(showable(name)).toEqual({ text: name, missing: [] })
  })

  test('a letter with a mark that is not there stands without it, and is told', () => {
    expect(showable('Łukasz Dvořák')).toEqual({ text: 'Lukasz Dvorák', missing: ['Ł', 'ř'] })
    expect(showable('Nguyễn')).toEqual({ text: 'Nguyen', missing: ['ễ'] })
  })

  test('another script is one sign, never another letter', () => {
    expect(showable('Иван 田中').text).toBe('[?] [?]')
    expect(showable('Иван').missing).toEqual(['И', 'в', 'а', 'н'])
    expect(showable('🦵').text).toBe('[?]')
  })

  test('signs of the same meaning are no loss', () => {
    expect(showable('≥ 3.5 − 4 → K')).toEqual({ text: '>= 3.5 – 4 -> K', missing: [] })
  })

  test('whatever is typed, only what WinAnsi holds comes out, and doing it twice changes nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (said) => {
        const { text, missing } = showable(said)
        // TextDecoder's windows-1252 is WinAnsi, up to five codes that are no characters.
        const all = new TextDecoder('windows-1252').decode(Uint8Array.from({ length: 224 }, (_, at) => at + 32))
        for (const letter of text) expect(all).toContain(letter)
        expect(showable(text)).toEqual({ text, missing: [] })
        expect(missing.every((letter) => !all.includes(letter))).toBe(true)
      }),
    )
  })
})
