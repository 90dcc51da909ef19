import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { perform } from '../../../engine/problem-of.js';
import { CommandProcessor } from '../../../engine/processor/command-processor.js';
import { isCodeOfACase } from '../../../kernel/values/folded-code.js';
import { Allow } from '../../../platform/http/access.js';
import { Answers } from '../../../platform/http/answers.js';
import { RequestKey } from '../../../platform/http/request-key.js';
import type { RequestKeyParts } from '../../../platform/http/request-key.js';
import { Caller } from '../../../platform/http/viewer.js';
import type { Viewer } from '../../../platform/http/viewer.js';
import { Problem } from '../../../platform/problems/problem.js';
import { CaseReader } from '../ports/case-reader.port.js';

/** Whose code it may be, as somebody at a counter knows it; agencies name themselves by their keys. */
const CODE_SYSTEMS = ['national-portal', 'interlinked-software', 'provincial-system', 'other'] as const;

const recordedCode = z.object({ system: z.string(), code: z.string() });
const externalCode = recordedCode.extend({
  recordedAt: z.string(),
  /** As histories name actors. */
  recordedBy: z.string(),
});
const externalCodesResponse = z.object({ items: z.array(externalCode) });

/** Letters, digits and what parts them. */
const CODE = /^[0-9A-Z][0-9A-Z .–-]{3,59}$/i;

const recordBody = z.strictObject({
  system: z.enum(CODE_SYSTEMS),
  code: z.string().trim().regex(CODE).refine(isCodeOfACase),
});

@ApiTags('cases')
@Controller('cases')
export class ExternalCodesController {
  constructor(
    private readonly reader: CaseReader,
    private readonly processor: CommandProcessor,
  ) {}

  /** Under which codes other systems know the case, in the order in which they were told. */
  @Get(':code/external-codes')
  @Allow('case.read')
  @Answers(200, externalCodesResponse)
  async list(@Caller() viewer: Viewer, @Param('code') code: string): Promise<z.infer<typeof externalCodesResponse>> {
    const items = await this.reader.externalCodes(viewer, code);
    if (items === undefined) throw new Problem('not-found');
    return externalCodesResponse.parse({ items });
  }

  /** Keeps the code that stands on the receipt of another system; one that is known already stays as it was told first. */
  @Post(':code/external-codes')
  @Allow('case.record-code')
  @Answers(201, recordedCode)
  async record(
    @Caller() viewer: Viewer,
    @RequestKey() request: RequestKeyParts,
    @Param('code') code: string,
    @Body({ schema: recordBody }) body: z.infer<typeof recordBody>,
  ): Promise<z.infer<typeof recordedCode>> {
    const found = await this.reader.find(viewer, code);
    if (found === undefined) throw new Problem('not-found');
    const actor = { kind: viewer.kind, subject: viewer.subject };
    return recordedCode.parse(
      await perform(this.processor, { kind: 'record-code', caseId: found.id, actor, request, ...body }),
    );
  }
}
