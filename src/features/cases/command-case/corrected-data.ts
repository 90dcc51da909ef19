import { z } from 'zod';
import { ownIssue } from '../../../platform/problems/fault-texts.js';

const NO_PART = {
  vi: 'Biểu mẫu không có phần này: bỏ nó đi.',
  en: 'The form has no such part: leave it out.',
};

/**
 * What a supplement corrects: whole groups of the form, each as the form wants it. Groups that are not given stay as they
 * are, so nothing is filled in for them.
 */
export function correctedData(form: z.ZodType, given: Readonly<Record<string, unknown>>) {
  const groups = form instanceof z.ZodObject ? form.shape : {};
  const unknown = Object.keys(given).filter((name) => !(name in groups));
  const shape = Object.fromEntries(Object.entries(groups).filter(([name]) => name in given));
  return z
    .strictObject(shape)
    .superRefine((_value, context) => {
      for (const name of unknown) context.addIssue(ownIssue([name], NO_PART));
    })
    .safeParse(Object.fromEntries(Object.entries(given).filter(([name]) => name in groups)));
}
