import { mkdir, open, opendir, readFile, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { AttachmentFiles, FilesNotWritable } from '../../engine/ports/attachment-files.port.js';
import { assert } from '../../kernel/values/assert.js';

const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
/** Of a file that is being written. */
const PART = '.part';
const NOT_WRITABLE = ['ENOSPC', 'EDQUOT', 'EROFS', 'EACCES', 'EIO', 'ENOTDIR'];

/** Files in a directory that all processes share, in 256 folders by the last two digits of their ids: the first ones are the time. */
export class DirectoryAttachmentFiles extends AttachmentFiles {
  constructor(private readonly directory: string) {
    super();
  }

  async keep(id: string, sealed: Uint8Array): Promise<void> {
    const path = this.pathOf(id);
    try {
      await this.makeFolder(dirname(path));
      await writeDurably(`${path}${PART}`, sealed);
      await rename(`${path}${PART}`, path);
      await syncFolder(dirname(path));
    } catch (error) {
      if (NOT_WRITABLE.includes(codeOf(error) ?? ''))
        throw new FilesNotWritable('no file can be kept', { cause: error });
      throw error;
    }
  }

  async read(id: string): Promise<Uint8Array | undefined> {
    try {
      return await readFile(this.pathOf(id));
    } catch (error) {
      if (codeOf(error) === 'ENOENT') return undefined;
      throw error;
    }
  }

  async remove(id: string): Promise<void> {
    const path = this.pathOf(id);
    await rm(path, { force: true });
    await rm(`${path}${PART}`, { force: true });
  }

  async *kept(): AsyncIterable<string> {
    for await (const folder of entriesOf(this.directory))
      for await (const name of entriesOf(join(this.directory, folder))) {
        const id = name.endsWith(PART) ? name.slice(0, -PART.length) : name;
        // Whatever else somebody put there is not ours.
        if (ID.test(id)) yield id;
      }
  }

  private pathOf(id: string): string {
    assert(ID.test(id), 'an attachment is found by a UUID');
    return join(this.directory, id.slice(-2), id);
  }

  /** A new folder is there after a loss of power only if the one around it was synchronised. */
  private async makeFolder(folder: string): Promise<void> {
    const made = await mkdir(folder, { recursive: true, mode: 0o700 });
    if (made === undefined) return;
    await syncFolder(this.directory);
    await syncFolder(dirname(this.directory));
  }
}

/** @throws EEXIST: nobody else writes a file of that id */
async function writeDurably(path: string, content: Uint8Array): Promise<void> {
  const file = await open(path, 'wx', 0o600);
  try {
    await file.writeFile(content);
    await file.sync();
  } catch (error) {
    // Nobody asks for what is not whole, and a full disk has no room for it.
    await rm(path, { force: true }).catch(() => undefined);
    throw error;
  } finally {
    await file.close();
  }
}

async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

async function* entriesOf(folder: string): AsyncIterable<string> {
  try {
    for await (const { name } of await opendir(folder)) yield name;
  } catch (error) {
    if (!['ENOENT', 'ENOTDIR'].includes(codeOf(error) ?? '')) throw error;
  }
}

function codeOf(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null || !('code' in error)) return undefined;
  return typeof error.code === 'string' ? error.code : undefined;
}
