// Is the disk full, or the file larger than may be written?

const codes: readonly string[] = ['ENOSPC', 'EDQUOT', 'EFBIG']

export const hasNoRoom = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && codes.includes(String(error.code))
