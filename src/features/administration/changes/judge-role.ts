import type { HeldRoleRecord, Standing } from '../ports/standing.js';
import { misplaced } from '../role-places.js';
import { tooFewFrom } from './administrators.js';
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

/** @param id - of the new assignment, if it comes to be one */
export function judgeGrant(
  change: ChangeOf<'grant-role'>,
  standing: Standing,
  { id, proposer }: { readonly id: string; readonly proposer: string },
): Judgement {
  const { legalNow, roles, people } = standing;
  const { subject, name, role, agency, office, from, lastDay } = change;
  const validFrom = beginOf(from, legalNow);
  const validTo = lastDay === undefined ? undefined : endOf(lastDay);
  const granted: HeldRoleRecord = { id, subject, role, agency, office, validFrom, validTo };
  return {
    effect: {
      values: changed({
        name: [people.get(subject), name ?? people.get(subject)],
        role: [undefined, role],
        agency: [undefined, agency],
        office: [undefined, office],
        'valid-from': [undefined, validFrom],
        'last-moment': [undefined, validTo],
      }),
    },
    conflicts: those(
      dayHasPassed('from', from, legalNow),
      dayHasPassed('lastDay', lastDay, legalNow),
      endsBeforeItBegins(from, lastDay),
      wrongPlace(change, standing),
      subject === proposer && forOneself(),
      roles.some((held) => isSameRole(held, granted) && overlap(held, granted)) &&
        finding('role', 'role-held-already', {
          vi: 'Người này đã giữ vai trò đó ở đây trong thời gian này: kết thúc vai trò cũ trước, hoặc chọn thời gian khác.',
          en: 'This person holds that role there in this time: end that one first, or choose another time.',
        }),
    ),
    notices: those(
      !people.has(subject) &&
        name === undefined &&
        finding('name', 'unnamed-person', {
          vi: 'Chưa có tên của người này: đồng nghiệp sẽ chỉ thấy mã người dùng.',
          en: 'This person has no name yet: colleagues will see the login only.',
        }),
      !people.has(subject) &&
        finding('subject', 'new-person', {
          vi: 'Mã người dùng này chưa giữ vai trò nào: kiểm tra từng ký tự.',
          en: 'This login is new here: check it letter by letter.',
        }),
    ),
    writes: { roles: [granted], ...(name !== undefined && { people: [{ subject, name }] }) },
  };
}

function wrongPlace(change: ChangeOf<'grant-role'>, { offices }: Standing): Finding | undefined {
  const wrong = misplaced(change, new Map(offices.map(({ code, agency }) => [code, agency])));
  if (wrong === undefined) return undefined;
  return finding(
    wrong,
    `wrong-${wrong}`,
    {
      agency: {
        vi: 'Chỉ vai trò của cơ quan mới có cơ quan: chọn cơ quan cho cán bộ thụ lý, lãnh đạo ký, văn thư; bỏ trống cho vai trò khác.',
        en: 'An agency belongs to the roles of agencies: choose one for those who examine, sign or register, none for others.',
      },
      office: {
        vi: 'Chọn đơn vị của cơ quan đó; cán bộ một cửa cần một bộ phận một cửa; quản trị viên không thuộc đơn vị nào.',
        en: 'Choose an office of that agency; a desk officer needs a one-stop office, an administrator none.',
      },
    }[wrong],
  );
}

/** Stands for a moment that is not known before the approval. */
const ON_APPROVAL = 'on-approval';

/** A right that ends is gone with the next request and the next turn of an open page. */
export function judgeEnd(change: ChangeOf<'end-role'>, standing: Standing): Judgement {
  const { roles, people, legalNow } = standing;
  const held = roles.find(({ id }) => id === change.assignment);
  if (held === undefined) return impossible(unknownAssignment());
  const { subject, role, office } = held;
  // One that is still to come never begins.
  const wanted = change.lastDay === undefined ? legalNow : endOf(change.lastDay);
  const ended = { ...held, validTo: wanted > held.validFrom ? wanted : held.validFrom };
  const after = roles.map((each) => (each.id === held.id ? ended : each));
  const fewFrom = tooFewFrom(standing, after);
  return {
    effect: {
      values: [
        ...known({ subject, role, office }),
        ...changed({ 'last-moment': [held.validTo, change.lastDay === undefined ? ON_APPROVAL : ended.validTo] }),
      ],
    },
    conflicts: those(
      dayHasPassed('lastDay', change.lastDay, legalNow),
      held.validTo !== undefined &&
        held.validTo <= ended.validTo &&
        finding('assignment', 'role-ends-before', {
          vi: 'Vai trò này đã kết thúc, hoặc kết thúc sớm hơn ngày được nêu.',
          en: 'This role has ended, or ends sooner than the day that is named.',
        }),
      fewFrom !== undefined &&
        finding('assignment', 'too-few-administrators', {
          vi: 'Sẽ còn ít hơn hai quản trị viên đã từng đề xuất hoặc quyết định: giao vai trò cho người khác trước, và để người đó đề xuất hoặc quyết định một việc.',
          en: 'Fewer than two administrators who have proposed or decided something would be left: grant the role to somebody else first, and let them propose or decide something.',
        }),
    ),
    notices: those(
      office !== undefined &&
        !after.some(
          (each) => each.office === office && each.role === role && overlap(each, { validFrom: ended.validTo }),
        ) &&
        finding('assignment', 'nobody-left', {
          vi: `Sau đó không còn ai giữ vai trò này ở đơn vị (${people.get(subject) ?? subject} là người cuối).`,
          en: `Nobody would hold this role at the office afterwards (${people.get(subject) ?? subject} is the last one).`,
        }),
    ),
    writes: { roles: [ended] },
  };
}
