// How much may a file hold before it is no export but a trap? Several times the largest real exports.
const GB = 1024 ** 3

export const limits = {
  /** A packed file as it is handed in. */
  fileBytes: 6 * GB,
  /** Apple exports of 10 GB are told of; a bomb holds thousands. */
  unpackedBytes: 24 * GB,
  /** Deflate cannot do better than 1,032 to 1; XML and CSV of real exports reach 60. */
  ratio: 300,
  /** Below it no ratio does harm. */
  ratioFromBytes: 32 * 1024 ** 2,
  entries: 50_000,
  headBytes: 64 * 1024,
  /** Unpacked to the disk, for those who must. */
  onDiskBytes: 4 * GB,
  /** Letters of one record of a table. */
  recordLetters: 1_000_000,
  columns: 2000,
  rows: 5_000_000,
  /** Records whose quotation marks never close. */
  openQuotes: 50,
} as const
