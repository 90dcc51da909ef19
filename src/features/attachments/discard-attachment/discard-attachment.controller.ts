import { Controller, Delete, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { AttachmentFiles } from '../../../engine/ports/attachment-files.port.js';
import { Allow } from '../../../platform/http/access.js';
import { Answers } from '../../../platform/http/answers.js';
import { Caller } from '../../../platform/http/viewer.js';
import type { Viewer } from '../../../platform/http/viewer.js';
import { Problem } from '../../../platform/problems/problem.js';
import { AttachmentStore } from '../ports/attachment-store.port.js';

@ApiTags('attachments')
@Controller('attachments')
export class DiscardAttachmentController {
  constructor(
    private readonly store: AttachmentStore,
    private readonly files: AttachmentFiles,
  ) {}

  /** Forgets a file of one's own that no case has, with its key. */
  @Delete(':id')
  @Allow('case.start', 'case.submit-supplement')
  @Answers(204)
  async discard(@Caller() { subject: owner }: Viewer, @Param('id') id: string): Promise<void> {
    const outcome = await this.store.discard({ id, owner });
    if (outcome === 'not-found') throw new Problem('not-found');
    if (outcome === 'bound') throw new Problem('attachment-bound');
    await this.files.remove(id.toLowerCase());
  }
}
