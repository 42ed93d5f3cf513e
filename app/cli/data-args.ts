// Which options do the commands of the diary have in common? Apart from the rest, so that who needs no diary loads none.

export const dataArg = {
  data: { type: 'string', description: 'Folder or file of your data, in place of the usual one (charley where).' },
} as const
export const commonArgs = { ...dataArg, json: { type: 'boolean', description: 'Print as JSON.' } } as const
