import type { AttachmentFiles } from '../../src/engine/ports/attachment-files.port.js';
import { uuid } from './stored-records.js';

/** A store of files, to be opened anew as after a restart. */
export interface FilesUnderTest {
  readonly open: () => AttachmentFiles;
  readonly stop: () => Promise<void>;
}

const SEALED = Uint8Array.from([0, 255, 13, 10, 0]);

/** What every store of attachments' files promises. */
export function attachmentFilesContract(start: () => Promise<FilesUnderTest>): void {
  let stores: FilesUnderTest;
  let files: AttachmentFiles;

  beforeEach(async () => {
    stores = await start();
    files = stores.open();
  });
  afterEach(() => stores.stop());

  const keptIn = async (store: AttachmentFiles) => {
    const ids: string[] = [];
    for await (const id of store.kept()) ids.push(id);
    return ids.toSorted();
  };

  it('gives back the bytes as they were kept, also after a restart', async () => {
    await files.keep(uuid(1), SEALED);

    expect(Uint8Array.from((await stores.open().read(uuid(1))) ?? [])).toEqual(SEALED);
  });

  it('has nothing under another id, and lists nothing when it is new', async () => {
    expect(await keptIn(files)).toEqual([]);
    expect(await files.read(uuid(1))).toBeUndefined();
  });

  it('lists every file, and no more those that were removed', async () => {
    for (const number of [1, 2, 300]) await files.keep(uuid(number), SEALED);
    await files.remove(uuid(2));

    expect(await keptIn(stores.open())).toEqual([uuid(1), uuid(300)]);
    expect(await files.read(uuid(2))).toBeUndefined();
  });

  it('removes what is not there without a word', async () => {
    await expect(files.remove(uuid(1))).resolves.toBeUndefined();
  });
}
