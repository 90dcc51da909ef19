import { useMemo } from 'react';
import type { Field, Leaf } from '../../features/form/field.js';
import type { FieldParts, OpenForm } from '../../features/form/open-form.js';
import { Contradiction } from './contradiction.js';
import { Lookup } from './lookup.js';
import { NoticeLookup } from './notice-lookup.js';
import { SourceChip } from './source-chip.js';
import { useForm, type DraftForm } from './use-draft-form.js';

/** The form as its fields see it: with where values came from, and with what registers know. */
export function useOpenDraft({ fields, state, change, faults }: DraftForm): OpenForm {
  const parts = useMemo(() => partsOf(fields), [fields]);
  return useMemo(() => ({ ...state, fields, faults, change, parts }), [state, fields, faults, change, parts]);
}

function partsOf(fields: readonly Field[]): FieldParts {
  return { Source: FieldSource, Remark: Contradiction, inputFor: (field) => askingInput(field, fields) };
}

function FieldSource({ pointer }: { readonly pointer: string }) {
  return <SourceChip source={useForm().state.sources[pointer]} />;
}

/** The input that also looks up what was typed, for a number behind which more is known. */
function askingInput(field: Leaf, fields: readonly Field[]) {
  if (field.notice !== undefined) return NoticeLookup;
  return namesPerson(fields, field.pointer) ? Lookup : undefined;
}

/** Whether a lookup of that number fills in other fields. */
function namesPerson(fields: readonly Field[], pointer: string): boolean {
  return fields.some(
    (field) => field.prefill?.personId === pointer || (field.kind === 'group' && namesPerson(field.fields, pointer)),
  );
}
