import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { seenBy } from '../../../engine/disclosure/seen-by.js';
import { definitionOfCase } from '../../../engine/lineage.js';
import { Definitions } from '../../../engine/ports/definitions.port.js';
import { parseHeader } from '../../../kernel/header.js';
import { Allow } from '../../../platform/http/access.js';
import { Answers } from '../../../platform/http/answers.js';
import { NamesReader, namesSchema } from '../../../platform/http/names.port.js';
import { Caller } from '../../../platform/http/viewer.js';
import type { Viewer } from '../../../platform/http/viewer.js';
import { Problem } from '../../../platform/problems/problem.js';
import { CaseReader } from '../ports/case-reader.port.js';
import { shownFacts } from './shown-facts.js';

const historyQuery = z.strictObject({
  after: z.coerce.number().int().min(0).default(0),
  limit: z.coerce.number().int().min(1).max(500).default(200),
});

const historyResponse = z.object({
  items: z.array(
    z.object({
      seq: z.int(),
      type: z.string(),
      at: z.string(),
      actor: z.string(),
      onBehalfOf: z.string().optional(),
      rule: z.string(),
      facts: z.record(z.string(), z.unknown()),
      hash: z.string(),
    }),
  ),
  nextAfter: z.int().nullable(),
  /** Of the people who acted, by login, and of the offices for which they did, by code. */
  names: namesSchema,
});

@ApiTags('cases')
@Controller('cases')
export class CaseHistoryController {
  constructor(
    private readonly reader: CaseReader,
    private readonly definitions: Definitions,
    private readonly names: NamesReader,
  ) {}

  /** The events of a case in order: what happened, who did it by which rule; facts only. */
  @Get(':code/history')
  @Allow('case.read')
  @Answers(200, historyResponse)
  async history(
    @Caller() viewer: Viewer,
    @Param('code') code: string,
    @Query({ schema: historyQuery }) { after, limit }: z.infer<typeof historyQuery>,
  ): Promise<z.infer<typeof historyResponse>> {
    const record = await this.reader.find(viewer, code);
    const events = await this.reader.history(viewer, code, { after, limit });
    if (record === undefined || events === undefined) throw new Problem('not-found');
    const seen = seenBy(viewer, definitionOfCase(this.definitions, record.state).version, record);
    const items = events.map(({ header, hash }) => {
      const { seq, type, at, actor, onBehalfOf, rule, facts } = parseHeader(header);
      return { seq, type, at, actor, onBehalfOf, rule, facts: shownFacts(facts, viewer, seen), hash };
    });
    const last = items.at(-1);
    const nextAfter = items.length === limit && last !== undefined ? last.seq : null;
    return historyResponse.parse({
      items,
      nextAfter,
      names: await this.names.ofActors(items.flatMap(behind), items.flatMap(officesIn)),
    });
  }
}

const passedOn = z.object({ from: z.string(), to: z.string() });

/** Between which offices it was passed on. */
function officesIn({ facts }: { readonly facts: unknown }): readonly string[] {
  const { data } = passedOn.safeParse(facts);
  return data === undefined ? [] : [data.from, data.to];
}

const prepared = z.object({ prepared: z.object({ by: z.string(), rule: z.string() }) });

/** Who acted, and who had prepared it. */
function behind(item: { readonly actor: string; readonly rule: string; readonly facts: unknown }) {
  const { data } = prepared.safeParse(item.facts);
  return data === undefined ? [item] : [item, { actor: data.prepared.by, rule: data.prepared.rule }];
}
