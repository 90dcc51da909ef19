/** What the family tells once under Decree 63/2024: the portal's form, with the registering office and the parts that they want. */
import { z } from 'zod';
import { chosen, copies, leftOutFact, officePlace, REASONS } from '../../_shared/form-parts/v2.js';
import { checkedTogether } from './consistent.js';
import * as part from './form-parts.js';

/** Why a part is left out; a child who died needs none. */
export const BIRTH_REASONS = [...REASONS, 'child-died'] as const;

/** All that the chart may know of parts that were left out. */
export const LEFT_OUT_OF_BIRTHS = BIRTH_REASONS.map(leftOutFact);

export const birthFormSchema = z
  .strictObject({
    /** Cơ quan đăng ký khai sinh: where one of the parents lives (Law on Civil Status art. 13). */
    registrationPlace: officePlace,
    child: part.child,
    /** Absent where nobody knows her: a foundling. */
    mother: part.parent('Me').optional(),
    /** Absent when the child of an unmarried mother is registered without a father (Law on Civil Status art. 15, 16). */
    father: part.parent('Cha').optional(),
    marriage: part.marriage.optional(),
    recognition: part.recognition.optional(),
    foundling: part.foundling.optional(),
    residence: chosen(part.residence, BIRTH_REASONS),
    insurance: chosen(part.insurance, BIRTH_REASONS),
    copies,
  })
  .superRefine(checkedTogether(['residence', 'insurance']));
