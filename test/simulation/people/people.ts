import { definitionOfCase, submittedIn } from '../../../src/engine/lineage.js';
import type { Definitions } from '../../../src/engine/ports/definitions.port.js';
import type { IdSource } from '../../../src/engine/ports/id-source.port.js';
import type { CaseRecord, IncidentRecord, WorkItemRecord } from '../../../src/engine/ports/records.js';
import type { ReasonGiven } from '../../../src/engine/processor/command.js';
import type { CommandName } from '../../../src/kernel/procedure/events.js';
import { instant } from '../../../src/kernel/values/time.js';
import type { InMemoryTables } from '../ports/in-memory-tables.js';
import type { World } from '../world/world.js';
import { ADMINISTRATOR, migrating } from './administrators.js';
import { anApplication } from './applications.js';
import type { Client } from './client.js';
import { correcting, handingOver, settling } from './desk.js';
import { confirming, OFFICERS, OPERATORS, recordingOutside } from './outside-results.js';

/** What the desk supplies, be it papers or what somebody says. */
const SUPPLIED: readonly WorkItemRecord['kind'][] = ['supplement', 'consent', 'mapping', 'confirmation'];
const REASON: ReasonGiven = { code: 'papers-contradict', text: 'Giấy tờ không khớp' };

export interface Surroundings {
  readonly world: World;
  readonly client: Client;
  readonly state: InMemoryTables;
  readonly definitions: Definitions;
  readonly ids: IdSource;
}

/** Desk officers, officers, applicants and operators: they look at what is open and do something about it. */
export class People {
  /** Once true, everybody works off what there is and starts nothing new. */
  finishing = false;
  private readonly busy = new Set<string>();

  constructor(private readonly around: Surroundings) {
    const validFrom = instant('2026-01-01T00:00:00.000Z');
    const { assignments } = around.state;
    assignments.push(
      { subject: 'desk', role: 'desk-officer', validFrom },
      { subject: ADMINISTRATOR, role: 'admin', validFrom },
      ...OPERATORS.map((subject) => ({ subject, role: 'operator', validFrom })),
    );
    const steps = around.definitions.all().flatMap(({ version }) => version.steps);
    for (const agency of new Set(steps.map((step) => step.agency))) {
      for (const subject of OFFICERS) {
        assignments.push(
          { subject, role: 'agency-officer', agency, validFrom },
          { subject, role: 'signing-officer', agency, validFrom },
        );
      }
    }
  }

  /** A desk officer enters an application; every attempt mints a new case id, as the handler does. */
  submit(): void {
    const { world, client, definitions, ids } = this.around;
    const { version } = world.random.pick(definitions.all());
    const application = anApplication(world.random, version);
    void client.request('desk', (request) => ({
      kind: 'submit',
      ...this.by('desk'),
      request,
      caseId: ids.uuid(world.time.legalNow()),
      procedure: version.key,
      version: version.version,
      application,
      channel: 'counter',
      intakeOffice: 'one-stop.07210',
      intakeCommune: '07210',
      unit: 'H05.01',
    }));
  }

  /** Somebody does one thing. */
  act(): void {
    const { world, state } = this.around;
    const items = state.tables.workItems.where(({ status, id }) => status !== 'done' && !this.busy.has(id));
    const incidents = state.tables.incidents.where(({ status, id }) => status === 'open' && !this.busy.has(id));
    const todo = [
      ...items.map((item) => () => this.workOn(item)),
      ...incidents.map((incident) => () => this.handle(incident)),
    ];
    if (todo.length > 0) void world.random.pick(todo)();
    if (!this.finishing) this.interfere();
  }

  private async workOn(item: WorkItemRecord): Promise<void> {
    const { world } = this.around;
    if (SUPPLIED.includes(item.kind)) return this.supply(item);
    if (item.outsideResult !== undefined) return this.confirm(item);
    // Two officers may have looked at the same list.
    const isShared = !this.finishing && world.random.chance(0.2);
    if (!isShared) this.busy.add(item.id);
    const officer = item.holder ?? world.random.pick(OFFICERS);
    const isLeft = world.random.chance(0.1);
    if (world.random.chance(0.6) || isLeft) await this.claim(item, officer, 'claim');
    if (isLeft) await this.claim(item, officer, 'release');
    else await this.decide(item, officer);
    this.busy.delete(item.id);
  }

  private claim({ caseId, id }: WorkItemRecord, officer: string, kind: 'claim' | 'release') {
    return this.around.client.request(officer, (request) => ({
      kind,
      ...this.by(officer),
      request,
      caseId,
      workItemId: id,
    }));
  }

