import { Controller, Get, Param, StreamableFile } from '@nestjs/common';
import { ApiProduces, ApiTags } from '@nestjs/swagger';
import { Allow } from '../../../platform/http/access.js';
import { Answers } from '../../../platform/http/answers.js';
import { Caller } from '../../../platform/http/viewer.js';
import type { Viewer } from '../../../platform/http/viewer.js';
import { IssuedPapers } from '../issue-papers/issued-papers.js';

@ApiTags('documents')
@Controller('documents')
export class ShowDocumentController {
  constructor(private readonly issued: IssuedPapers) {}

  /** A paper as it was issued, as PDF; each time is written down, from the second on as a reprint. */
  @Get(':id')
  @Allow('case.read')
  @Answers(200)
  @ApiProduces('application/pdf')
  async show(@Caller() viewer: Viewer, @Param('id') id: string): Promise<StreamableFile> {
    const { paper, pdf } = await this.issued.giveOut(viewer, id);
    return new StreamableFile(pdf, {
      type: 'application/pdf',
      length: pdf.byteLength,
      // The number without its stroke: a name for a file in every system.
      disposition: `inline; filename="${paper.number.replaceAll('/', '-')}.pdf"`,
    });
  }
}
