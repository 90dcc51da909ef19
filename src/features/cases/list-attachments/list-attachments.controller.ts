import { definitionOfCase } from '../../../engine/lineage.js';
import { Controller, Get, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { openEnvelope } from '../../../engine/attachment-envelope.js';
import { seenBy, seesAnyOf } from '../../../engine/disclosure/seen-by.js';
import type { Seen } from '../../../engine/disclosure/seen-by.js';
import { Definitions } from '../../../engine/ports/definitions.port.js';
import { PartCipher } from '../../../engine/ports/part-cipher.port.js';
import { Allow } from '../../../platform/http/access.js';
import { Answers } from '../../../platform/http/answers.js';
import { Caller } from '../../../platform/http/viewer.js';
import type { Viewer } from '../../../platform/http/viewer.js';
import { masked } from '../../../platform/masked.js';
import { Problem } from '../../../platform/problems/problem.js';
import { AttachmentReader, type SealedAttachment } from '../ports/attachment-reader.port.js';

const attachmentsResponse = z.object({
  items: z.array(
    z.object({
      id: z.string(),
      /** Which paper it is, as whoever handed it in named it. */
      kind: z.string().optional(),
      /** As the file was called, long numbers in it masked; only for those who see something of the application. */
      name: z.string().optional(),
      mediaType: z.string(),
      bytes: z.int(),
      /** SHA-256 of the file, 64 hex digits. */
      digest: z.string(),
      uploadedAt: z.string(),
      /** The number of the event with which it came. */
      seq: z.int().optional(),
      /** It was erased with the data of one of the people of the case. */
      isErased: z.literal(true).optional(),
    }),
  ),
});

@ApiTags('cases')
@Controller('cases')
export class ListAttachmentsController {
  constructor(
    private readonly reader: AttachmentReader,
    private readonly definitions: Definitions,
    private readonly cipher: PartCipher,
  ) {}

  /** The papers that were handed in as files with the application and its supplements, in that order. */
  @Get(':code/attachments')
  @Allow('case.read')
  @Answers(200, attachmentsResponse)
  async list(@Caller() viewer: Viewer, @Param('code') code: string): Promise<z.infer<typeof attachmentsResponse>> {
    const found = await this.reader.list(viewer, code);
    if (found === undefined) throw new Problem('not-found');
    const seen = seenBy(viewer, definitionOfCase(this.definitions, found.record.state).version, found.record);
    await this.cipher.prepare(found.attachments.flatMap(({ keys = [] }) => keys));
    return { items: found.attachments.map((each) => this.viewOf(each, seen)) };
  }

  private viewOf({ attachment, keys }: SealedAttachment, seen: Seen) {
    const { id, kind, mediaType, bytes, digest, uploadedAt, seq } = attachment;
    const view = { id, kind, mediaType, bytes, digest, uploadedAt, seq };
    if (keys === undefined) return { ...view, isErased: true as const };
    if (seq === undefined || !seesAnyOf(seen, seq)) return view;
    const { name } = openEnvelope(this.cipher, { id, keys }, attachment.envelope);
    // Scans are often called after the number of whom they are about.
    return { ...view, name: name.replaceAll(/\d{6,}/g, (digits) => masked('number', digits)) };
  }
}
