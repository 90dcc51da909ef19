import { msOf } from '../../kernel/values/time.js';
import type { Instant } from '../../kernel/values/time.js';

/** The instant as libraries take it that know no other time. */
export function jsDate(at: Instant): Date {
  return new Date(msOf(at));
}
