import { createContext, useContext, useMemo, useReducer } from 'react';
import type { DraftContent } from '../../features/drafts/drafts.js';
import { faultsIn, type Fault } from '../../features/form/faults.js';
import type { Field } from '../../features/form/field.js';
import { recordIn } from '../../api/records.js';
import { changedDraft, openedDraft, type DraftChange, type DraftState } from './draft-state.js';

/** The form that is open: what stands in it, and how it is changed. */
export interface DraftForm {
  readonly fields: readonly Field[];
  readonly state: DraftState;
  readonly change: (change: DraftChange) => void;
  readonly faults: readonly Fault[];
  /** What is saved; another object only when something in it is other. */
  readonly content: DraftContent;
  /** What a person may be looked up for: the code that is chosen. */
  readonly purpose: string;
  readonly choosePurpose: (code: string) => void;
}

export const DraftFormContext = createContext<DraftForm | undefined>(undefined);

export function useForm(): DraftForm {
  const form = useContext(DraftFormContext);
  if (form === undefined) throw new Error('a field is used outside of a form');
  return form;
}

/** The purpose that nearly every lookup of a form has. */
const USUAL_PURPOSE = 'application-intake';

export function useDraftForm(fields: readonly Field[], opened: Partial<DraftContent>): DraftForm {
  const [state, change] = useReducer(changedDraft, opened, (content) => openedDraft(fields, content));
  const [purpose, choosePurpose] = useReducer((_: string, code: string) => code, USUAL_PURPOSE);
  const { values, sources, attachments } = state;
  const content = useMemo(
    () => ({ applicant: recordIn(values['applicant']), data: recordIn(values['data']), sources, attachments }),
    [values, sources, attachments],
  );
  return useMemo(
    () => ({ fields, state, change, content, purpose, choosePurpose, faults: faultsIn(fields, state.values) }),
    [fields, state, content, purpose],
  );
}
