/** What the family tells once: as in version 1, with what the deceased received, from which follows who pays. */
import { z } from 'zod';
import { chosen } from '../../_shared/form-parts/v2.js';
import { deathFormSchema as first } from '../v1/form.js';

const { residence, funeral, copies, ...told } = first.shape;

/** Đối tượng hưởng trợ cấp mai táng phí; an employee in compulsory insurance goes through the employer, not through here. */
const RECEIVED = ['social-insurance', 'merit', 'social-protection', 'emergency'] as const;

/** Why a family asks for no benefit here. */
export const NO_BENEFIT_REASONS = [
  'through-employer',
  'not-entitled',
  'applied-elsewhere',
  'later',
  'not-wanted',
] as const;

export const deathFormSchema = z.strictObject({
  ...told,
  residence: chosen(residence),
  funeral: chosen(
    funeral.extend({
      received: z.array(z.enum(RECEIVED)).min(1).max(RECEIVED.length),
      /** Trợ cấp tuất, for the relatives of somebody in social insurance. */
      survivors: z.enum(['none', 'one-time', 'monthly']),
    }),
    NO_BENEFIT_REASONS,
  ),
  copies,
});
