import { hash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { openEnvelope } from '../../../engine/attachment-envelope.js';
import { AttachmentFiles } from '../../../engine/ports/attachment-files.port.js';
import { PartCipher } from '../../../engine/ports/part-cipher.port.js';
import { InvariantBroken } from '../../../kernel/values/assert.js';
import { Problem } from '../../../platform/problems/problem.js';
import { AttachmentTally, type SealedAttachment } from '../ports/attachment-reader.port.js';

/** A file as it came. */
export interface ClearFile {
  readonly name: string;
  readonly mediaType: string;
  readonly digest: string;
  readonly content: Uint8Array;
}

/** Opens a file, and believes neither the disk nor the row: what is shown has the digest that the history names. */
@Injectable()
export class OpenedAttachment {
  constructor(
    private readonly cipher: PartCipher,
    private readonly files: AttachmentFiles,
    private readonly tally: AttachmentTally,
  ) {}

  /** @throws Problem `attachment-erased`, `attachment-lost`; KeysUnavailable */
  async of({ attachment, keys }: SealedAttachment): Promise<ClearFile> {
    if (keys === undefined) throw new Problem('attachment-erased');
    const { id, mediaType, digest, envelope } = attachment;
    await this.cipher.prepare(keys);
    const sealed = await this.files.read(id);
    if (sealed === undefined) throw this.lost(id, new Error('there is no such file'));
    try {
      const { key, name } = openEnvelope(this.cipher, { id, keys }, envelope);
      const content = this.cipher.openFile(id, key, sealed);
      if (hash('sha256', content) !== digest) throw new InvariantBroken('the file has another digest than its row');
      return { name, mediaType, digest, content };
    } catch (error) {
      throw error instanceof InvariantBroken ? this.lost(id, error) : error;
    }
  }

  private lost(id: string, cause: Error): Problem {
    this.tally.lost(id, cause);
    return new Problem('attachment-lost', { cause });
  }
}
