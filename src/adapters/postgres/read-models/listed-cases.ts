/** The cases that a list shows, the one that was received last first. */
import type { CaseRecord } from '../../../engine/ports/records.js';
import type { CaseFilter } from '../../../features/cases/ports/case-reader.port.js';
import { positionIn, TIME_AND_ID } from '../../../platform/http/cursor.js';
import type { Viewer } from '../../../platform/http/viewer.js';
import { officesOf, provinceRole, scopeOf } from '../../../platform/http/visible-scope.js';
import { cases } from '../entities/case-tables.js';
import type { Query } from '../pool.js';
import { foldedCode } from '../../../kernel/values/folded-code.js';
import { caseKnownAs } from './case-known-as.js';
import { Conditions } from './conditions.js';

/** Those that the viewer may see and the filter asks for: one more than its limit, if there is one. */
export function listedCases(query: Query, viewer: Viewer, filter: CaseFilter): Promise<readonly CaseRecord[]> {
  const scope = scopeOf(viewer);
  if (scope.kind === 'offices') return ofOffices(query, scope.offices, { viewer, filter });
  const conditions = new Conditions();
  if (scope.kind === 'portal') conditions.addPlain(`cases.channel = 'portal'`);
  addFilter(conditions, viewer, filter);
  addPosition(conditions, filter.cursor, 'cases.received_at, cases.id');
  return query(
    `select ${cases.columns('cases')} from cases ${conditions.where()}
     order by cases.received_at desc, cases.id desc limit ${filter.limit + 1}`,
    conditions.parameters(),
  );
}

/** Each office is asked by itself, for its index has its cases in that order: nothing is read or sorted that is not shown. */
function ofOffices(
  query: Query,
  offices: readonly string[],
  { viewer, filter }: { readonly viewer: Viewer; readonly filter: CaseFilter },
): Promise<readonly CaseRecord[]> {
  const limit = filter.limit + 1;
  const conditions = new Conditions();
  const own = conditions.parameter(offices);
  conditions.addPlain('case_scope.office = own.office');
  addFilter(conditions, viewer, filter);
  addPosition(conditions, filter.cursor, 'case_scope.received_at, case_scope.case_id');
  return query(
    `select distinct on (cases.received_at, cases.id) ${cases.columns('cases')}
     from unnest(${own}::text[]) as own (office) cross join lateral (
       select distinct on (case_scope.received_at, case_scope.case_id) cases.*
       from case_scope join cases on cases.id = case_scope.case_id ${conditions.where()}
       order by case_scope.received_at desc, case_scope.case_id desc limit ${limit}
     ) as cases
     order by cases.received_at desc, cases.id desc limit ${limit}`,
    conditions.parameters(),
  );
}

function addFilter(conditions: Conditions, viewer: Viewer, filter: CaseFilter): void {
  conditions.addIfGiven((value) => `cases.status = ${value}`, filter.status);
  conditions.addIfGiven((value) => `cases.procedure = ${value}`, filter.procedure);
  conditions.addIfGiven(caseKnownAs, filter.code === undefined ? undefined : foldedCode(filter.code));
  conditions.addIfGiven((value) => `cases.received_at >= ${value}`, filter.receivedFrom);
  conditions.addIfGiven((value) => `cases.received_at < ${value}`, filter.receivedTo);
  if (filter.awaiting !== undefined) addHandOverFilter(conditions, viewer);
  addStepFilter(conditions, filter);
}

/** @param place - the columns that the list is in the order of */
function addPosition(conditions: Conditions, cursor: string | undefined, place: string): void {
  const position = positionIn(cursor, TIME_AND_ID);
  if (position === undefined) return;
  const [receivedAt, id] = position.map((value) => conditions.parameter(value));
  conditions.addPlain(`(${place}) < (${receivedAt}::timestamptz, ${id}::uuid)`);
}

/** Results are collected at the desk that took the case in; the index of what waits begins with it. */
function addHandOverFilter(conditions: Conditions, viewer: Viewer): void {
  conditions.addPlain('cases.awaits_hand_over');
  const offices = officesOf(viewer);
  if (provinceRole(viewer) === undefined && offices.length > 0)
    conditions.add((desks) => `cases.intake_office = any(${desks}::text[])`, offices);
}

/** One step must meet all that is asked of steps. */
function addStepFilter(conditions: Conditions, { agency, office, step, stepStatus, late }: CaseFilter): void {
  const asked = Object.entries({ agency, office, step, status: stepStatus, late }).filter(
    ([, value]) => value !== undefined,
  );
  if (asked.length === 0) return;
  const clauses = asked.map(([column, value]) => `case_steps.${column} = ${conditions.parameter(value)}`);
  conditions.addPlain(
    `exists (select from case_steps where case_steps.case_id = cases.id and ${clauses.join(' and ')})`,
  );
}
