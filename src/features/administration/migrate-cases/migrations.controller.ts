import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { Allow, FreshSignIn } from '../../../platform/http/access.js';
import { Answers } from '../../../platform/http/answers.js';
import { NamesReader } from '../../../platform/http/names.port.js';
import { catalogueCode } from '../../../platform/http/reason.js';
import { RequestKey } from '../../../platform/http/request-key.js';
import type { RequestKeyParts } from '../../../platform/http/request-key.js';
import { Caller } from '../../../platform/http/viewer.js';
import type { Viewer } from '../../../platform/http/viewer.js';
import { Problem } from '../../../platform/problems/problem.js';
import { MIGRATION_OUTCOMES, Migrations } from '../ports/migrations.port.js';
import { leftOutQuery } from './migration.body.js';
import { MigrationPlanner } from './migration-planner.js';
import {
  dryRunResponse,
  listMigrationsResponse,
  migrationItemsResponse,
  migrationResponse,
  withText,
} from './migration.response.js';

const version = z.coerce.number().int().min(1).max(999);
const dryRunQuery = z.strictObject({
  procedure: catalogueCode,
  fromVersion: version,
  toVersion: version,
  office: z.string().max(80).optional(),
  leftOut: leftOutQuery,
});
const listQuery = z.strictObject({ limit: z.coerce.number().int().min(1).max(100).default(20) });
/** Whoever stops it says nothing more. */
const nothing = z.strictObject({}).default({});
const itemsQuery = z.strictObject({
  outcome: z.enum(MIGRATION_OUTCOMES).optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
  cursor: z.string().max(200).optional(),
});

@ApiTags('administration')
@Controller('administration/migrations')
export class MigrationsController {
  constructor(
    private readonly migrations: Migrations,
    private readonly planner: MigrationPlanner,
    private readonly names: NamesReader,
  ) {}

  /** Plans the migration of all open cases in a scope: how many can, how many cannot, why, and which. Nothing changes. */
  @Get('dry-run')
  @Allow('case.plan-migration')
  @Answers(200, dryRunResponse)
  async dryRun(@Query({ schema: dryRunQuery }) scope: z.infer<typeof dryRunQuery>) {
    const { groups, ...counts } = await this.planner.all(scope);
    const shown = groups.map(({ obstacles, ...group }) => ({ ...group, obstacles: obstacles.map(withText) }));
    return dryRunResponse.parse({ ...counts, groups: shown });
  }

  /** What was decided and how far it is, the newest first. */
  @Get()
  @Allow('administration.read')
  @Answers(200, listMigrationsResponse)
  async list(@Query({ schema: listQuery }) { limit }: z.infer<typeof listQuery>) {
    const items = await this.migrations.list(limit);
    const people = items.flatMap(({ stoppedBy }) => (stoppedBy === undefined ? [] : [stoppedBy]));
    const offices = items.flatMap(({ office }) => (office === undefined ? [] : [office]));
    return listMigrationsResponse.parse({ items, names: await this.names.find(people, offices) });
  }

  /** What became of each case. */
  @Get(':id/cases')
  @Allow('administration.read')
  @Answers(200, migrationItemsResponse)
  async cases(@Param('id') id: string, @Query({ schema: itemsQuery }) query: z.infer<typeof itemsQuery>) {
    const found = await this.migrations.find(id);
    if (found === undefined) throw new Problem('not-found');
    const { items, nextCursor } = await this.migrations.items(found.id, query);
    const shown = items.map(({ obstacles, ...item }) => ({ ...item, obstacles: obstacles?.map(withText) }));
    return migrationItemsResponse.parse({ items: shown, nextCursor });
  }

  /** Ends a migration where it is: what was migrated stays so. Any administrator may, because nothing happens by it. */
  @Post(':id/stop')
  @Allow('administration.decide')
  @FreshSignIn()
  @Answers(200, migrationResponse)
  async stop(
    @Caller() { subject }: Viewer,
    @Param('id') id: string,
    @RequestKey() _request: RequestKeyParts,
    @Body({ schema: nothing }) _body: z.infer<typeof nothing>,
  ) {
    await this.migrations.stop(id, subject);
    const found = await this.migrations.find(id);
    if (found === undefined) throw new Problem('not-found');
    return migrationResponse.parse(found);
  }
}
