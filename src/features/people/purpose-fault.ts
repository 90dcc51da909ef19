import type { FieldError } from '../../platform/problems/problem.js';
import { isPurpose, PURPOSES } from './purposes.js';

/** What is wrong with the purpose of a lookup, if it is none of the list. */
export function purposeFault(purpose: string): readonly FieldError[] {
  if (isPurpose(purpose)) return [];
  const codes = Object.keys(PURPOSES).join(', ');
  const detail = { vi: `Chọn một mục đích: ${codes}.`, en: `Choose a purpose: ${codes}.` };
  return [{ pointer: '/purpose', code: 'unknown-purpose', detail }];
}
