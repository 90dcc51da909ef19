import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DirectoryAttachmentFiles } from '../../src/adapters/attachments/directory-attachment-files.js';
import { FilesNotWritable } from '../../src/engine/ports/attachment-files.port.js';
import { attachmentFilesContract } from './attachment-files.contract.js';
import { uuid } from './stored-records.js';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'attachments-'));
});
afterEach(() => rm(folder, { recursive: true }));

describe('files in a directory', () => {
  attachmentFilesContract(async () => ({
    open: () => new DirectoryAttachmentFiles(join(folder, 'deep', 'attachments')),
    stop: async () => undefined,
  }));

  it('never show one that a crash left half written, but list it, so that it is swept', async () => {
    const files = new DirectoryAttachmentFiles(folder);
    const place = join(folder, uuid(1).slice(-2));
    await mkdir(place);
    await writeFile(join(place, `${uuid(1)}.part`), 'half of');

    const listed: string[] = [];
    for await (const id of files.kept()) listed.push(id);

    expect(await files.read(uuid(1))).toBeUndefined();
    expect(listed).toEqual([uuid(1)]);
    await files.remove(uuid(1));
    expect(await readdir(place)).toEqual([]);
  });

  it('leave alone what somebody else put there', async () => {
    await writeFile(join(folder, 'README'), 'not a folder');
    await mkdir(join(folder, 'ab'));
    await writeFile(join(folder, 'ab', 'notes.txt'), 'no file of ours');

    const listed: string[] = [];
    for await (const id of new DirectoryAttachmentFiles(folder).kept()) listed.push(id);

    expect(listed).toEqual([]);
  });

  it('say that nothing can be kept where a file stands in the way of the directory', async () => {
    await writeFile(join(folder, 'taken'), '');

    const kept = new DirectoryAttachmentFiles(join(folder, 'taken')).keep(uuid(1), new Uint8Array(1));

    await expect(kept).rejects.toThrow(FilesNotWritable);
  });

  it('are found by nothing but a UUID', async () => {
    await expect(new DirectoryAttachmentFiles(folder).read('../../etc/passwd')).rejects.toThrow('found by a UUID');
  });
});
