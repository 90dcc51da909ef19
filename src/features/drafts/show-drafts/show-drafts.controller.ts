import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { PartCipher } from '../../../engine/ports/part-cipher.port.js';
import { Allow } from '../../../platform/http/access.js';
import { Answers } from '../../../platform/http/answers.js';
import { Caller } from '../../../platform/http/viewer.js';
import type { Viewer } from '../../../platform/http/viewer.js';
import { Problem } from '../../../platform/problems/problem.js';
import { openDraft } from '../draft-content.js';
import { draftAttachments } from '../draft.body.js';
import { draftOutlineResponse, draftOutlineView } from '../draft.response.js';
import { DraftReader } from '../ports/draft-reader.port.js';

const listDraftsQuery = z.strictObject({
  limit: z.coerce.number().int().min(1).max(200).default(50),
  cursor: z.string().max(200).optional(),
});
const listDraftsResponse = z.object({ items: z.array(draftOutlineResponse), nextCursor: z.string().nullable() });

const openRecord = z.record(z.string(), z.unknown());
/** A draft with what stands in it: personal, so each look is logged. */
const draftResponse = draftOutlineResponse.extend({
  applicant: openRecord.optional(),
  data: openRecord,
  sources: z.record(z.string(), z.string()).optional(),
  attachments: draftAttachments.optional(),
});

@ApiTags('drafts')
@Controller('drafts')
export class ShowDraftsController {
  constructor(
    private readonly reader: DraftReader,
    private readonly cipher: PartCipher,
  ) {}

  /** One's own drafts, those saved last first. */
  @Get()
  @Allow('drafts.write')
  @Answers(200, listDraftsResponse)
  async list(
    @Caller() viewer: Viewer,
    @Query({ schema: listDraftsQuery }) query: z.infer<typeof listDraftsQuery>,
  ): Promise<z.infer<typeof listDraftsResponse>> {
    const { items, nextCursor } = await this.reader.list(viewer, query);
    return { items: items.map(draftOutlineView), nextCursor };
  }

  @Get(':id')
  @Allow('drafts.write')
  @Answers(200, draftResponse)
  async show(@Caller() viewer: Viewer, @Param('id') id: string): Promise<z.infer<typeof draftResponse>> {
    const draft = await this.reader.show(viewer, id);
    if (draft === undefined) throw new Problem('not-found');
    return draftResponse.parse({ ...draftOutlineView(draft), ...(await openDraft(this.cipher, draft)) });
  }
}
