/** Giấy tiếp nhận hồ sơ và hẹn trả kết quả: form 01 of Annex I of Circular 03/2025/TT-VPCP, which was not seen in its text. */
import type { Content } from 'pdfmake';
import type { Appointment, Receipt } from '../../features/documents/ports/paper-content.js';
import { dashes, fact, inSentence, numbered, paragraph, signatures, sourceOf } from './layout.js';
import type { SheetBody } from './sheet.js';
import { dayInWords, momentInWords } from '../../kernel/values/vietnamese-dates.js';

export function receiptBody(receipt: Receipt): SheetBody {
  const { office, applicant, procedure, sections, files, results, issuedAt, appointment, fees, receivedBy } = receipt;
  return {
    title: 'Giấy tiếp nhận hồ sơ và hẹn trả kết quả',
    opening: [
      paragraph([{ text: office, bold: true }, ' đã tiếp nhận hồ sơ của:']),
      fact('Ông/Bà', applicant),
      fact('Nội dung yêu cầu giải quyết', procedure),
    ],
    content: [
      numbered(1, 'Thành phần hồ sơ nộp', [
        paragraph(`Tờ khai điện tử (01 bộ), gồm các phần: ${sections.join('; ')}.`),
        ...filesOf(files),
      ]),
      numbered(2, 'Kết quả được giải quyết', dashes(results.map(resultOf))),
      numbered(3, 'Thời gian', appointmentOf(issuedAt, appointment)),
      numbered(4, 'Phí, lệ phí', feesOf(fees)),
      numbered(5, 'Nhận kết quả', [paragraph(`Tại ${office}. Khi đến nhận, mang theo giấy này và giấy tờ tùy thân.`)]),
      signatures({ role: 'Người nộp hồ sơ' }, { role: 'Người tiếp nhận hồ sơ', name: receivedBy }),
    ],
  };
}

/** Each is delivered when it is ready. */
function resultOf({ step, paper, by }: Receipt['results'][number]): string {
  return `${paper} (${inSentence(step)})${by === undefined ? '' : `: chậm nhất ${dayInWords(by)}`}`;
}

function appointmentOf(receivedAt: Receipt['issuedAt'], appointment: Receipt['appointment']): Content {
  const received = fact('Tiếp nhận lúc', momentInWords(receivedAt));
  if (appointment === undefined) return [received];
  const { at, on, workingDays, article, row } = appointment;
  return [
    received,
    paragraph(`Thời hạn giải quyết: ${lengthOf(workingDays)}${article === '' ? '' : ` (${article})`}.`),
    ...rowOf(row),
    fact('Hẹn trả kết quả', `${momentInWords(at).split(', ', 1).join('')}, ${dayInWords(on)}`),
  ];
}

/** `Đăng ký khai sinh trong ngày + chuyển hồ sơ 01 + Đăng ký thường trú 02`; one step alone says nothing more than its length. */
function rowOf(row: Appointment['row']): Content[] {
  if (row === undefined || row.steps.length < 2) return [];
  const handOver = row.handOverWorkingDays === 0 ? [] : [`chuyển hồ sơ ${lengthOf(row.handOverWorkingDays)}`];
  const parts = row.steps.flatMap(({ step, workingDays }, place) => [
    ...(place === 0 ? [] : handOver),
    `${inSentence(step)} ${lengthOf(workingDays)}`,
  ]);
  return [paragraph(`Phần việc dài nhất của hồ sơ: ${parts.join(' + ')}. Kết quả nào có trước được trả trước.`)];
}

function filesOf(files: Receipt['files']): Content[] {
  if (files.length === 0) return [];
  return [paragraph(`Tệp giấy tờ kèm theo (${String(files.length).padStart(2, '0')} tệp): ${files.join('; ')}.`)];
}

function feesOf(fees: Receipt['fees']): Content {
  if (fees.length === 0) return [paragraph('Không thu phí, lệ phí.')];
  const total = fees.reduce((sum, { amountVnd }) => sum + amountVnd, 0);
  return [
    dashes(
      fees.map(({ what, quantity, unitVnd, amountVnd, exempt, ...rate }) => {
        const price = `${what}: ${quantity} × ${vnd(unitVnd)}`;
        if (exempt !== undefined) return `${price}, được miễn (${sourceOf(exempt)})`;
        return `${price} = ${vnd(amountVnd)} (${sourceOf(rate)})`;
      }),
    ),
    fact('Tổng số phải nộp', vnd(total)),
    ...(total === 0 ? [] : [paragraph('Nộp tại nơi tiếp nhận hồ sơ; yêu cầu lập biên lai khi nộp.')]),
  ];
}

function vnd(amount: number): string {
  return `${amount.toLocaleString('vi-VN')} đồng`;
}

function lengthOf(workingDays: number): string {
  return workingDays === 0 ? 'trong ngày làm việc' : `${String(workingDays).padStart(2, '0')} ngày làm việc`;
}
