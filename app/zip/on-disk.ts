// How is a zip on the disk opened? With a reader of our own: yauzl's throws where nobody can catch it, when one of its streams is
// given up while it waits for another's bytes, and that ends the process.
import { createReadStream } from 'node:fs'
import { open, type FileHandle } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { fromRandomAccessReaderPromise, RandomAccessReader, type Options, type ZipFile } from 'yauzl'

const BLOCK_BYTES = 128 * 1024

/** The table of contents by one handle; each file in it by a stream that opens and closes its own. */
class DiskReader extends RandomAccessReader {
  readonly #handle: FileHandle
  readonly #path: string

  constructor(handle: FileHandle, path: string) {
    super()
    this.#handle = handle
    this.#path = path
  }

  override createReadStream({ start, end }: { start: number; end: number }): Readable {
    // `end` is the first byte no longer wanted here, and the last one wanted there.
    return start >= end ? Readable.from([]) : createReadStream(this.#path, { start, end: end - 1, highWaterMark: BLOCK_BYTES })
  }

  override read(buffer: Buffer, offset: number, length: number, position: number, callback: (error: Error | null) => void): void {
    this.#handle.read(buffer, offset, length, position).then(
      ({ bytesRead }) => callback(bytesRead < length ? new Error('The zip ends too soon.') : null),
      (error: Error) => callback(error),
    )
  }

  /** Waits for what is being read. */
  override close(callback: (error: Error | null) => void): void {
    this.#handle.close().then(() => callback(null), callback)
  }
}

/** Opens it and reads where its table of contents stands. Throws what the disk throws, and yauzl's error where it is no zip. */
export async function zipOnDisk(path: string, options: Options): Promise<ZipFile> {
  const handle = await open(path)
  try {
    const { size } = await handle.stat()
    return await fromRandomAccessReaderPromise(new DiskReader(handle, path), size, options)
  } catch (error) {
    await handle.close()
    throw error
  }
}
