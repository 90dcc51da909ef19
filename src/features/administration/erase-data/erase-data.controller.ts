import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { Definitions } from '../../../engine/ports/definitions.port.js';
import { Allow, FreshSignIn } from '../../../platform/http/access.js';
import { Answers } from '../../../platform/http/answers.js';
import { NamesReader, namesSchema } from '../../../platform/http/names.port.js';
import { RequestKey } from '../../../platform/http/request-key.js';
import type { RequestKeyParts } from '../../../platform/http/request-key.js';
import { Caller } from '../../../platform/http/viewer.js';
import type { Viewer } from '../../../platform/http/viewer.js';
import { Problem } from '../../../platform/problems/problem.js';
import { Erasures } from '../ports/erasures.port.js';
import { erasablePeopleResponse, erasablePeopleView } from './erasable-people.response.js';
import { EraseDataHandler } from './erase-data.handler.js';
import { erasureBody, refusalBody, type ErasureBody, type RefusalBody } from './erasure.body.js';
import { erasureResponse, erasureView } from './erasure.response.js';

const listQuery = z.strictObject({
  status: erasureResponse.shape.status.optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
  cursor: z.string().max(300).optional(),
});
const listResponse = z.object({
  items: z.array(erasureResponse),
  nextCursor: z.string().nullable(),
  /** Of who proposed and decided. */
  names: namesSchema,
});
const peopleQuery = z.strictObject({ case: erasureBody.shape.case });
/** Whoever approves says nothing more. */
const nothing = z.strictObject({}).default({});
type Shown = z.infer<typeof erasureResponse>;

@ApiTags('administration')
@Controller('administration/erasures')
export class EraseDataController {
  constructor(
    private readonly handler: EraseDataHandler,
    private readonly erasures: Erasures,
    private readonly definitions: Definitions,
    private readonly names: NamesReader,
  ) {}

  /** What was proposed and decided, the newest first. */
  @Get()
  @Allow('administration.read')
  @Answers(200, listResponse)
  async list(@Query({ schema: listQuery }) query: z.infer<typeof listQuery>): Promise<z.infer<typeof listResponse>> {
    const { items, nextCursor } = await this.erasures.list(query);
    const people = items.flatMap(({ proposedBy, approvedBy = [], refusedBy = [] }) =>
      [proposedBy, approvedBy, refusedBy].flat(),
    );
    const names = await this.names.find([...new Set(people)], []);
    return listResponse.parse({ items: items.map(erasureView), nextCursor, names });
  }

  /** Whom a case is or was about, what of them could be erased, and what stands against it: roles and classes, and other cases of theirs. It is written down. */
  @Get('people')
  @Allow('administration.read')
  @Answers(200, erasablePeopleResponse)
  async people(@Caller() viewer: Viewer, @Query({ schema: peopleQuery }) query: z.infer<typeof peopleQuery>) {
    const found = await this.erasures.people(viewer, query.case);
    if (found === undefined) throw new Problem('not-found');
    return erasablePeopleResponse.parse(erasablePeopleView(found, viewer.subject, this.definitions));
  }

  /** Proposes to erase a person's data of one class; nothing is erased before another administrator approves. */
  @Post()
  @Allow('administration.propose')
  @FreshSignIn()
  @Answers(201, erasureResponse)
  async propose(
    @Caller() { subject }: Viewer,
    @RequestKey() request: RequestKeyParts,
    @Body({ schema: erasureBody }) body: ErasureBody,
  ): Promise<Shown> {
    return erasureResponse.parse(await this.handler.propose(subject, body, request));
  }

  /** Destroys the key. There is no way back. */
  @Post(':id/approve')
  @Allow('administration.decide')
  @FreshSignIn()
  @Answers(200, erasureResponse)
  async approve(
    @Caller() { subject }: Viewer,
    @Param('id') id: string,
    @RequestKey() request: RequestKeyParts,
    @Body({ schema: nothing }) _body: z.infer<typeof nothing>,
  ): Promise<Shown> {
    return erasureResponse.parse(await this.handler.approve({ id, by: subject, request }));
  }

  /** Leaves everything as it is. */
  @Post(':id/refuse')
  @Allow('administration.decide')
  @FreshSignIn()
  @Answers(200, erasureResponse)
  async refuse(
    @Caller() { subject }: Viewer,
    @Param('id') id: string,
    @RequestKey() request: RequestKeyParts,
    @Body({ schema: refusalBody }) { reason }: RefusalBody,
  ): Promise<Shown> {
    return erasureResponse.parse(await this.handler.refuse(reason, { id, by: subject, request }));
  }
}
