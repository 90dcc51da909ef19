import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { AttachmentFiles, FilesNotWritable } from '../../../engine/ports/attachment-files.port.js';
import type { RequestKeyParts } from '../../../platform/http/request-key.js';
import { Problem } from '../../../platform/problems/problem.js';
import { AttachmentStore, type UploadAnswer } from '../ports/attachment-store.port.js';
import { MEDIA_TYPES, type ReceivedFile } from './received-file.js';
import { SealedUpload } from './sealed-upload.js';

/** What is told of an upload, and kept for its repeats: the name is not, because it tells of people. */
export const attachmentResponse = z.object({
  id: z.string(),
  /** SHA-256 of the file, 64 hex digits. */
  digest: z.string(),
  bytes: z.int(),
  mediaType: z.enum(MEDIA_TYPES),
  name: z.string(),
});
const keptResponse = attachmentResponse.omit({ name: true });

/** Whose file it is and what it is called. */
interface Upload {
  readonly owner: string;
  readonly name: string;
  readonly file: ReceivedFile;
}

/** Keeps a file until an application or a supplement names it. */
@Injectable()
export class UploadAttachmentHandler {
  constructor(
    private readonly uploads: SealedUpload,
    private readonly files: AttachmentFiles,
    private readonly store: AttachmentStore,
  ) {}

  /**
   * The file is on the disk before its row is: what a crash leaves is at worst a file without a row, which is swept.
   *
   * @throws Problem `too-many-attachments`, `idempotency-key-reused`, `store-not-writable`; KeysUnavailable
   */
  async upload({ owner, name, file }: Upload, request: RequestKeyParts): Promise<z.infer<typeof attachmentResponse>> {
    const asked = { scope: request.scope, key: request.key, digest: digestOf(file, name) };
    const answered = await this.store.answerTo(asked);
    if (answered !== undefined) return { ...repeated(answered, asked.digest), name };
    const { row, sealed } = await this.uploads.of(file, { owner, name });
    await this.keep(row.id, sealed);
    const { id, digest, bytes, mediaType } = row;
    const response = { id, digest, bytes, mediaType };
    const adding = await this.store.add(row, asked, response);
    if (adding.kind === 'added') return attachmentResponse.parse({ ...response, name });
    await this.files.remove(id);
    if (adding.kind === 'refused') throw new Problem(adding.code);
    return { ...keptResponse.parse(adding.response), name };
  }

  private async keep(id: string, sealed: Uint8Array): Promise<void> {
    try {
      await this.files.keep(id, sealed);
    } catch (error) {
      throw error instanceof FilesNotWritable
        ? new Problem('store-not-writable', { retryAfterS: 10, cause: error })
        : error;
    }
  }
}

function repeated({ digest, response }: UploadAnswer, asked: string) {
  if (digest !== asked) throw new Problem('idempotency-key-reused');
  return keptResponse.parse(response);
}

/** What makes two uploads the same. */
function digestOf({ digest }: ReceivedFile, name: string): string {
  return createHash('sha256').update(JSON.stringify({ digest, name })).digest('hex');
}
