import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { Definitions } from '../../../engine/ports/definitions.port.js';
import { PartCipher } from '../../../engine/ports/part-cipher.port.js';
import { Allow, CountedAs } from '../../../platform/http/access.js';
import { Answers } from '../../../platform/http/answers.js';
import { Caller } from '../../../platform/http/viewer.js';
import type { Viewer } from '../../../platform/http/viewer.js';
import { scopeOf } from '../../../platform/http/visible-scope.js';
import { Problem } from '../../../platform/problems/problem.js';
import { CaseSearch } from '../ports/case-search.port.js';
import { criterionOf } from './criterion.js';
import { FoundCases, foundCasesResponse } from './found-cases.js';

const PAGE_MAX = 50;
const limit = z.coerce.number().int().min(1).max(PAGE_MAX).default(20);

/** One of the first three; the words of a name in any order, with marks or without. */
const searchCasesBody = z.strictObject({
  code: z.string().min(1).max(80).optional(),
  personalId: z.string().max(40).optional(),
  name: z.string().max(120).optional(),
  birthYear: z.int().min(1850).max(2200).optional(),
  limit,
});

const showSearchQuery = z.strictObject({ limit, cursor: z.string().max(200).optional() });

@ApiTags('cases')
@Controller()
export class SearchCasesController {
  private readonly found: FoundCases;

  constructor(
    private readonly search: CaseSearch,
    private readonly cipher: PartCipher,
    definitions: Definitions,
  ) {
    this.found = new FoundCases(definitions, cipher);
  }

  /** Cases by code, by a personal id, or by whole words of a name. What is asked for is kept as HMACs only, and for a day. */
  @Post('cases/search')
  @HttpCode(200)
  @Allow('cases.search')
  @CountedAs('search')
  @Answers(200, foundCasesResponse)
  async begin(
    @Caller() viewer: Viewer,
    @Body({ schema: searchCasesBody }) { limit: wanted, ...asked }: z.infer<typeof searchCasesBody>,
  ): Promise<z.infer<typeof foundCasesResponse>> {
    const begun = await this.search.begin(viewer, criterionOf(asked, scopeOf(viewer), this.cipher));
    if ('waitS' in begun) throw new Problem('too-many-searches', { retryAfterS: begun.waitS });
    return this.page(viewer, begun.searchId, { limit: wanted });
  }

  /** The same search again, or its next page: for whoever made it, for a day. */
  @Get('searches/:id')
  @Allow('cases.search')
  @Answers(200, foundCasesResponse)
  async again(
    @Caller() viewer: Viewer,
    @Param('id') id: string,
    @Query({ schema: showSearchQuery }) page: z.infer<typeof showSearchQuery>,
  ): Promise<z.infer<typeof foundCasesResponse>> {
    return this.page(viewer, id, page);
  }

  private async page(viewer: Viewer, searchId: string, page: z.infer<typeof showSearchQuery>) {
    const found = await this.search.find(viewer, searchId, page, (one) => this.found.shownIn(one));
    if (found === undefined) throw new Problem('not-found');
    return this.found.view(searchId, found);
  }
}
