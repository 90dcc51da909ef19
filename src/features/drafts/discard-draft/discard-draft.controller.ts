import { Controller, Delete, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { AllowRoles } from '../../../platform/http/access.js';
import { Answers } from '../../../platform/http/answers.js';
import { Caller } from '../../../platform/http/viewer.js';
import type { Viewer } from '../../../platform/http/viewer.js';
import { Problem } from '../../../platform/problems/problem.js';
import { DraftStore } from '../ports/draft-store.port.js';

@ApiTags('drafts')
@Controller('drafts')
export class DiscardDraftController {
  constructor(private readonly store: DraftStore) {}

  /** Forgets the draft and its key: nothing of it can be read again. */
  @Delete(':id')
  @AllowRoles('desk-officer')
  @Answers(204)
  async discard(@Caller() { subject }: Viewer, @Param('id') id: string): Promise<void> {
    if (!(await this.store.discard({ owner: subject, id }))) throw new Problem('not-found');
  }
}
