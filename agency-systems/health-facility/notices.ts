/** The register of notices: what facilities have sent, among them the papers that the samples of the procedures show. */
import { z } from 'zod';
import { noticeSchema } from '../../agency-contract/notices.js';
import births from './births.json' with { type: 'json' };
import deaths from './deaths.json' with { type: 'json' };

/** What became of a notice since it was issued; nobody is told of it but by what is answered. */
const standing = z.object({
  /** The facility took it back, and gave another one. */
  isCancelled: z.boolean().default(false),
  /** Cấp lại: the number stays. */
  isIssuedAgain: z.boolean().default(false),
});
const keptNotice = z.intersection(noticeSchema, standing);
export type KeptNotice = z.infer<typeof keptNotice>;

export const NOTICES: readonly KeptNotice[] = keptNotice.array().parse([...births, ...deaths]);

/** Whether the facility took the birth notice of that number back. */
export function isTakenBack(number: string | undefined): boolean {
  return NOTICES.some((notice) => notice.kind === 'birth' && notice.number === number && notice.isCancelled);
}

/** Whether the notice of that number is one of several that one birth brought that mother. */
export function isToldAsTwin(number: string | undefined, motherId: string | undefined): boolean {
  return NOTICES.some(
    (notice) =>
      notice.kind === 'birth' &&
      !notice.isCancelled &&
      notice.number === number &&
      notice.mother.personalId === motherId &&
      (notice.child.bornTogether ?? 1) > 1,
  );
}
