import { useMemo } from 'react';
import type { Field, Leaf } from '../../features/form/field.js';
import type { FieldParts, OpenForm } from '../../features/form/open-form.js';
import { Contradiction } from './contradiction.js';
import { Lookup } from './lookup.js';
import { NoticeLookup } from './notice-lookup.js';
import { numbersIn } from './prefill.js';
import { SourceChip } from './source-chip.js';
import { useForm, type DraftForm } from './use-draft-form.js';

/** The form as its fields see it: with where values came from, and with what registers know. */
export function useOpenDraft({ fields, state, change, faults }: DraftForm): OpenForm {
  const parts = useMemo(() => partsOf(fields), [fields]);
  return useMemo(() => ({ ...state, fields, faults, change, parts }), [state, fields, faults, change, parts]);
}

function partsOf(fields: readonly Field[]): FieldParts {
  const numbers = numbersIn(fields);
  return { Source: FieldSource, Remark: Contradiction, inputFor: (field) => askingInput(field, numbers) };
}

function FieldSource({ pointer }: { readonly pointer: string }) {
  return <SourceChip source={useForm().state.sources[pointer]} />;
}

/** The input that also looks up what was typed, for a number behind which more is known. */
function askingInput({ notice, pointer }: Leaf, numbers: readonly string[]) {
  if (notice !== undefined) return NoticeLookup;
  return numbers.includes(pointer) ? Lookup : undefined;
}
