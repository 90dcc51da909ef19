import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { Allow, FreshSignIn } from '../../../platform/http/access.js';
import { Answers } from '../../../platform/http/answers.js';
import { NamesReader, namesSchema } from '../../../platform/http/names.port.js';
import { RequestKey } from '../../../platform/http/request-key.js';
import type { RequestKeyParts } from '../../../platform/http/request-key.js';
import { Problem } from '../../../platform/problems/problem.js';
import { CLOSING_OUTCOMES, Closings } from '../ports/closings.port.js';
import type { Closing } from '../ports/closings.port.js';

const listQuery = z.strictObject({
  limit: z.coerce.number().int().min(1).max(100).default(20),
  cursor: z.string().max(200).optional(),
});
const itemsQuery = z.strictObject({
  outcome: z.enum(CLOSING_OUTCOMES).optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
  cursor: z.string().max(200).optional(),
});
/** Whoever gives cases their turn again says nothing more. */
const nothing = z.strictObject({}).default({});

/** An office with a last day, and how far its cases are. */
const closingResponse = z.object({
  office: z.string(),
  validTo: z.string(),
  isClosed: z.boolean(),
  successor: z.string().optional(),
  left: z.int(),
  waiting: z.int(),
  outcomes: z.partialRecord(z.enum(CLOSING_OUTCOMES), z.int()),
});
const namedClosingResponse = closingResponse.extend({ names: namesSchema });
const listResponse = z.object({
  items: z.array(closingResponse),
  nextCursor: z.string().nullable(),
  names: namesSchema,
});
const itemsResponse = z.object({
  items: z.array(
    z.object({
      code: z.string(),
      successor: z.string(),
      /** Absent while its turn has not come. */
      outcome: z.enum(CLOSING_OUTCOMES).optional(),
      at: z.string().optional(),
    }),
  ),
  nextCursor: z.string().nullable(),
});

@ApiTags('administration')
@Controller('administration/closings')
export class ClosingsController {
  constructor(
    private readonly closings: Closings,
    private readonly names: NamesReader,
  ) {}

  /** The offices that have closed or will, who follows them, and how many of their cases have gone over. */
  @Get()
  @Allow('administration.read')
  @Answers(200, listResponse)
  async list(@Query({ schema: listQuery }) query: z.infer<typeof listQuery>) {
    const { items, nextCursor } = await this.closings.list(query);
    return listResponse.parse({ items, nextCursor, names: await this.namesIn(items) });
  }

  /** One of them. */
  @Get(':office')
  @Allow('administration.read')
  @Answers(200, namedClosingResponse)
  async show(@Param('office') office: string) {
    return this.shown(await this.found(office));
  }

  /** What became of each case that stood there. */
  @Get(':office/cases')
  @Allow('administration.read')
  @Answers(200, itemsResponse)
  async cases(@Param('office') code: string, @Query({ schema: itemsQuery }) query: z.infer<typeof itemsQuery>) {
    const { office } = await this.found(code);
    return itemsResponse.parse(await this.closings.items(office, query));
  }

  /** Gives the cases that were not passed on their turn again. */
  @Post(':office/retry')
  @Allow('administration.decide')
  @FreshSignIn()
  @Answers(200, namedClosingResponse)
  async retry(
    @Param('office') code: string,
    @RequestKey() _request: RequestKeyParts,
    @Body({ schema: nothing }) _body: z.infer<typeof nothing>,
  ) {
    const { office } = await this.found(code);
    await this.closings.retry(office);
    return this.shown(await this.found(office));
  }

  private async found(office: string): Promise<Closing> {
    const found = await this.closings.find(office);
    if (found === undefined) throw new Problem('not-found');
    return found;
  }

  private async shown(closing: Closing) {
    return namedClosingResponse.parse({ ...closing, names: await this.namesIn([closing]) });
  }

  private namesIn(items: readonly Closing[]) {
    const offices = items.flatMap(({ office, successor }) => [office, ...(successor === undefined ? [] : [successor])]);
    return this.names.find([], offices);
  }
}
