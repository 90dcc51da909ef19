/** What a paper of an agency says: by its form, from what the agency was told and what it entered, with numbers of people masked. */
import { conceal } from '../../../engine/disclosure/conceal.js';
import type { Sight } from '../../../engine/disclosure/sight.js';
import { tellerOf } from '../../../kernel/procedure/paper-form.js';
import type { PaperField, PaperForm, PaperTeller } from '../../../kernel/procedure/paper-form.js';
import { required } from '../../../kernel/values/assert.js';
import { isRecord } from '../../../kernel/values/records.js';
import type { StatedPaper, StatedPart } from '../ports/paper-content.js';
import type { CaseMoment } from './moment.js';
import { written } from './written-values.js';
import type { Words } from './written-values.js';

type Values = Readonly<Record<string, unknown>>;

/** A paper is for whoever holds it: nothing that the version masks stands on it in full. */
const NOTHING_CLEAR: Sight = { steps: [], groups: [], results: [] };

/**
 * What the step's agency was told, and as `result` what it entered: masked. The print of a result is also for the office of its step, so it
 * says nothing that the office was not told.
 */
export function maskedDispatch({ version, opened }: CaseMoment, step: string): Values & { readonly result: Values } {
  const { answer } = conceal(version, opened, NOTHING_CLEAR);
  const { applicant, data } = recordIn(answer['application']);
  const results = recordsIn(answer['results']);
  const told = version.payload(step, {
    applicant: recordIn(applicant),
    data: recordIn(data),
    results,
    supplements: [],
  });
  return { ...told, result: recordIn(results[step]?.['data']) };
}

/** What the form of the paper says; nothing where the version tells none. */
export function statedPaper(moment: CaseMoment, step: string, told: Values): StatedPaper | undefined {
  const { version } = moment;
  const { issues } = required(
    version.steps.find((candidate) => candidate.step === step),
    step,
  );
  const form = version.papers?.[issues];
  if (form === undefined) return undefined;
  const words = { ...moment.names.codes, ...version.labels.vi };
  const toldBy = (teller: PaperTeller) => partsOf(form, teller, { told, words });
  return {
    issuer: toldBy('issuer'),
    'earlier-steps': toldBy('earlier-steps'),
    application: toldBy('application'),
  };
}

/** Under which names the form says what the agency entered: the rest is told below it. */
export function namesSaid(form: PaperForm | undefined): readonly string[] {
  const fields = form?.parts.flatMap(({ rows }) => rows.flat()) ?? [];
  return fields.flatMap(({ from }) => from.flatMap((path) => /^result\.([^.]+)$/.exec(path)?.[1] ?? []));
}

interface Sources {
  readonly told: Values;
  readonly words: Words;
}

/** What one of them told, in the order of the form. */
function partsOf({ parts }: PaperForm, teller: PaperTeller, sources: Sources): readonly StatedPart[] {
  return parts.flatMap(({ heading, rows }) => {
    const said = rows
      .map((row) => row.flatMap((field) => fieldOf(field, teller, sources)))
      .filter((row) => row.length > 0);
    return said.length === 0 ? [] : [{ ...(heading !== undefined && { heading }), rows: said }];
  });
}

function fieldOf({ words: name, from, as }: PaperField, teller: PaperTeller, { told, words }: Sources) {
  for (const path of from.filter((place) => tellerOf(place) === teller)) {
    const names = path.split('.');
    const value = names.reduce<unknown>((inner, key) => (isRecord(inner) ? inner[key] : undefined), told);
    const text = typeof as === 'function' ? as(value) : written(as, { value, field: names.at(-1) ?? '' }, words);
    if (text !== undefined) return [{ name, value: text }];
  }
  return [];
}

function recordIn(value: unknown): Values {
  return isRecord(value) ? value : {};
}

function recordsIn(value: unknown): Readonly<Record<string, Values>> {
  return Object.fromEntries(Object.entries(recordIn(value)).map(([key, inner]) => [key, recordIn(inner)]));
}
