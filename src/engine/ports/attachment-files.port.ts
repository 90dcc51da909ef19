/** The disk took nothing: the same may be tried again when there is room. */
export class FilesNotWritable extends Error {
  override readonly name = 'FilesNotWritable';
}

/**
 * Where the sealed bytes of attachments lie, outside the database, each under the id of its row. What is in them this port does not
 * know. A file is written before its row and removed after it, so that what a crash leaves is at worst a file without a row.
 */
export abstract class AttachmentFiles {
  /**
   * Keeps a file: once it resolves, the file survives a loss of power.
   *
   * @param id - UUID
   * @throws FilesNotWritable; Error if there is one with that id
   */
  abstract keep(id: string, sealed: Uint8Array): Promise<void>;
  /** @returns the bytes as they were kept; undefined: there is no such file */
  abstract read(id: string): Promise<Uint8Array | undefined>;
  /** Removes a file, whole or half written; one that is not there is removed already. */
  abstract remove(id: string): Promise<void>;
  /** The ids of all files, also of half written ones, in some order. */
  abstract kept(): AsyncIterable<string>;
}
