/** Why a case cannot go on by another version and what changes if it does, for people; a code without a text does not compile. */
import type { ChangeCode, Obstacle, ObstacleCode, PlannedChange } from '../kernel/migration/plan-reason.js';
import { OWN_LABELS } from '../kernel/procedure/own-labels.js';
import type { ProcedureVersion } from '../kernel/procedure/procedure-version.js';
import type { Texts } from '../platform/problems/problem-entry.js';

/** `{about}` is the step, deadline, fact or event that it is about. */
const TEXTS: Readonly<Record<ObstacleCode | ChangeCode, Texts>> = {
  'case-closed': {
    vi: 'Hồ sơ đã kết thúc: không còn gì để chuyển.',
    en: 'The case has ended: nothing is left to go on.',
  },
  'same-version': {
    vi: 'Hồ sơ đã theo phiên bản {about}.',
    en: 'The case goes by version {about} already.',
  },
  'step-gone': {
    vi: 'Phiên bản đích không có bước này, mà bước đã bắt đầu: {about}.',
    en: 'The target has no such step, which has begun: {about}.',
  },
  'state-gone': {
    vi: 'Phiên bản đích không có trạng thái mà bước đang ở: {about}.',
    en: 'The target has no such state as the step is in: {about}.',
  },
  'agency-differs': {
    vi: 'Ở phiên bản đích bước này do cơ quan khác thực hiện, mà cơ quan cũ đang giữ: {about}.',
    en: 'By the target another agency carries out this step, which one has already: {about}.',
  },
  'office-differs': {
    vi: 'Ở phiên bản đích bước này thuộc nơi khác, mà nơi cũ đang giữ: {about}.',
    en: 'By the target another office carries out this step, which one has already: {about}.',
  },
  'fact-missing': {
    vi: 'Hồ sơ chưa nêu điều mà phiên bản đích cần: {about}.',
    en: 'The application did not tell what the target needs: {about}.',
  },
  'choice-missing': {
    vi: 'Hồ sơ chưa từng hỏi về bước này, cần nêu vì sao bỏ qua: {about}.',
    en: 'The application was never asked about this step, say why it is left out: {about}.',
  },
  'step-not-asked-for': {
    vi: 'Phiên bản đích bắt buộc có bước này, mà hồ sơ chưa từng đề nghị: {about}.',
    en: 'The target requires this step, which nobody applied for: {about}.',
  },
  'deadline-gone': {
    vi: 'Thời hạn này đang chạy, mà phiên bản đích không có: {about}.',
    en: 'This limit runs, and the target has none of that name there: {about}.',
  },
  unreachable: {
    vi: 'Không có đường nào của phiên bản đích dẫn đến tình trạng các bước của hồ sơ.',
    en: 'No way through the target leads to how the steps of this case stand.',
  },
  stuck: {
    vi: 'Từ chỗ đang đứng không thể kết thúc theo phiên bản đích: {about}.',
    en: 'From where it stands it could not end by the target: {about}.',
  },
  'step-opens': {
    vi: 'Bước bắt đầu ngay, không phải chờ nữa: {about}.',
    en: 'The step begins at once and waits no longer: {about}.',
  },
  'step-left-out': {
    vi: 'Bước được bỏ qua, vì hồ sơ chưa từng hỏi: {about}.',
    en: 'The step is left out, because nobody was asked about it: {about}.',
  },
  'step-dropped': {
    vi: 'Bước chưa bắt đầu và phiên bản đích không còn: {about}.',
    en: 'The step has not begun, and the target has none: {about}.',
  },
  'office-carried': {
    vi: 'Bước vẫn thuộc nơi đã định: {about}.',
    en: 'The step stays with the office that it was meant for: {about}.',
  },
  'deadline-differs': {
    vi: 'Thời hạn dài ngắn khác, nhưng ngày đã hẹn giữ nguyên: {about}.',
    en: 'The limit is of another length, and the date that was promised stays: {about}.',
  },
  'event-not-taken': {
    vi: 'Phiên bản đích sẽ không nhận việc đã xảy ra này; việc đó vẫn ở trong lịch sử: số {about}.',
    en: 'The target would not have taken what happened here; it stays in the history: number {about}.',
  },
};

/** What the reason is about, in words. */
type NameOf = (about: string) => Texts;

/** A reason with its text. */
export type InWords<Reason> = Reason & { readonly detail: Texts };

/** The words of the versions that a case goes from and to, the first that knows one. */
export function wordsOf(...versions: readonly Pick<ProcedureVersion, 'labels'>[]): NameOf {
  const labels = [...versions.map((version) => version.labels), OWN_LABELS];
  const called = (name: string): Texts | undefined => {
    const found = labels.find(({ vi, en }) => vi[name] !== undefined && en[name] !== undefined);
    const [vi, en] = [found?.vi[name], found?.en[name]];
    return vi === undefined || en === undefined ? undefined : { vi, en };
  };
  return (about) => {
    const event = /^(\d+) (.+)$/.exec(about);
    const name = event === null ? undefined : called(`event.${event[2] ?? ''}`);
    if (name !== undefined) return { vi: `${event?.[1] ?? ''}, ${name.vi}`, en: `${event?.[1] ?? ''}, ${name.en}` };
    return called(`step.${about}`) ?? called(`deadline.${about}`) ?? CASE[about] ?? { vi: about, en: about };
  };
}

const CASE: Readonly<Record<string, Texts>> = { case: { vi: 'hồ sơ', en: 'the case' } };

/** The reason in both languages. */
export function inWords<Reason extends Obstacle | PlannedChange>(reason: Reason, nameOf: NameOf): InWords<Reason> {
  const { vi, en } = TEXTS[reason.code];
  const about = nameOf(reason.about);
  return { ...reason, detail: { vi: vi.replace('{about}', about.vi), en: en.replace('{about}', about.en) } };
}
