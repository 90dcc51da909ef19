import { Injectable } from '@nestjs/common';
import { inWords, wordsOf } from '../../../engine/migration-texts.js';
import { definitionOfCase, definitionOf } from '../../../engine/lineage.js';
import { Definitions } from '../../../engine/ports/definitions.port.js';
import { OutboxStore } from '../../../engine/ports/outbox-store.port.js';
import { Publications } from '../../../engine/ports/publications.port.js';
import type { CaseRecord } from '../../../engine/ports/records.js';
import { CURRENT_EDITION } from '../../../kernel/calendar/editions.js';
import { eventOf, parseHeader } from '../../../kernel/header.js';
import { planMigration } from '../../../kernel/migration/plan.js';
import type { MigrationPlan } from '../../../kernel/migration/plan.js';
import type { Obstacle, PlannedChange } from '../../../kernel/migration/plan-reason.js';
import type { Facts } from '../../../kernel/values/facts.js';
import { Problem } from '../../../platform/problems/problem.js';
import { Migrations } from '../ports/migrations.port.js';
import type { MigrationScope } from '../ports/migrations.port.js';

/** The most cases of one dry run: more would keep who asks waiting too long. */
const PLANNED_MAX = 1_000;
const PAGE_MAX = 50;

/** Cases that come to the same. */
interface PlannedGroup extends Pick<MigrationPlan, 'verdict' | 'obstacles' | 'changes'> {
  readonly cases: readonly string[];
}

type Between = Pick<MigrationScope, 'procedure' | 'fromVersion' | 'toVersion'>;

/** Plans migrations, and changes nothing. */
@Injectable()
export class MigrationPlanner {
  constructor(
    private readonly migrations: Migrations,
    private readonly definitions: Definitions,
    private readonly publications: Publications,
    private readonly clock: OutboxStore,
  ) {}

  /** @throws Problem `version-not-published` if nothing is decided by that version today */
  async requirePublished(procedure: string, version: number): Promise<void> {
    const published = await this.publications.at(await this.clock.legalNow());
    if (!published.some((each) => each.procedure === procedure && each.version === version))
      throw new Problem('version-not-published');
  }

  /**
   * @param to - absent: the version by which new applications are decided today
   * @throws Problem `not-found` if there is no such case or version
   */
  async one(code: string, to: number | undefined, leftOut: Facts) {
    const found = await this.migrations.case(code);
    if (found === undefined) throw new Problem('not-found');
    const { record, headers } = found;
    const { procedure, version: fromVersion, seq } = record.state;
    const toVersion = to ?? (await this.publishedToday(procedure)) ?? fromVersion;
    const history = headers.map((bytes) => eventOf(parseHeader(bytes)));
    const plan = this.plan(record, { toVersion, leftOut }, history);
    return { procedure, seq, ...plan, ...this.reasonsInWords({ procedure, fromVersion, toVersion }, plan) };
  }

  /** The open cases in the scope, by what would become of them. */
  async all(scope: MigrationScope) {
    const open = await this.migrations.count(scope);
    const groups = new Map<string, PlannedGroup>();
    let planned = 0;
    let after: CaseRecord | undefined;
    do {
      const page = await this.migrations.casesIn(scope, { limit: PAGE_MAX, after });
      for (const record of page) addTo(groups, record.code, this.plan(record, scope));
      planned += page.length;
      after = page.length < PAGE_MAX ? undefined : page.at(-1);
    } while (after !== undefined && planned < PLANNED_MAX);
    const largestFirst = [...groups.values()].sort((one, other) => other.cases.length - one.cases.length);
    return {
      open,
      planned,
      groups: largestFirst.map((group) => ({ ...group, ...this.reasonsInWords(scope, group) })),
    };
  }

  /** What speaks against migrations between the two and what they change, as those versions call it. */
  reasonsInWords(
    { procedure, fromVersion, toVersion }: Between,
    {
      obstacles = [],
      changes = [],
    }: { readonly obstacles?: readonly Obstacle[]; readonly changes?: readonly PlannedChange[] },
  ) {
    const versions = [toVersion, fromVersion].flatMap((number) => {
      const known = definitionOf(this.definitions, procedure, number);
      return known === undefined ? [] : [known.version];
    });
    const nameOf = wordsOf(...versions);
    return {
      obstacles: obstacles.map((each) => inWords(each, nameOf)),
      changes: changes.map((each) => inWords(each, nameOf)),
    };
  }

  private async publishedToday(procedure: string): Promise<number | undefined> {
    const published = await this.publications.at(await this.clock.legalNow());
    return published.find((each) => each.procedure === procedure)?.version;
  }

  private plan(
    { state }: CaseRecord,
    { toVersion, leftOut }: Pick<MigrationScope, 'toVersion' | 'leftOut'>,
    history?: Parameters<typeof planMigration>[3],
  ): MigrationPlan {
    const { version: source } = definitionOfCase(this.definitions, state);
    const target = definitionOf(this.definitions, state.procedure, toVersion)?.version;
    if (target === undefined) throw new Problem('not-found');
    const moment = { at: state.at, edition: CURRENT_EDITION.edition };
    return planMigration({ source, target, leftOut }, state, moment, history);
  }
}

function addTo(groups: Map<string, PlannedGroup>, code: string, plan: MigrationPlan): void {
  const { verdict, obstacles, changes } = plan;
  const key = JSON.stringify([verdict, obstacles, changes]);
  const known = groups.get(key);
  groups.set(key, { verdict, obstacles, changes, cases: [...(known?.cases ?? []), code] });
}
