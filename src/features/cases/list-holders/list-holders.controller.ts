import { definitionOfCase } from '../../../engine/lineage.js';
import { Controller, Get, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { Definitions } from '../../../engine/ports/definitions.port.js';
import { PartCipher } from '../../../engine/ports/part-cipher.port.js';
import { Allow } from '../../../platform/http/access.js';
import { Answers } from '../../../platform/http/answers.js';
import { loginsIn, NamesReader, namesSchema } from '../../../platform/http/names.port.js';
import { Caller } from '../../../platform/http/viewer.js';
import type { Viewer } from '../../../platform/http/viewer.js';
import { Problem } from '../../../platform/problems/problem.js';
import { CaseReader } from '../ports/case-reader.port.js';
import { seenBy } from '../../../engine/disclosure/seen-by.js';
import { holderChangeViews } from './holder-changes.js';

const holdersResponse = z.object({
  /** Oldest first. */
  items: z.array(
    z.object({
      at: z.string(),
      /** The number of the event after which it was. */
      seq: z.int(),
      /** The id of the work item. */
      workItem: z.string(),
      step: z.string(),
      kind: z.enum(['examine', 'sign', 'supplement', 'consent', 'mapping', 'confirmation', 'correction']),
      office: z.string(),
      change: z.enum(['claim', 'release', 'assign', 'prepare', 'send-back', 'take-away']),
      /** Who did it, and the rule that let them. */
      actor: z.string(),
      rule: z.string(),
      holderBefore: z.string().optional(),
      holder: z.string().optional(),
      /** Why it was given to somebody, prepared, sent back or taken away; the text is absent once it is erased, and at steps of other offices for who sees no more than their own. */
      reason: z.object({ code: z.string(), text: z.string().optional() }).optional(),
    }),
  ),
  names: namesSchema,
});

@ApiTags('cases')
@Controller('cases')
export class ListHoldersController {
  constructor(
    private readonly reader: CaseReader,
    private readonly definitions: Definitions,
    private readonly cipher: PartCipher,
    private readonly names: NamesReader,
  ) {}

  /** Who took, gave back or gave whom which work item of a case, and what became of results from outside that nobody confirmed: when, and why. */
  @Get(':code/holders')
  @Allow('case.read-holders')
  @Answers(200, holdersResponse)
  async list(@Caller() viewer: Viewer, @Param('code') code: string): Promise<z.infer<typeof holdersResponse>> {
    const found = await this.reader.holders(viewer, code, (record, step) => {
      const seen = seenBy(viewer, definitionOfCase(this.definitions, record.state).version, record);
      return seen === 'whole' || seen.some((one) => one.step === step && one.until === undefined);
    });
    if (found === undefined) throw new Problem('not-found');
    await this.cipher.prepare(found.keys);
    const items = holderChangeViews(found, this.cipher);
    const people = items.flatMap(({ actor, holder, holderBefore }) => [
      ...loginsIn(actor),
      ...(holder === undefined ? [] : [holder]),
      ...(holderBefore === undefined ? [] : [holderBefore]),
    ]);
    const offices = items.map(({ office }) => office);
    return holdersResponse.parse({ items, names: await this.names.find([...new Set(people)], [...new Set(offices)]) });
  }
}
