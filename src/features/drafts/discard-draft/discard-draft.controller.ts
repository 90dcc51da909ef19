import { Controller, Delete, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { Allow } from '../../../platform/http/access.js';
import { Answers } from '../../../platform/http/answers.js';
import { Caller } from '../../../platform/http/viewer.js';
import type { Viewer } from '../../../platform/http/viewer.js';
import { Problem } from '../../../platform/problems/problem.js';
import { DraftStore } from '../ports/draft-store.port.js';
import { savedElsewhere } from '../saved-elsewhere.js';

/** `revision` is the one that was read: what another tab saved since stays. */
const discardDraftQuery = z.strictObject({ revision: z.coerce.number().int().min(1).optional() });

@ApiTags('drafts')
@Controller('drafts')
export class DiscardDraftController {
  constructor(private readonly store: DraftStore) {}

  /** Forgets the draft with its key and files: nothing of it can be read again. */
  @Delete(':id')
  @Allow('drafts.write')
  @Answers(204)
  async discard(
    @Caller() { subject }: Viewer,
    @Param('id') id: string,
    @Query({ schema: discardDraftQuery }) { revision }: z.infer<typeof discardDraftQuery>,
  ): Promise<void> {
    const discarding = await this.store.discard({ owner: subject, id }, revision);
    if (discarding.kind === 'changed') throw savedElsewhere(discarding.newer);
    if (discarding.kind === 'not-found') throw new Problem('not-found');
  }
}
