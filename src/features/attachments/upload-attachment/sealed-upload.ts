import { Injectable } from '@nestjs/common';
import { sealEnvelope } from '../../../engine/attachment-envelope.js';
import { ATTACHMENT_CLASS, type AttachmentRecord } from '../../../engine/ports/attachments.js';
import { IdSource } from '../../../engine/ports/id-source.port.js';
import { OutboxStore } from '../../../engine/ports/outbox-store.port.js';
import { PartCipher } from '../../../engine/ports/part-cipher.port.js';
import type { ReceivedFile } from './received-file.js';

/** Seals a file under a key of its own, and that key with the file's name under one of its row. */
@Injectable()
export class SealedUpload {
  constructor(
    private readonly clock: OutboxStore,
    private readonly ids: IdSource,
    private readonly cipher: PartCipher,
  ) {}

  /** @throws KeysUnavailable */
  async of(
    { content, mediaType, digest }: ReceivedFile,
    { owner, name }: { readonly owner: string; readonly name: string },
  ): Promise<{ readonly row: AttachmentRecord; readonly sealed: Uint8Array }> {
    const uploadedAt = await this.clock.legalNow();
    const id = this.ids.uuid(uploadedAt);
    await this.cipher.prepare([], 1);
    const own = this.cipher.newKey(id, id, ATTACHMENT_CLASS);
    const { key, sealed } = this.cipher.sealFile(id, content);
    const envelope = sealEnvelope(this.cipher, { id, keys: [own] }, { key, name });
    const { wrapped, kek } = own;
    return { row: { id, owner, digest, bytes: content.length, mediaType, uploadedAt, envelope, wrapped, kek }, sealed };
  }
}
