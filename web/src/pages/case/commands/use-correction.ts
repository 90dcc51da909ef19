import { useMemo, useReducer, useState } from 'react';
import { problemOf } from '../../../api/problem.js';
import type { Case } from '../../../features/case/case.js';
import { useReadInFull, type RevealAsked } from '../../../features/case/revealed.js';
import { faultsIn } from '../../../features/form/faults.js';
import { isWithin, nameOf, type Field } from '../../../features/form/field.js';
import { useFaultMessages } from '../../../features/form/messages.js';
import type { OpenForm } from '../../../features/form/open-form.js';
import { readForm } from '../../../features/form/read-form.js';
import type { Values } from '../../../api/records.js';
import { valueAt } from '../../../features/form/values.js';
import type { ProcedureVersion } from '../../../features/procedures/procedures.js';
import type { FieldMessage } from '../../../ui/error-summary.js';
import { changedCorrecting, correctedValues, openedCorrecting } from './correcting.js';
import { differencesBetween, type Difference } from './differences.js';

/** What somebody types over the answers of a case, on the case as they read it. */
export interface Correction {
  /** All of the form. */
  readonly fields: readonly Field[];
  /** The parts that were filled in and are open to be corrected, each with what was typed in its place. */
  readonly form: OpenForm;
  /** What would be other than it is. */
  readonly changes: readonly Difference[];
  /** The parts with a change in them, whole, as the API takes them. */
  readonly data: Readonly<Record<string, unknown>>;
  /** The `seq` of the case as it was read: who corrected it since is not written over. */
  readonly readSeq: number;
  /** What has to be mended before it can be sent; from then on each field says it too. */
  readonly check: () => readonly FieldMessage[];
  /** After a refusal: if the case has moved on, reads it again under what was typed. */
  readonly onRefused: (refusal: unknown) => Promise<void>;
  /** What others changed of the answers since the dialog was opened; undefined while nobody had to be told. */
  readonly news: readonly Difference[] | undefined;
}

interface Corrected {
  /** The case as it was opened to be corrected: in full, for a mask is no answer that anybody gave. */
  readonly found: Case;
  readonly version: ProcedureVersion;
  /** With what it was asked for in full; absent where nothing of it was masked. */
  readonly asked: RevealAsked | undefined;
}

/**
 * @param isOpen - whether a part of the form may be corrected; the same function each time
 */
export function useCorrection({ found, version, asked }: Corrected, isOpen: (part: Field) => boolean): Correction {
  const readInFull = useReadInFull(found.code);
  const messagesOf = useFaultMessages();
  const fields = useMemo(() => readForm(version), [version]);
  const [opened] = useState(found);
  const [now, setNow] = useState(found);
  const [state, change] = useReducer(changedCorrecting, answersIn(found), openedCorrecting);
  const values = useMemo(() => correctedValues(state), [state]);
  const changes = useMemo(() => differencesBetween(fields, state.read, values), [fields, state.read, values]);
  const form = useMemo((): OpenForm => {
    const isThere = ({ pointer }: Field) => valueAt(state.read, pointer) !== undefined;
    const open = fields.filter((part) => isOpen(part) && isThere(part)).map(kept);
    return { ...state, fields: open, values, faults: faultsIn(changedIn(open, changes), values), change };
  }, [fields, state, values, changes, isOpen]);
  const readAgain = async (refusal: unknown) => {
    if (problemOf(refusal)?.code !== 'stale-sequence') return;
    const read = await readInFull(asked).catch(() => now);
    setNow(read);
    change({ kind: 'read-again', read: answersIn(read) });
  };
  return {
    fields,
    form,
    changes,
    data: Object.fromEntries(
      changedIn(form.fields, changes).map((field) => [nameOf(field), valueAt(values, field.pointer)]),
    ),
    readSeq: now.seq,
    check: () => {
      change({ kind: 'checked' });
      return messagesOf(form);
    },
    onRefused: readAgain,
    news: now === opened ? undefined : differencesBetween(fields, answersIn(opened), answersIn(now)),
  };
}

/** Every part. */
export function isPart(): boolean {
  return true;
}

/** Parts of what is applied for; not of who applies. */
export function isOfData({ pointer }: Field): boolean {
  return isWithin(pointer, '/data');
}

function answersIn({ application }: Case): Values {
  return { applicant: application?.applicant, data: application?.data };
}

/** A part of an application is corrected; none is taken out. */
function kept(field: Field): Field {
  return { ...field, isRequired: true };
}

/** The parts of the form in which something would be other than it is. */
function changedIn(parts: readonly Field[], changes: readonly Difference[]): readonly Field[] {
  return parts.filter((part) => changes.some(({ field }) => isWithin(field.pointer, part.pointer)));
}
