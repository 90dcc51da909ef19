/** What families are told, in both languages: plain and sober, for bereaved ones read it too. */
import type { SourcedLine } from '../../../engine/payment-view.js';
import type { Label, ProcedureVersion } from '../../../kernel/procedure/procedure-version.js';

/** `2026-03-04` as people write it: `04/03/2026`. */
function dayText(day: string): string {
  return day.split('-').toReversed().join('/');
}

/** The label of that key, if the version has one in both languages. */
function labelOf({ labels }: ProcedureVersion, key: string): Label | undefined {
  const [vi, en] = [labels.vi[key], labels.en[key]];
  return vi === undefined || en === undefined ? undefined : { vi, en };
}

/** The label of that key; every version has it. */
export function labelled(version: ProcedureVersion, key: string): Label {
  return labelOf(version, key) ?? { vi: key, en: key };
}

/** What a reason's code means. What an officer wrote beside it may name people and is not told here. */
export function reasonText(version: ProcedureVersion, code: string): Label {
  // Why there is no consent is what a third person answered.
  if (code.startsWith('consent-'))
    return { vi: 'Chưa có ý kiến đồng ý của người khác', en: 'The consent of others is missing' };
  return (
    labelOf(version, `reason.${code}`) ?? {
      vi: 'Nội dung cụ thể được hướng dẫn tại nơi tiếp nhận hồ sơ',
      en: 'The office that took the application tells the details',
    }
  );
}

/** The name of a field of the form, with that of its group. */
export function fieldText(version: ProcedureVersion, path: string): Label {
  const [group, field] = [path.split('.')[0] ?? path, path].map((key) => labelOf(version, `field.${key}`));
  if (field === undefined) return reasonText(version, 'not-given');
  return group === undefined || group === field
    ? field
    : { vi: `${group.vi} – ${field.vi}`, en: `${group.en} – ${field.en}` };
}

/** The apology for a missed day, with the new one where there is one. */
export function apology(missedOn: string | undefined, expectedOn: string | undefined): Label {
  const [missed, expected] = [missedOn, expectedOn].map((day) => (day === undefined ? undefined : dayText(day)));
  const [since, again] = [missed === undefined ? '' : ` ${missed}`, expected === undefined ? '' : expected];
  return {
    vi: `Chúng tôi xin lỗi vì chưa có kết quả đúng ngày hẹn${since}.${again && ` Ngày hẹn mới: ${again}.`}`,
    en: `We apologise that the result was not ready on the promised day${since && `,${since}`}.${again && ` The new day: ${again}.`}`,
  };
}

/**
 * Whether the consent of somebody is there, who is called by what that person is to the case. What a third person answered, and whether they
 * did, is not for everybody who knows the code and a phone.
 */
export function consentText({ vi, en }: Label, givenOn: string | undefined): Label {
  if (givenOn === undefined) return { vi: `Chưa có ý kiến đồng ý: ${vi}`, en: `No consent yet: ${en}` };
  const day = dayText(givenOn);
  return { vi: `Đã đồng ý trên VNeID ngày ${day}: ${vi}`, en: `Agreed in VNeID on ${day}: ${en}` };
}

/** Who has to agree before an agency goes on: by what they are to the case. */
export function awaitedConsentText(people: readonly Label[]): Label {
  return {
    vi: `Đang chờ ${people.map(({ vi }) => vi).join(', ')} đồng ý qua VNeID`,
    en: `Waiting for consent in VNeID: ${people.map(({ en }) => en).join(', ')}`,
  };
}

/** The applicant has to bring something before an agency goes on. */
export function awaitedPapersText(): Label {
  return { vi: 'Đang chờ người yêu cầu bổ sung', en: 'Waiting for what the applicant is asked for' };
}

/** Until when. */
export function appointmentText(given: {
  readonly on?: string;
  readonly endedOn?: string;
  readonly waitsForConsentAlone: boolean;
}): Label {
  if (given.endedOn !== undefined) {
    const day = dayText(given.endedOn);
    return { vi: `Hồ sơ đã kết thúc ngày ${day}`, en: `The case ended on ${day}` };
  }
  if (given.on !== undefined) {
    const day = dayText(given.on);
    return { vi: `Hẹn trả kết quả ngày ${day}`, en: `The results are promised for ${day}` };
  }
  if (given.waitsForConsentAlone) {
    return {
      vi: 'Tạm dừng tính thời hạn cho đến khi có ý kiến đồng ý; ngày hẹn sẽ được tính lại',
      en: 'The time limit stands still until the consent is there; the promised day is then counted anew',
    };
  }
  return {
    vi: 'Tạm dừng tính thời hạn cho đến khi hồ sơ được bổ sung; ngày hẹn sẽ được tính lại',
    en: 'The time limit stands still until the missing papers come; the promised day is then counted anew',
  };
}

/** What to bring, where. */
export function supplyText(office: Label, by: string | undefined): Label {
  const day = by === undefined ? undefined : dayText(by);
  return {
    vi: `Bổ sung các nội dung dưới đây tại ${office.vi}${day === undefined ? '' : `, chậm nhất ngày ${day}`}`,
    en: `Supply what is listed below at ${office.en}${day === undefined ? '' : `, by ${day}`}`,
  };
}

/** What is to be paid, where. */
export function payText(office: Label, totalVnd: number): Label {
  const [vi, en] = ['vi-VN', 'en'].map((language) => totalVnd.toLocaleString(language));
  return {
    vi: `Nộp ${vi} đồng tại ${office.vi} và nhận biên lai`,
    en: `Pay ${en} VND at ${office.en}, and take the receipt`,
  };
}

/** How a fee comes about. Why somebody is exempt is that person's affair: only the article is told here. */
export function feeText(fee: Label, { quantity, unitVnd, amountVnd, exemption, ...rate }: SourcedLine): Label {
  const { article, confirmed } = exemption ?? rate;
  const inWords = (
    language: keyof Label,
    locale: string,
    { unit, exempt, unread }: Record<'unit' | 'exempt' | 'unread', string>,
  ) => {
    const source = confirmed ? article : `${article}, ${unread}`;
    const vnd = (amount: number) => `${amount.toLocaleString(locale)} ${unit}`;
    const price = `${fee[language]}: ${quantity} × ${vnd(unitVnd)}`;
    if (exemption !== undefined) return `${price}, ${exempt} (${source})`;
    return `${price} = ${vnd(amountVnd)} (${source})`;
  };
  return {
    vi: inWords('vi', 'vi-VN', { unit: 'đồng', exempt: 'được miễn', unread: 'chưa xác nhận' }),
    en: inWords('en', 'en', { unit: 'VND', exempt: 'nothing to pay', unread: 'not confirmed' }),
  };
}

/** What is ready, where. */
export function collectText(office: Label): Label {
  return {
    vi: `Mang theo giấy tiếp nhận và giấy tờ tùy thân đến ${office.vi} để nhận kết quả`,
    en: `Bring the receipt and an identity paper to ${office.en} to collect the results`,
  };
}
