import { Body, Controller, Param, Post, Put, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { z } from 'zod';
import { Allow } from '../../../platform/http/access.js';
import { Answers } from '../../../platform/http/answers.js';
import { RequestKey } from '../../../platform/http/request-key.js';
import type { RequestKeyParts } from '../../../platform/http/request-key.js';
import { Caller } from '../../../platform/http/viewer.js';
import type { Viewer } from '../../../platform/http/viewer.js';
import { Problem } from '../../../platform/problems/problem.js';
import { draftBody } from '../draft.body.js';
import type { DraftBody } from '../draft.body.js';
import { draftOutlineResponse, draftOutlineView } from '../draft.response.js';
import { DraftStore } from '../ports/draft-store.port.js';
import { savedElsewhere } from '../saved-elsewhere.js';
import { DraftWriter } from './draft-writer.js';

/** `revision` is the one that was read: a newer one of another tab is not written over. */
const savedDraftBody = draftBody.extend({ revision: z.int().min(1) });

@ApiTags('drafts')
@Controller('drafts')
export class SaveDraftController {
  constructor(
    private readonly writer: DraftWriter,
    private readonly store: DraftStore,
  ) {}

  /** Keeps an application as far as it is written, for the officer alone. */
  @Post()
  @Allow('drafts.write')
  @Answers(201, draftOutlineResponse)
  async create(
    @Caller() { subject }: Viewer,
    @RequestKey() request: RequestKeyParts,
    @Body({ schema: draftBody }) body: DraftBody,
    @Res({ passthrough: true }) response: Response,
  ): Promise<z.infer<typeof draftOutlineResponse>> {
    const draft = await this.writer.write(body, { owner: subject, revision: 1 });
    const creation = await this.store.create(draft, request, draftOutlineView(draft));
    if (creation.kind === 'refused') throw new Problem(creation.code);
    const created = draftOutlineResponse.parse(creation.response);
    response.location(`/api/v1/drafts/${created.id}`);
    return created;
  }

  /** Saves the whole draft anew; the same saving again gets the answer of the first. */
  @Put(':id')
  @Allow('drafts.write')
  @Answers(200, draftOutlineResponse)
  async replace(
    @Caller() { subject }: Viewer,
    @Param('id') id: string,
    @Body({ schema: savedDraftBody }) { revision, ...body }: z.infer<typeof savedDraftBody>,
  ): Promise<z.infer<typeof draftOutlineResponse>> {
    const draft = await this.writer.write(body, { owner: subject, revision: revision + 1, id });
    const saving = await this.store.replace(draft);
    if (saving.kind === 'not-found') throw new Problem('not-found');
    if (saving.kind === 'refused') throw new Problem(saving.code);
    if (saving.kind === 'submitted') throw new Problem('draft-submitted', { case: saving.case });
    if (saving.kind === 'saved') return draftOutlineView(draft);
    const { newer } = saving;
    if (await this.writer.hasWritten(newer, { ...body, revision })) return draftOutlineView(newer);
    throw savedElsewhere(newer);
  }
}
