/** Why a case cannot go on by another version, for people; a code without a text does not compile. */
import type { Obstacle, ObstacleCode } from '../kernel/migration/plan-reason.js';
import type { Texts } from '../platform/problems/problem-entry.js';

const TEXTS: Readonly<Record<ObstacleCode, (about: string) => Texts>> = {
  'case-closed': () => ({
    vi: 'Hồ sơ đã kết thúc: không còn gì để chuyển.',
    en: 'The case has ended: nothing is left to go on.',
  }),
  'same-version': (version) => ({
    vi: `Hồ sơ đã theo phiên bản ${version}.`,
    en: `The case goes by version ${version} already.`,
  }),
  'step-gone': (step) => ({
    vi: `Phiên bản đích không có bước ${step}, mà bước này đã bắt đầu.`,
    en: `The target has no step ${step}, which has begun.`,
  }),
  'state-gone': (step) => ({
    vi: `Phiên bản đích không có trạng thái mà ${step} đang ở.`,
    en: `The target has no such state as ${step} is in.`,
  }),
  'agency-differs': (step) => ({
    vi: `Ở phiên bản đích bước ${step} do cơ quan khác thực hiện, mà cơ quan cũ đang giữ.`,
    en: `By the target another agency carries out ${step}, which one has already.`,
  }),
  'office-differs': (step) => ({
    vi: `Ở phiên bản đích bước ${step} thuộc nơi khác, mà nơi cũ đang giữ.`,
    en: `By the target another office carries out ${step}, which one has already.`,
  }),
  'fact-missing': (fact) => ({
    vi: `Hồ sơ chưa nêu ${fact}, mà phiên bản đích cần.`,
    en: `The application did not tell ${fact}, which the target needs.`,
  }),
  'choice-missing': (step) => ({
    vi: `Hồ sơ chưa từng hỏi về bước ${step}: cần nêu vì sao bỏ qua bước này.`,
    en: `The application was never asked about ${step}: say why it is left out.`,
  }),
  'step-not-asked-for': (step) => ({
    vi: `Phiên bản đích bắt buộc có bước ${step}, mà hồ sơ chưa từng đề nghị.`,
    en: `The target requires ${step}, which nobody applied for.`,
  }),
  'deadline-gone': (deadline) => ({
    vi: `Thời hạn ${deadline} đang chạy, mà phiên bản đích không có.`,
    en: `The limit ${deadline} runs, and the target has none of that name there.`,
  }),
  unreachable: () => ({
    vi: 'Không có đường nào của phiên bản đích dẫn đến tình trạng các bước của hồ sơ.',
    en: 'No way through the target leads to how the steps of this case stand.',
  }),
  stuck: (step) => ({
    vi: `Từ chỗ đang đứng, ${step} không thể kết thúc theo phiên bản đích.`,
    en: `From where it stands, ${step} could not end by the target.`,
  }),
};

/** The obstacle in both languages. */
export function obstacleText({ code, about }: Obstacle): Texts {
  return TEXTS[code](about);
}
