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
import type { MigrationProgress } from '../ports/migrations.port.js';
import { leftOutQuery } from './migration.body.js';
import { MigrationPlanner } from './migration-planner.js';
import {
  dryRunResponse,
  listMigrationsResponse,
  migrationItemsResponse,
  namedMigrationResponse,
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
/** Whoever stops it or lets it go on says nothing more. */
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
    return dryRunResponse.parse(await this.planner.all(scope));
  }

  /** What was decided and how far it is, the newest first. */
  @Get()
  @Allow('administration.read')
  @Answers(200, listMigrationsResponse)
  async list(@Query({ schema: listQuery }) { limit }: z.infer<typeof listQuery>) {
    const items = await this.migrations.list(limit);
    return listMigrationsResponse.parse({ items, names: await this.namesIn(items) });
  }

  /** One of them. */
  @Get(':id')
  @Allow('administration.read')
  @Answers(200, namedMigrationResponse)
  async show(@Param('id') id: string) {
    return this.shown(await this.found(id));
  }

  /** What became of each case. */
  @Get(':id/cases')
  @Allow('administration.read')
  @Answers(200, migrationItemsResponse)
  async cases(@Param('id') id: string, @Query({ schema: itemsQuery }) query: z.infer<typeof itemsQuery>) {
    const migration = await this.found(id);
    const { items, nextCursor } = await this.migrations.items(migration.id, query);
    const shown = items.map(({ obstacles = [], ...item }) => {
      const { obstacles: inWords } = this.planner.reasonsInWords(migration, { obstacles });
      return { ...item, ...(inWords.length > 0 && { obstacles: inWords }) };
    });
    return migrationItemsResponse.parse({ items: shown, nextCursor });
  }

  /** Ends a migration where it is: what was migrated stays so. Any administrator may, because nothing happens by it. */
  @Post(':id/stop')
  @Allow('administration.decide')
  @FreshSignIn()
  @Answers(200, namedMigrationResponse)
  async stop(
    @Caller() { subject }: Viewer,
    @Param('id') id: string,
    @RequestKey() _request: RequestKeyParts,
    @Body({ schema: nothing }) _body: z.infer<typeof nothing>,
  ) {
    await this.migrations.stop(id, subject);
    return this.shown(await this.found(id));
  }

  /** Gives the cases whose move broke their turn again, also after it was done; what was refused stays so. */
  @Post(':id/retry')
  @Allow('administration.decide')
  @FreshSignIn()
  @Answers(200, namedMigrationResponse)
  async retry(
    @Param('id') id: string,
    @RequestKey() _request: RequestKeyParts,
    @Body({ schema: nothing }) _body: z.infer<typeof nothing>,
  ) {
    await this.migrations.retryFailed(id);
    return this.shown(await this.found(id));
  }

  private async found(id: string): Promise<MigrationProgress> {
    const found = await this.migrations.find(id);
    if (found === undefined) throw new Problem('not-found');
    return found;
  }

  private async shown(migration: MigrationProgress) {
    return namedMigrationResponse.parse({ ...migration, names: await this.namesIn([migration]) });
  }

  private namesIn(items: readonly MigrationProgress[]) {
    const people = items.flatMap(({ stoppedBy }) => (stoppedBy === undefined ? [] : [stoppedBy]));
    const offices = items.flatMap(({ office }) => (office === undefined ? [] : [office]));
    return this.names.find(people, offices);
  }
}
