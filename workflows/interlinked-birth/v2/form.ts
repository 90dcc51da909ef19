/** What the family tells once under Decree 63/2024: as in version 1, with the registering office and the parts that they want. */
import { z } from 'zod';
import { chosen, officePlace } from '../../_shared/form-parts/v2.js';
import { birthFormSchema as first } from '../v1/form.js';

const { residence, insurance, copies, ...told } = first.shape;

export const birthFormSchema = z.strictObject({
  /** Cơ quan đăng ký khai sinh: where one of the parents lives (Law on Civil Status art. 13). */
  registrationPlace: officePlace,
  ...told,
  residence: chosen(residence),
  insurance: chosen(insurance),
  copies,
});
