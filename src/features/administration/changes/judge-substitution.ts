import type { HeldRoleRecord, Standing } from '../ports/standing.js';
import type { ChangeOf } from './change-body.js';
import { forOneself, isSameRole, unknownAssignment } from './held-roles.js';
import {
  beginOf,
  changed,
  dayHasPassed,
  endOf,
  endsBeforeItBegins,
  finding,
  impossible,
  known,
  overlap,
  those,
} from './judgement.js';
import type { Finding, Judgement } from './judgement.js';

/**
 * Somebody acts in the place of an officer for a time, in that role at that office and no other. It gives no right while the officer
 * does not hold the role.
 *
 * @param by - the id of the new assignment, if it comes to be one, and who proposes it
 */
export function judgeSubstitution(
  change: ChangeOf<'substitute'>,
  { roles, people, legalNow }: Standing,
  by: { readonly id: string; readonly proposer: string },
): Judgement {
  const { subject, from, lastDay } = change;
  const held = roles.find(({ id }) => id === change.assignment);
  if (held === undefined) return impossible(unknownAssignment());
  const { role, agency, office, subject: onBehalfOf } = held;
  const [validFrom, validTo] = [beginOf(from, legalNow), endOf(lastDay)];
  const taken: HeldRoleRecord = { id: by.id, subject, role, agency, office, onBehalfOf, validFrom, validTo };
  return {
    effect: {
      values: [
        ...known({ 'on-behalf-of': onBehalfOf, role, office }),
        ...changed({
          subject: [undefined, subject],
          'valid-from': [undefined, validFrom],
          'last-moment': [undefined, validTo],
        }),
      ],
    },
    conflicts: those(
      dayHasPassed('from', from, legalNow),
      endsBeforeItBegins(from, lastDay),
      (office === undefined || role === 'admin' || held.onBehalfOf !== undefined) && notToBeTakenOver(),
      !overlap(held, taken) &&
        finding('from', 'role-not-held-then', {
          vi: 'Người được thay không giữ vai trò này trong thời gian đó.',
          en: 'The officer does not hold this role in that time.',
        }),
      subject === onBehalfOf &&
        finding('subject', 'own-substitute', {
          vi: 'Người thay phải là người khác.',
          en: 'The substitute must be somebody else.',
        }),
      subject === by.proposer && forOneself(),
      roles.some((each) => isSameRole(each, taken) && overlap(each, taken)) &&
        finding('subject', 'substitute-already', {
          vi: 'Người này đã được ủy quyền thay trong thời gian đó.',
          en: 'This person substitutes in that time already.',
        }),
    ),
    notices: those(
      !people.has(subject) &&
        finding('subject', 'new-person', {
          vi: 'Mã người dùng này chưa giữ vai trò nào: kiểm tra từng ký tự.',
          en: 'This login is new here: check it letter by letter.',
        }),
    ),
    writes: { roles: [taken] },
  };
}

function notToBeTakenOver(): Finding {
  return finding('assignment', 'not-to-be-taken-over', {
    vi: 'Chỉ ủy quyền được vai trò của chính cán bộ tại một đơn vị: không ủy quyền lại, không ủy quyền vai trò toàn tỉnh hay vai trò quản trị.',
    en: 'Only a role that somebody holds themselves at an office can be taken over: none of the whole province or of an administrator, and none that was passed on.',
  });
}
