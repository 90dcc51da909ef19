/** What the family tells once under Decree 63/2024: the portal's form, with the parts that they want. */
import { z } from 'zod';
import { chosen, copies } from '../../_shared/form-parts/v2.js';
import * as part from './form-parts.js';

/** Why a family asks for no benefit here. */
export const NO_BENEFIT_REASONS = [
  'through-employer',
  'not-entitled',
  'applied-elsewhere',
  'later',
  'not-wanted',
] as const;

export const deathFormSchema = z.strictObject({
  deceased: part.deceased,
  notice: part.notice,
  residence: chosen(part.residence),
  funeral: chosen(part.funeral, NO_BENEFIT_REASONS),
  copies,
});
