// Which small named values are kept? They may change; what must never be lost belongs in the diary.
import type { Store } from '../port.js'
import { inOneWrite, run, type Connection } from './connection.js'

export function settingsStore({ db, raw }: Connection): Pick<Store, 'setting' | 'keepSetting' | 'settings'> {
  return {
    setting: async (name) => {
      const found = await db.selectFrom('settings').select('value').where('name', '=', name).executeTakeFirst()
      return found?.value
    },
    keepSetting: (name, value) =>
      inOneWrite({ db, raw }, () =>
        run(
          raw,
          db
            .insertInto('settings')
            .values({ name, value })
            .onConflict((taken) => taken.column('name').doUpdateSet({ value })),
        ),
      ),
    settings: () => db.selectFrom('settings').select(['name', 'value']).orderBy('name').execute(),
  }
}
