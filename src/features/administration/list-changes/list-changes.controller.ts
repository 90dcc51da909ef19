import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { Definitions } from '../../../engine/ports/definitions.port.js';
import { Allow } from '../../../platform/http/access.js';
import { Answers } from '../../../platform/http/answers.js';
import { NamesReader } from '../../../platform/http/names.port.js';
import { Problem } from '../../../platform/problems/problem.js';
import { runnableVersions } from '../changes/administrative-acts.js';
import { judgeProposal } from '../changes/administrative-act.js';
import { CHANGE_KINDS } from '../changes/change-body.js';
import { changeResponse, changeStatus, changeView, listChangesResponse, namedIn } from '../changes/change.response.js';
import { AdministrationReader } from '../ports/administration-reader.port.js';
import type { ChangeRecord } from '../ports/change-record.js';

const listChangesQuery = z.strictObject({
  status: changeStatus.optional(),
  kind: z.enum(CHANGE_KINDS).optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
  cursor: z.string().max(200).optional(),
});

@ApiTags('administration')
@Controller('administration/changes')
export class ListChangesController {
  constructor(
    private readonly reader: AdministrationReader,
    private readonly definitions: Definitions,
    private readonly names: NamesReader,
  ) {}

  /** What was proposed and what became of it, newest first. */
  @Get()
  @Allow('administration.read')
  @Answers(200, listChangesResponse)
  async list(
    @Query({ schema: listChangesQuery }) { limit, cursor, ...filter }: z.infer<typeof listChangesQuery>,
  ): Promise<z.infer<typeof listChangesResponse>> {
    const { items, nextCursor, legalNow } = await this.reader.changes(filter, { limit, cursor });
    const views = items.map((item) => changeView(item, legalNow));
    return listChangesResponse.parse({ items: views, nextCursor, names: await this.namesIn(items) });
  }

  /** One change, with what it would change today and what speaks against that. */
  @Get(':id')
  @Allow('administration.read')
  @Answers(200, changeResponse)
  async show(@Param('id') id: string): Promise<z.infer<typeof changeResponse>> {
    const found = await this.reader.change(id);
    if (found === undefined) throw new Problem('not-found');
    const { change, standing } = found;
    const view = changeView(change, standing.legalNow);
    const names = await this.namesIn([change]);
    if (view.status !== 'proposed') return { ...view, conflicts: [], notices: [], names };
    const { effect, conflicts, notices } = judgeProposal(change, standing, {
      versions: runnableVersions(this.definitions),
    });
    return changeResponse.parse({ ...view, effect, conflicts, notices, names });
  }

  private namesIn(changes: readonly ChangeRecord[]) {
    const { people, offices } = namedIn(changes);
    return this.names.find(people, offices);
  }
}
