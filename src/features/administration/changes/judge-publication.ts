import { localDateOf, plusMs } from '../../../kernel/values/time.js';
import type { Instant } from '../../../kernel/values/time.js';
import type { StartableSpan } from '../ports/change-record.js';
import type { DatedPublication, Standing } from '../ports/standing.js';
import type { ChangeOf } from './change-body.js';
import {
  beginOf,
  dayHasPassed,
  dayText,
  endOf,
  endsBeforeItBegins,
  finding,
  impossible,
  overlap,
  those,
} from './judgement.js';
import type { Finding, Judgement } from './judgement.js';
import { startableSpans } from './startable.js';

/** A version that this deployment can run. */
export interface RunnableVersion {
  readonly procedure: string;
  readonly version: number;
  /** The release that closed it, after all its checks; absent: it is still being written. */
  readonly finishedIn?: string | undefined;
}

/** @param approvers - who proposed and who approves */
export function judgePublishing(
  change: ChangeOf<'publish-version'>,
  standing: Standing,
  { versions, approvers }: { readonly versions: readonly RunnableVersion[]; readonly approvers: readonly string[] },
): Judgement {
  const { procedure, version, from, lastDay } = change;
  const { legalNow, publications } = standing;
  const validFrom = beginOf(from, legalNow);
  const validTo = lastDay === undefined ? undefined : endOf(lastDay);
  const published: DatedPublication = { procedure, version, validFrom, validTo, approvedBy: approvers };
  const own = publications.filter((publication) => publication.procedure === procedure);
  return {
    ...effectOn(own, [...own, published], legalNow),
    conflicts: those(
      dayHasPassed('from', from, legalNow),
      dayHasPassed('lastDay', lastDay, legalNow),
      endsBeforeItBegins(from, lastDay),
      notRunnable(change, versions),
      own.some((each) => each.version === version && overlap(each, published)) &&
        finding('version', 'published-already', {
          vi: 'Phiên bản này đã được công bố trong thời gian đó.',
          en: 'This version is published in that time already.',
        }),
    ),
    writes: { publications: [published] },
  };
}

function notRunnable(
  { procedure, version }: ChangeOf<'publish-version'>,
  versions: readonly RunnableVersion[],
): Finding | undefined {
  const known = versions.find((each) => each.procedure === procedure && each.version === version);
  if (known === undefined)
    return finding('version', 'unknown-version', {
      vi: 'Bản phần mềm đang chạy không có phiên bản này.',
      en: 'The release that runs here does not have this version.',
    });
  if (known.finishedIn !== undefined) return undefined;
  return finding('version', 'unfinished-version', {
    vi: 'Phiên bản này còn đang soạn, chưa qua mọi kiểm tra của một bản phát hành: chưa công bố được.',
    en: 'This version is still being written and has not passed the checks of a release: it cannot be published.',
  });
}

export function judgeUnpublishing(change: ChangeOf<'end-publication'>, standing: Standing): Judgement {
  const { legalNow, publications } = standing;
  const own = publications.filter(({ procedure }) => procedure === change.procedure);
  const publication = own.find(
    ({ version, validFrom }) => version === change.version && validFrom === change.validFrom,
  );
  if (publication === undefined)
    return impossible(
      finding('validFrom', 'unknown-publication', {
        vi: 'Không có lần công bố này: tải lại danh sách rồi chọn lại.',
        en: 'There is no such publication: load the list again and choose one.',
      }),
    );
  const wanted = change.lastDay === undefined ? legalNow : endOf(change.lastDay);
  const ended = { ...publication, validTo: wanted > publication.validFrom ? wanted : publication.validFrom };
  const after = own.map((each) => (each === publication ? ended : each));
  return {
    ...effectOn(own, after, legalNow),
    conflicts: those(
      dayHasPassed('lastDay', change.lastDay, legalNow),
      publication.validTo !== undefined &&
        publication.validTo <= ended.validTo &&
        finding('validFrom', 'publication-ends-before', {
          vi: 'Lần công bố này đã kết thúc, hoặc kết thúc sớm hơn ngày được nêu.',
          en: 'This publication has ended, or ends sooner than the day that is named.',
        }),
    ),
    writes: { publications: [ended] },
  };
}

/** What can be started when, before and after, and from now on when nothing can. */
function effectOn(before: readonly DatedPublication[], after: readonly DatedPublication[], now: Instant) {
  const startable = { before: startableSpans(before), after: startableSpans(after) };
  const isNewGap = (span: StartableSpan) =>
    span.version === undefined &&
    (span.to === undefined || span.to > now) &&
    !startable.before.some((was) => isSame(was, span));
  return {
    effect: { values: [], startable },
    notices: startable.after.filter(isNewGap).map(gap),
  };
}

function isSame(one: StartableSpan, other: StartableSpan): boolean {
  return one.from === other.from && one.to === other.to && one.version === other.version;
}

function gap({ from, to }: StartableSpan): Finding {
  const first = dayText(localDateOf(from));
  const last = to === undefined ? undefined : dayText(localDateOf(plusMs(to, -1)));
  return finding('procedure', 'nothing-startable', {
    vi: `Từ ${first}${last === undefined ? '' : ` đến ${last}`} không nộp được hồ sơ mới của thủ tục này.`,
    en: `From ${first}${last === undefined ? ' on' : ` to ${last}`} no new application of this procedure can be taken.`,
  });
}
