import { laterOf } from '../../../kernel/values/time.js';
import type { Instant } from '../../../kernel/values/time.js';
import type { DatedOffice, OpenWork, Standing } from '../ports/standing.js';
import type { ChangeOf } from './change-body.js';
import { beginOf, changed, dayHasPassed, endOf, finding, impossible, isInForce, those } from './judgement.js';
import type { Finding, Judgement } from './judgement.js';

/** A new office; one that was closed stays closed, because cases name it. */
export function judgeOpening(change: ChangeOf<'open-office'>, { offices, legalNow }: Standing): Judgement {
  const { agency, commune, unitCode, name, from } = change;
  const code = `${agency}.${commune}`;
  const validFrom = beginOf(from, legalNow);
  const opened: DatedOffice = { code, agency, commune, unitCode, nameVi: name.vi, nameEn: name.en, validFrom };
  const neighbour = offices.find((office) => office.unitCode === unitCode && office.commune !== commune);
  return {
    effect: {
      values: changed({
        office: [undefined, code],
        'name-vi': [undefined, name.vi],
        'name-en': [undefined, name.en],
        'unit-code': [undefined, unitCode],
        'valid-from': [undefined, validFrom],
      }),
    },
    conflicts: those(
      dayHasPassed('from', from, legalNow),
      offices.some((office) => office.code === code) &&
        finding('commune', 'office-exists', {
          vi: `Đã có đơn vị ${code}: mỗi cơ quan chỉ có một đơn vị ở một xã, phường.`,
          en: `${code} exists already: an agency has one office at a commune.`,
        }),
      !offices.some((office) => office.agency === agency) &&
        finding('agency', 'unknown-agency', {
          vi: 'Chưa có cơ quan này: cơ quan mới đi cùng phiên bản phần mềm có bước của nó.',
          en: 'There is no such agency: a new one comes with the release that has its step.',
        }),
      neighbour !== undefined &&
        finding('unitCode', 'unit-code-taken', {
          vi: `Mã đơn vị ${unitCode} thuộc ${neighbour.nameVi}: nhập mã khác.`,
          en: `The unit code ${unitCode} belongs to ${neighbour.nameEn}: enter another one.`,
        }),
    ),
    notices: [],
    writes: { offices: [opened] },
  };
}

/**
 * An office takes no applications after its last day. What is open there then goes over to who follows it, by itself; where nobody does, its
 * officers keep it until it is done, or until a successor is named: with the last day that it had, and with nothing else.
 */
export function judgeClosing(change: ChangeOf<'close-office'>, { offices, legalNow, openWork }: Standing): Judgement {
  const office = offices.find(({ code }) => code === change.office);
  if (office === undefined) return impossible(unknownOffice());
  const closed = { ...office, validTo: endOf(change.lastDay), successor: change.successor };
  return {
    effect: {
      values: changed({
        'last-moment': [office.validTo, closed.validTo],
        successor: [office.successor, change.successor],
      }),
    },
    conflicts: those(
      !namesSuccessor(change, office) && dayHasPassed('lastDay', change.lastDay, legalNow),
      closed.validTo <= office.validFrom &&
        finding('lastDay', 'closes-before-it-opens', {
          vi: 'Ngày cuối đứng trước ngày đơn vị bắt đầu: chọn ngày sau.',
          en: 'The last day lies before the office begins: choose a later one.',
        }),
      office.validTo !== undefined &&
        office.validTo <= legalNow &&
        !namesSuccessor(change, office) &&
        finding('office', 'office-closed-already', {
          vi: 'Đơn vị này đã ngừng tiếp nhận: chỉ còn nêu được đơn vị kế thừa, ngày cuối giữ nguyên.',
          en: 'This office has closed already: only its successor can be named still, with the last day that it had.',
        }),
      wrongSuccessor(change, office, { offices, from: laterOf(closed.validTo, legalNow) }),
    ),
    notices: those(change.successor === undefined && withoutSuccessor(), workLeft(openWork, change.successor)),
    writes: { offices: [closed] },
  };
}

/** Whether nothing changes but who follows. */
function namesSuccessor({ lastDay, successor }: ChangeOf<'close-office'>, office: DatedOffice): boolean {
  return endOf(lastDay) === office.validTo && successor !== undefined && successor !== office.successor;
}

function wrongSuccessor(
  { office: code, successor }: ChangeOf<'close-office'>,
  { agency }: DatedOffice,
  { offices, from }: { readonly offices: readonly DatedOffice[]; readonly from: Instant },
): Finding | undefined {
  if (successor === undefined) return undefined;
  const found = offices.find((office) => office.code === successor);
  const isFit = found?.agency === agency && successor !== code && isInForce(found, from);
  if (isFit) return undefined;
  return finding('successor', 'no-fit-successor', {
    vi: 'Đơn vị kế thừa phải là đơn vị khác của cùng cơ quan, đang hoạt động từ ngày kế tiếp.',
    en: 'The successor must be another office of the same agency that is open from the next day on.',
  });
}

function withoutSuccessor(): Finding {
  return finding('successor', 'without-successor', {
    vi: 'Chưa nêu đơn vị kế thừa: người dân sẽ không được chỉ nộp ở đâu.',
    en: 'No successor is named: nobody will be told where to apply instead.',
  });
}

function workLeft(open: OpenWork | undefined, successor: string | undefined): Finding | undefined {
  if (open === undefined || open.cases + open.workItems === 0) return undefined;
  const { cases, workItems } = open;
  const what = {
    vi: `Còn ${cases} hồ sơ chưa xong có phần của đơn vị, ${workItems} việc đang mở`,
    en: `${cases} open cases have a part there, with ${workItems} open work items`,
  };
  if (successor === undefined)
    return finding('office', 'work-left', {
      vi: `${what.vi}: cán bộ của đơn vị giữ vai trò và làm tiếp đến khi xong.`,
      en: `${what.en}: its officers keep their roles and finish them.`,
    });
  return finding('office', 'work-left', {
    vi: `${what.vi}: sau ngày cuối, những gì chưa xong tự chuyển cho đơn vị kế thừa, không thời hạn nào thay đổi.`,
    en: `${what.en}: what is not done by the last day goes over to the successor by itself, and no deadline moves.`,
  });
}

export function judgeRenaming(change: ChangeOf<'rename-office'>, { offices }: Standing): Judgement {
  const office = offices.find(({ code }) => code === change.office);
  if (office === undefined) return impossible(unknownOffice());
  const { vi, en } = change.name;
  const values = changed({ 'name-vi': [office.nameVi, vi], 'name-en': [office.nameEn, en] });
  return {
    effect: { values },
    conflicts: those(
      values.length === 0 &&
        finding('name', 'nothing-changes', {
          vi: 'Đơn vị đã mang tên này.',
          en: 'The office has this name already.',
        }),
    ),
    notices: [],
    writes: { offices: [{ ...office, nameVi: vi, nameEn: en }] },
  };
}

function unknownOffice(): Finding {
  return finding('office', 'unknown-office', {
    vi: 'Không có đơn vị này: chọn trong danh sách đơn vị.',
    en: 'There is no such office: choose one of the list.',
  });
}
