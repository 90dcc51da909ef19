import { Injectable } from '@nestjs/common';
import { PartCipher } from '../../../engine/ports/part-cipher.port.js';
import type { Viewer } from '../../../platform/http/viewer.js';
import { Problem } from '../../../platform/problems/problem.js';
import { deskRuleOf } from '../desk-rule.js';
import { Lookups } from '../ports/lookups.port.js';
import { Notices } from '../ports/notices.port.js';
import type { BirthNotice, DeathNotice, NoticeAnswer, NoticeQuestion } from '../ports/notices.port.js';
import { Registers } from '../ports/registers.port.js';
import { recordWithinLimit, refuseBeyondLimit } from '../within-limit.js';

/** Who is asked: for the notice, and whether something was registered with it. */
const REGISTERS = ['health-facility', 'civil-status'] as const;

const RETRY_AFTER_S = 60;

@Injectable()
export class LookUpNoticeHandler {
  constructor(
    private readonly notices: Notices,
    private readonly registers: Registers,
    private readonly lookups: Lookups,
    private readonly cipher: PartCipher,
  ) {}

  /**
   * Reads the notice, and writes down who is shown whom before anything is shown.
   *
   * @throws Problem if there is none, several are meant, it was used, or nobody answers
   */
  async lookUp(viewer: Viewer, question: NoticeQuestion) {
    await refuseBeyondLimit(this.lookups, viewer);
    const { purpose } = question;
    const answer = await this.notices.find(question);
    const isUsed = answer.status === 'found' ? await this.isUsed(answer.notice, purpose) : undefined;
    const at = await recordWithinLimit(this.lookups, {
      viewer,
      rule: deskRuleOf(viewer),
      purpose,
      registers: REGISTERS,
      personTokens: personalIdsIn(answer).map((id) => this.cipher.tokenOf(id)),
    });
    const notice = noticeIn(answer);
    if (isUsed === true) throw new Problem('notice-used');
    const { kind, number, issuer, issuedOn, oddities } = notice;
    const useChecked = isUsed === undefined ? 'not-done' : 'done';
    return { kind, number, issuer, issuedOn, oddities, at, useChecked, ...contentOf(notice) };
  }

  /** A birth is registered once with each notice; a death is known by the person. */
  private async isUsed(notice: BirthNotice | DeathNotice, purpose: string): Promise<boolean | undefined> {
    if (notice.kind === 'birth') return this.notices.isUsed(notice.number, purpose);
    const { personalId } = notice.deceased;
    if (personalId === undefined) return undefined;
    const answer = await this.registers.ask('civil-status', { personalId, purpose });
    return answer.status === 'found' ? !answer.person.alive : undefined;
  }
}

function personalIdsIn(answer: NoticeAnswer): readonly string[] {
  if (answer.status !== 'found') return [];
  const { notice } = answer;
  const { personalId } = notice.kind === 'birth' ? notice.mother : notice.deceased;
  return personalId === undefined ? [] : [personalId];
}

function noticeIn(answer: NoticeAnswer): BirthNotice | DeathNotice {
  switch (answer.status) {
    case 'found':
      return answer.notice;
    case 'not-found':
      throw new Problem('notice-unknown');
    case 'ambiguous':
      throw new Problem('notice-ambiguous');
    case 'cancelled':
      throw new Problem('notice-cancelled');
    case 'not-done':
      throw new Problem('health-facility-away', { retryAfterS: RETRY_AFTER_S });
  }
}

/** The notice under the names of the form; beside it what the form has no place for. */
function contentOf(notice: BirthNotice | DeathNotice) {
  const { number, issuer, issuedOn } = notice;
  if (notice.kind === 'death') {
    const { otherPaper, diedOnTheWay, placeOfDeath, ...deceased } = notice.deceased;
    const paper = { type: 'death-notice', number, issuer, issuedOn };
    const beside = { book: notice.book, otherPaper };
    if (diedOnTheWay)
      return { ...beside, diedOnTheWay: { establishedAt: placeOfDeath }, data: { deceased, notice: paper } };
    return { ...beside, data: { deceased: { ...deceased, placeOfDeath }, notice: paper } };
  }
  const { intendedName, bornAt, ...child } = notice.child;
  const { otherPaper, ...mother } = notice.mother;
  return { intendedName, bornAt, otherPaper, data: { child: { ...child, birthNotice: number }, mother } };
}
