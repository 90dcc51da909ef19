/** What an issued result said wrongly beside what it was asked to say, field by field. */
import type { OpenedCase } from '../../../engine/case-data.js';
import type { CaseState } from '../../../kernel/case-state.js';
import type { ProcedureVersion } from '../../../kernel/procedure/procedure-version.js';
import { isRecord } from '../../../kernel/values/records.js';

type Groups = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/** The fields of one correction by group; what the version masks is left out. */
interface Editions {
  /** The number of the event that asked for it. */
  readonly correction: number;
  readonly before: Groups;
  readonly after: Groups;
}

/** Of each correction that can still be read. */
export function editionsOf(
  { masked }: Pick<ProcedureVersion, 'masked'>,
  { data, asked, replaced }: OpenedCase,
  { corrections = {} }: Pick<CaseState, 'corrections'>,
): readonly Editions[] {
  return Object.entries(corrections).map(([correction, { fields }]) => {
    // A date with its precision is one field.
    const paths = [...new Set(fields.map((field) => field.split('.').slice(0, 2).join('.')))];
    const shown = paths.filter((path) => !Object.keys(masked.form).some((hidden) => isAlong(hidden, path)));
    const pick = (told: Readonly<Record<string, unknown>>) => only(told, shown);
    return {
      correction: Number(correction),
      before: pick(replaced[correction] ?? data),
      after: pick(asked[correction] ?? {}),
    };
  });
}

function isAlong(hidden: string, path: string): boolean {
  return hidden === path || hidden.startsWith(`${path}.`) || path.startsWith(`${hidden}.`);
}

function only(told: Readonly<Record<string, unknown>>, paths: readonly string[]): Groups {
  const groups: Record<string, Record<string, unknown>> = {};
  for (const path of paths) {
    const [group = '', field = ''] = path.split('.');
    const value = told[group];
    if (isRecord(value) && (value[field] ?? undefined) !== undefined)
      groups[group] = { ...groups[group], [field]: value[field] };
  }
  return groups;
}
