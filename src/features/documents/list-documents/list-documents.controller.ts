import { hash } from 'node:crypto';
import { Controller, Get, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { Allow } from '../../../platform/http/access.js';
import { Answers } from '../../../platform/http/answers.js';
import { Caller } from '../../../platform/http/viewer.js';
import type { Viewer } from '../../../platform/http/viewer.js';
import { textsSchema } from '../../../platform/problems/problem-schema.js';
import { IssuedPapers } from '../issue-papers/issued-papers.js';
import { PAPER_TITLES } from '../paper-titles.js';
import { PAPER_KINDS } from '../ports/paper-content.js';

const documentsResponse = z.object({
  /** In the order in which they were issued. */
  items: z.array(
    z.object({
      id: z.string(),
      kind: z.enum(PAPER_KINDS),
      title: textsSchema,
      /** Absent: it is about the whole case. */
      step: z.string().optional(),
      number: z.string(),
      issuedAt: z.string(),
      /** SHA-256 of its bytes, 64 hex digits, and how many they are; absent once somebody of whom it speaks was erased. */
      digest: z.string().optional(),
      bytes: z.int().optional(),
    }),
  ),
});

@ApiTags('documents')
@Controller('cases')
export class ListDocumentsController {
  constructor(private readonly issued: IssuedPapers) {}

  /** The papers that were issued in a case, as far as the viewer sees it. */
  @Get(':code/documents')
  @Allow('case.read')
  @Answers(200, documentsResponse)
  async list(@Caller() viewer: Viewer, @Param('code') code: string): Promise<z.infer<typeof documentsResponse>> {
    const papers = await this.issued.ofCase(viewer, code);
    return documentsResponse.parse({
      items: papers.map(({ paper: { id, kind, step, number, issuedAt }, pdf }) => ({
        id,
        kind,
        title: PAPER_TITLES[kind],
        step,
        number,
        issuedAt,
        ...(pdf !== undefined && { digest: hash('sha256', pdf), bytes: pdf.byteLength }),
      })),
    });
  }
}
