import { instant, localDateOf } from '../../../kernel/values/time.js';
import type { ChangeEffect } from '../ports/change-record.js';
import type { Standing } from '../ports/standing.js';
import type { Change } from './change-body.js';
import { judgeMigration } from './judge-migration.js';
import { judgeClosing, judgeOpening, judgeRenaming } from './judge-office.js';
import { judgePublishing, judgeUnpublishing } from './judge-publication.js';
import type { RunnableVersion } from './judge-publication.js';
import { judgeEnd, judgeGrant } from './judge-role.js';
import { judgeSubstitution } from './judge-substitution.js';
import { dayText, finding } from './judgement.js';
import type { Finding, Judgement } from './judgement.js';

/** What a change is judged by, beside what holds. */
export interface JudgedBy {
  /** Of the proposal. */
  readonly id: string;
  readonly proposer: string;
  /** Absent while nobody approves. */
  readonly approver?: string | undefined;
  readonly versions: readonly RunnableVersion[];
}

/** What would come of the change if it were made now. */
export function judgeChange(change: Change, standing: Standing, by: JudgedBy): Judgement {
  switch (change.kind) {
    case 'open-office':
      return judgeOpening(change, standing);
    case 'close-office':
      return judgeClosing(change, standing);
    case 'rename-office':
      return judgeRenaming(change, standing);
    case 'grant-role':
      return judgeGrant(change, standing, by);
    case 'substitute':
      return judgeSubstitution(change, standing, by);
    case 'end-role':
      return judgeEnd(change, standing);
    case 'publish-version': {
      const approvers = by.approver === undefined ? [by.proposer] : [by.proposer, by.approver];
      return judgePublishing(change, standing, { versions: by.versions, approvers });
    }
    case 'migrate-cases':
      return judgeMigration(change, standing, by);
    case 'end-publication':
      return judgeUnpublishing(change, standing);
  }
}

/** What another change has changed since the proposal was made: whoever approves would approve something else than was proposed. */
export function groundChanged(proposed: ChangeEffect, now: ChangeEffect): readonly Finding[] {
  const fields = new Set([...proposed.values, ...now.values].map(({ field }) => field));
  const values = [...fields].flatMap((field) => {
    const [was, is] = [beforeOf(proposed, field), beforeOf(now, field)];
    return was === is ? [] : [valueChanged(told(was), told(is))];
  });
  return isSameSpans(proposed, now) ? values : [...values, publicationsChanged()];
}

function beforeOf({ values }: ChangeEffect, field: string): string | undefined {
  return values.find((value) => value.field === field)?.before;
}

/** A moment as its day. */
function told(value: string | undefined): string {
  if (value === undefined) return '–';
  return /^\d{4}-\d\d-\d\dT/.test(value) ? dayText(localDateOf(instant(value))) : value;
}

function valueChanged(was: string, is: string): Finding {
  return finding('kind', 'ground-changed', {
    vi: `Lúc đề xuất là “${was}”, nay là “${is}”: từ chối đề xuất này, xem lại rồi đề xuất mới.`,
    en: `It was "${was}" when this was proposed and is "${is}" now: refuse this one, look again and propose anew.`,
  });
}

function isSameSpans(one: ChangeEffect, other: ChangeEffect): boolean {
  const [was, is] = [one, other].map(({ startable }) =>
    JSON.stringify(startable?.before.map(({ from, to, version }) => [from, to ?? null, version ?? null]) ?? []),
  );
  return was === is;
}

function publicationsChanged(): Finding {
  return finding('procedure', 'ground-changed', {
    vi: 'Việc công bố của thủ tục này đã được một thay đổi khác sửa sau khi đề xuất: từ chối đề xuất này, xem lại rồi đề xuất mới.',
    en: 'Another change was made to the publications of this procedure after the proposal: refuse this one, look again and propose anew.',
  });
}
