import {
  NOTICE_AMBIGUOUS,
  NOTICE_CANCELLED,
  NOTICE_UNKNOWN,
  noticeSchema,
  noticeUseSchema,
} from '../../../agency-contract/notices.js';
import { AgencyRejected } from '../../engine/ports/agency-gateway.port.js';
import { Notices } from '../../features/people/ports/notices.port.js';
import type { NoticeAnswer, NoticeQuestion } from '../../features/people/ports/notices.port.js';
import type { Said, SignedQueries } from './signed-queries.js';

/** The notices at `health-facility`, and what `civil-status` registered with them. */
export class HttpNotices extends Notices {
  constructor(private readonly queries: SignedQueries) {
    super();
  }

  async find(question: NoticeQuestion): Promise<NoticeAnswer> {
    const answer = await this.queries.ask('health-facility', question, (said) => noticeIn(said, question));
    return answer ?? { status: 'not-done' };
  }

  isUsed(birthNotice: string, purpose: string): Promise<boolean | undefined> {
    return this.queries.ask('civil-status', { birthNotice, purpose }, (said) => useIn(said, birthNotice));
  }
}

/** @throws AgencyRejected unless it is an answer about that notice */
function noticeIn(said: Said, { kind, number }: NoticeQuestion): NoticeAnswer {
  if ('problem' in said) {
    if (said.problem === NOTICE_UNKNOWN) return { status: 'not-found' };
    if (said.problem === NOTICE_AMBIGUOUS) return { status: 'ambiguous' };
    if (said.problem === NOTICE_CANCELLED) return { status: 'cancelled' };
    throw new AgencyRejected('does not say that it has no such notice');
  }
  const notice = noticeSchema.safeParse(said.known);
  if (!notice.success) throw new AgencyRejected('the notice breaks the contract');
  const isMeant = notice.data.kind === kind && notice.data.number.toUpperCase() === number.toUpperCase();
  if (!isMeant) throw new AgencyRejected('the notice is another one');
  return { status: 'found', notice: notice.data };
}

/** @throws AgencyRejected unless it is an answer about that notice */
function useIn(said: Said, birthNotice: string): boolean {
  const use = noticeUseSchema.safeParse('known' in said ? said.known : undefined);
  if (!use.success || use.data.birthNotice !== birthNotice) throw new AgencyRejected('does not tell of that notice');
  return use.data.registered;
}
