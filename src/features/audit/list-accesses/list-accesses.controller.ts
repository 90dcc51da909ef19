import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { PartCipher } from '../../../engine/ports/part-cipher.port.js';
import { Allow, CountedAs } from '../../../platform/http/access.js';
import { Answers } from '../../../platform/http/answers.js';
import { NamesReader } from '../../../platform/http/names.port.js';
import { Caller } from '../../../platform/http/viewer.js';
import type { Viewer } from '../../../platform/http/viewer.js';
import { AccessLogReader } from '../ports/access-log-reader.port.js';
import { accessLogResponse, accessLogView, listReadersResponse } from './access-log.response.js';

const word = z.string().min(1).max(120).optional();
const moment = z.iso.datetime({ offset: true }).optional();
const page = { limit: z.coerce.number().int().min(1).max(200).default(50), cursor: z.string().max(300).optional() };

const listAccessesQuery = z.strictObject({
  actor: word,
  case: word,
  field: word,
  purpose: word,
  from: moment,
  to: moment,
  offHours: z
    .enum(['true', 'false'])
    .transform((text) => text === 'true')
    .optional(),
  ...page,
});

/** A personal id is never part of an address. */
const searchAccessesBody = z.strictObject({ personalId: z.string().regex(/^\d{12}$/), ...page });

const listReadersQuery = z.strictObject({ from: moment, to: moment });

@ApiTags('audit')
@Controller('audit/access-log')
export class ListAccessesController {
  constructor(
    private readonly log: AccessLogReader,
    private readonly cipher: PartCipher,
    private readonly names: NamesReader,
  ) {}

  /** Who read what of whom, when, what for and by what right, newest first (Law 91/2025/QH15). People are counted, not named. */
  @Get()
  @Allow('accesses.read')
  @Answers(200, accessLogResponse)
  async list(
    @Caller() viewer: Viewer,
    @Query({ schema: listAccessesQuery })
    { case: caseCode, limit, cursor, ...filter }: z.infer<typeof listAccessesQuery>,
  ): Promise<z.infer<typeof accessLogResponse>> {
    const found = await this.log.list(viewer, { ...filter, caseCode }, { limit, cursor });
    return accessLogView(found, await this.names.ofActors(found.items));
  }

  /** Who was shown something of the person with that personal id: in cases, and in lookups. The search is an access itself. */
  @Post('search')
  @HttpCode(200)
  @Allow('accesses.search-person')
  @CountedAs('search')
  @Answers(200, accessLogResponse)
  async search(
    @Caller() viewer: Viewer,
    @Body({ schema: searchAccessesBody }) { personalId, ...asked }: z.infer<typeof searchAccessesBody>,
  ): Promise<z.infer<typeof accessLogResponse>> {
    const found = await this.log.ofPerson(viewer, this.cipher.tokenOf(personalId), asked, 'inspection');
    return accessLogView(found, await this.names.ofActors(found.items));
  }

  /** Who looked at how much in a time, most first, 500 at most: the latest 30 days if no time is given. */
  @Get('readers')
  @Allow('accesses.read')
  @Answers(200, listReadersResponse)
  async readers(
    @Caller() viewer: Viewer,
    @Query({ schema: listReadersQuery }) time: z.infer<typeof listReadersQuery>,
  ): Promise<z.infer<typeof listReadersResponse>> {
    const { items, omitted } = await this.log.readers(viewer, time);
    return listReadersResponse.parse({ items, omitted, names: await this.names.ofActors(items) });
  }
}
