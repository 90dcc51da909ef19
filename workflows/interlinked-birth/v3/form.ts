/** What the family tells once under Decree 301/2026: as before, with the identity card among the parts that they may want. */
import { z } from 'zod';
import { chosen } from '../../_shared/form-parts/v2.js';
import { checkedTogether } from '../v2/consistent.js';
import { BIRTH_REASONS, birthFormSchema as before } from '../v2/form.js';

const { copies, ...told } = before.shape;

export const birthFormSchema = z
  .strictObject({
    ...told,
    /** Asks for nothing more: the card is made of the registered birth, without biometrics (Law on Identification art. 23). */
    identityCard: chosen(z.strictObject({}), BIRTH_REASONS),
    copies,
  })
  .superRefine(checkedTogether(['residence', 'insurance', 'identityCard']));
