import type { Texts } from '../../platform/problems/problem-entry.js';

/** What a person may be looked up for at the desk; nothing else is a purpose. */
export const PURPOSES = {
  'application-intake': { vi: 'Điền hồ sơ khi tiếp nhận', en: 'Filling in an application at the desk' },
  'declaration-check': { vi: 'Đối chiếu thông tin người dân đã khai', en: 'Checking what was declared' },
  'supplement-intake': { vi: 'Bổ sung, sửa hồ sơ đã tiếp nhận', en: 'Supplementing or correcting a case' },
} as const satisfies Readonly<Record<string, Texts>>;

export type Purpose = keyof typeof PURPOSES;

/** Whether that is the code of one of them. */
export function isPurpose(code: string): code is Purpose {
  return Object.hasOwn(PURPOSES, code);
}
