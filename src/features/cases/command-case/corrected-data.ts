import { z } from 'zod';
import type { Given } from './read-command.js';
import { ownIssue } from '../../../platform/problems/fault-texts.js';

const NO_PART = {
  vi: 'Biểu mẫu không có phần này: bỏ nó đi.',
  en: 'The form has no such part: leave it out.',
};

const CHARGED = {
  vi: 'Phần này có thu phí: sửa bằng lệnh sửa lỗi nhập liệu, trước khi thu.',
  en: 'This part is charged for: it is corrected at the desk, before it is paid.',
};

/**
 * What a supplement corrects: whole groups of the form, each as the form wants it. Groups that are not given stay as they
 * are, so nothing is filled in for them.
 */
export function correctedData(
  { form, charged }: Pick<Given, 'form' | 'charged'>,
  given: Readonly<Record<string, unknown>>,
) {
  const groups = form instanceof z.ZodObject ? form.shape : {};
  const unknown = Object.keys(given).filter((name) => !(name in groups));
  const shape = Object.fromEntries(Object.entries(groups).filter(([name]) => name in given));
  return z
    .strictObject(shape)
    .superRefine((_value, context) => {
      for (const name of unknown) context.addIssue(ownIssue([name], NO_PART));
      for (const name of charged) if (name in given) context.addIssue(ownIssue([name], CHARGED));
    })
    .safeParse(Object.fromEntries(Object.entries(given).filter(([name]) => name in groups)));
}
