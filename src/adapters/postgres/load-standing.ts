import type {
  DatedOffice,
  DatedPublication,
  HeldRoleRecord,
  OpenWork,
  Standing,
} from '../../features/administration/ports/standing.js';
import { administrativeChanges, administrativeDecisions } from './entities/administration-tables.js';
import type { KeptDecision, KeptProposal } from './entities/administration-tables.js';
import { assignments, offices, publications } from './entities/office-tables.js';
import type { Query } from './pool.js';
import { legalNow } from './reader.js';
import { isUuid } from './uuid.js';

/** A proposal, and what became of it, with their reasons as they are kept. */
export interface KeptChange extends KeptProposal {
  readonly decision?: KeptDecision | undefined;
}

const HAVE_ACTED = `select proposed_by as subject from administrative_changes
  union select decided_by from administrative_decisions`;

/** @param office - the one whose open work is counted */
export async function loadStanding(query: Query, office: string | undefined): Promise<Standing> {
  const acted = await query<{ subject: string }>(HAVE_ACTED);
  const people = await query<{ subject: string; name: string }>('select subject, name from officers');
  return {
    legalNow: await legalNow(query),
    offices: await query<DatedOffice>(`select ${offices.columns()} from offices order by code`),
    roles: await query<HeldRoleRecord>(
      `select ${assignments.columns()} from assignments order by subject, valid_from, id`,
    ),
    publications: await loadPublications(query),
    haveActed: new Set(acted.map(({ subject }) => subject)),
    people: new Map(people.map(({ subject, name }) => [subject, name])),
    openWork: office === undefined ? undefined : await loadOpenWork(query, office),
  };
}

export function loadPublications(query: Query): Promise<readonly DatedPublication[]> {
  return query(`select ${publications.columns()} from publications order by procedure, valid_from, version`);
}

async function loadOpenWork(query: Query, office: string): Promise<OpenWork> {
  const [counts] = await query<OpenWork>(
    `select
       (select count(distinct cases.id)::integer from case_scope join cases on cases.id = case_scope.case_id
        where case_scope.office = $1 and cases.status = 'open'
          and (case_scope.relation = 'responsible' or cases.intake_office = $1)) as cases,
       (select count(*)::integer from work_items where office = $1 and status <> 'done') as work_items`,
    [office],
  );
  return counts ?? { cases: 0, workItems: 0 };
}

export async function loadChange(query: Query, id: string): Promise<KeptChange | undefined> {
  if (!isUuid(id)) return undefined;
  const [proposal] = await query<KeptProposal>(
    `select ${administrativeChanges.columns()} from administrative_changes where id = $1`,
    [id],
  );
  return proposal === undefined ? undefined : (await withDecisions(query, [proposal]))[0];
}

/** The proposals, each with what became of it. */
export async function withDecisions(query: Query, proposals: readonly KeptProposal[]): Promise<readonly KeptChange[]> {
  const decisions = await query<KeptDecision>(
    `select ${administrativeDecisions.columns()} from administrative_decisions where change_id = any($1::uuid[])`,
    [proposals.map(({ id }) => id)],
  );
  return proposals.map((proposal) => ({
    ...proposal,
    decision: decisions.find(({ changeId }) => changeId === proposal.id),
  }));
}
