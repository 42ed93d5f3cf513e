// Where does a file wait that must be on the disk, and who removes what a killed Charley left? In folders that bear the number of their process.
import { lstat, mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const OURS = /^charley-(?:sent|health)-(\d+)-/
/** Another machine may share the place, whose processes cannot be seen from here. */
const SURELY_LEFT_MS = 3_600_000
const CLOCK_MS = 10_000

/** A file that was sent and that nobody decides about is somebody's whole health in a temporary folder: not for ever. */
export const PATIENCE_MS = 6 * 3_600_000

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    // It runs, and is somebody else's.
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}

/** In a container every process may have had the same number: then it is told by its age. */
function isLeft(pid: number, made: number): boolean {
  const age = Date.now() - made
  if (pid === process.pid) return age > process.uptime() * 1000 + CLOCK_MS
  return age > SURELY_LEFT_MS && !isRunning(pid)
}

/** Removes what processes left there that no longer run. What cannot be looked at or removed stays. */
export async function clearUp(place: string): Promise<void> {
  for (const name of await readdir(place).catch(() => [])) {
    const pid = Number(OURS.exec(name)?.[1])
    if (!(pid > 0)) continue
    const path = join(place, name)
    const found = await lstat(path).catch(() => undefined)
    const isMine = found?.isDirectory() === true && (process.getuid === undefined || found.uid === process.getuid())
    if (isMine && isLeft(pid, found.mtimeMs)) await rm(path, { recursive: true, force: true }).catch(() => undefined)
  }
}

let cleared: Promise<void> | undefined

/** A new folder that only this user can look into. Whoever asks for it removes it. */
export async function ownFolder(what: 'sent' | 'health'): Promise<string> {
  await (cleared ??= clearUp(tmpdir()))
  return mkdtemp(join(tmpdir(), `charley-${what}-${process.pid}-`))
}
