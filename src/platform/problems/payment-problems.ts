import type { ProblemEntry } from './problem-entry.js';

/** What paying and giving back fees is refused for. */
export const PAYMENT_PROBLEMS = {
  'nothing-to-pay': {
    status: 409,
    title: { vi: 'Hồ sơ này không có khoản phải thu', en: 'Nothing is to be paid in this case' },
    advice: {
      vi: 'Tải lại hồ sơ: hồ sơ không thu phí, hoặc phần có thu phí đã kết thúc mà không có kết quả.',
      en: 'Reload the case: nothing is charged, or what was charged for has ended without a result.',
    },
  },
  'paid-already': {
    status: 409,
    title: { vi: 'Phí của hồ sơ đã thu', en: 'The fees of this case are paid' },
    advice: {
      vi: 'Tải lại hồ sơ để xem ai đã thu, lúc nào, biên lai số mấy. Số bản đã thu tiền thì không sửa được nữa.',
      en: 'Reload the case to see who took the money, when, and on which receipt. What was paid for cannot be corrected any more.',
    },
  },
  'receipt-used': {
    status: 409,
    title: { vi: 'Số biên lai đã dùng', en: 'Receipt number already used' },
    advice: {
      vi: 'Nơi tiếp nhận này đã ghi số biên lai đó cho một hồ sơ khác. Xem lại số trên biên lai rồi ghi đúng số.',
      en: 'This office has recorded that receipt for another case. Look at the number on the receipt again, and record the right one.',
    },
  },
  'amount-differs': {
    status: 409,
    title: { vi: 'Số tiền khác với số phải thu', en: 'This is not the sum that is charged' },
    advice: {
      vi: 'Xem cách tính trong hồ sơ, thu hoặc hoàn đủ một lần đúng tổng số tiền rồi ghi lại.',
      en: 'See in the case how the sum comes about; take or give back all of it at once, and record that.',
    },
  },
  'exemption-stands-so': {
    status: 409,
    title: { vi: 'Việc miễn phí đã như vậy', en: 'The exemption stands so already' },
    advice: {
      vi: 'Tải lại hồ sơ để xem khoản nào đang được miễn và số tiền còn phải thu hoặc phải hoàn.',
      en: 'Reload the case to see what is exempt, and what is still to be paid or given back.',
    },
  },
  'same-person-may-not-refund': {
    status: 409,
    title: {
      vi: 'Người quyết định miễn phí không được tự hoàn tiền',
      en: 'Who exempted from a fee may not give it back',
    },
    advice: {
      vi: 'Nhờ đồng nghiệp khác tại bộ phận một cửa xem giấy tờ chứng minh, hoàn tiền cho gia đình và ghi số biên lai.',
      en: 'Ask a colleague at the desk to look at the paper, to give the family its money back and to record the receipt.',
    },
  },
  'nothing-to-refund': {
    status: 409,
    title: { vi: 'Không có khoản phải hoàn', en: 'Nothing is to be given back' },
    advice: {
      vi: 'Chỉ hoàn phí đã thu khi phần có thu phí kết thúc mà không có kết quả. Tải lại hồ sơ để xem trạng thái.',
      en: 'Fees that were paid go back only where what was charged for has ended without a result. Reload the case to see how it stands.',
    },
  },
} as const satisfies Readonly<Record<string, ProblemEntry>>;