  private decide(item: WorkItemRecord, officer: string) {
    const name = this.decisionOn(item);
    return this.around.client.request(officer, (request) => ({
      kind: 'complete',
      ...this.by(officer),
      request,
      caseId: item.caseId,
      workItemId: item.id,
      name,
      data: name === 'approve' ? { note: 'đủ điều kiện' } : {},
      ...(name === 'refuse' || name === 'request-supplement' ? { reason: REASON } : {}),
    }));
  }

  private async confirm(item: WorkItemRecord): Promise<void> {
    const { world, client } = this.around;
    if (!this.finishing && world.random.chance(0.6)) return;
    const command = confirming(world, item);
    await client.request(command.actor.subject, (request) => ({ ...command, request }));
  }

  private decisionOn({ kind, caseId, step }: WorkItemRecord): CommandName {
    const { random } = this.around.world;
    if (kind === 'sign') return !this.finishing && random.chance(0.15) ? 'send-back' : 'sign';
    if (random.chance(0.12)) return 'refuse';
    if (!this.finishing && random.chance(0.15)) return 'request-supplement';
    return this.stepOf(caseId, step)?.responsible.length === 2 ? 'propose' : 'approve';
  }

  private async supply({ caseId, step, id }: WorkItemRecord): Promise<void> {
    const { world, client } = this.around;
    if (!this.finishing && world.random.chance(world.swarm.conduct.lapse)) return;
    this.busy.add(id);
    await client.request('desk', (request) => ({
      kind: 'command',
      ...this.by('desk'),
      request,
      caseId,
      name: 'submit-supplement',
      facts: { step, papers: ['birth-notice'] },
      parts: { supplement: { step, papers: [{ code: 'birth-notice' }] } },
    }));
    this.busy.delete(id);
  }

  private async handle({ id, caseId, dispatchKey }: IncidentRecord): Promise<void> {
    const { world, client } = this.around;
    this.busy.add(id);
    const kind = world.random.chance(0.5) ? ('retry-incident' as const) : ('resolve-incident' as const);
    await client.request('operator', (request) => ({
      kind,
      ...this.by('operator'),
      request,
      incidentId: id,
      caseId,
      dispatchKey,
    }));
    this.busy.delete(id);
  }

  /** What comes from the side: withdrawals, results recorded by hand and collected, corrections, migrations, commands on a case that has moved on. */
  private interfere(): void {
    const { world, state, client, definitions } = this.around;
    const known = state.tables.cases.where(() => true);
    if (known.length > 0 && world.random.chance(0.1)) {
      void client.request('desk', handingOver(world, world.random.pick(known)));
    }
    if (known.length > 0 && world.random.chance(0.05)) {
      void client.request('desk', settling(world, world.random.pick(known)));
    }
    const open = state.tables.cases.where((row) => !row.state.chart.context.ended);
    if (open.length === 0) return;
    const record = world.random.pick(open);
    if (world.random.chance(world.swarm.conduct.withdraw * 0.1)) void this.withdraw(record);
    if (world.random.chance(world.swarm.conduct.outside * 0.4)) {
      const command = recordingOutside(world, record);
      void client.request(command.actor.subject, (request) => ({ ...command, request }));
    }
    if (world.random.chance(0.02)) void this.withdraw(record, record.state.seq - 1);
    const migrate = world.random.chance(0.02) ? migrating(world, record, definitions) : undefined;
    if (migrate !== undefined) void client.request(ADMINISTRATOR, migrate);
    if (world.random.chance(0.05)) {
      const version = submittedIn(definitions, record.state);
      void client.request('desk', correcting(world, state, record, version));
    }
  }

  private withdraw({ id }: CaseRecord, expectedSeq?: number) {
    return this.around.client.request('desk', (request) => ({
      kind: 'command',
      ...this.by('desk'),
      request,
      caseId: id,
      name: 'withdraw',
      facts: { reason: { code: 'applicant-asks' } },
      parts: { 'reason.case': { code: 'applicant-asks', text: 'Người dân rút hồ sơ' } },
      expectedSeq,
    }));
  }

  private by(subject: string) {
    return { actor: { kind: 'person' as const, subject } };
  }

  private stepOf(caseId: string, step: string) {
    const record = this.around.state.tables.cases.get(caseId);
    if (record === undefined) return undefined;
    const { version } = definitionOfCase(this.around.definitions, record.state);
    return version.steps.find((definition) => definition.step === step);
  }
}
