import type { HeldRoleRecord } from '../ports/standing.js';
import { finding } from './judgement.js';
import type { Finding } from './judgement.js';

/** Whether both give the same right to the same person, whenever. */
export function isSameRole(one: HeldRoleRecord, other: HeldRoleRecord): boolean {
  return (
    one.subject === other.subject &&
    one.role === other.role &&
    one.agency === other.agency &&
    one.office === other.office &&
    one.onBehalfOf === other.onBehalfOf
  );
}

export function unknownAssignment(): Finding {
  return finding('assignment', 'unknown-assignment', {
    vi: 'Không có phân công này: tải lại danh sách cán bộ rồi chọn lại.',
    en: 'There is no such assignment: load the list of officers again and choose one.',
  });
}

export function forOneself(): Finding {
  return finding('subject', 'role-for-oneself', {
    vi: 'Không ai đề xuất vai trò cho chính mình: nhờ một quản trị viên khác đề xuất.',
    en: 'Nobody proposes a role for themselves: ask another administrator to do so.',
  });
}
