/** The national status codes, and the procedure codes that the portal knows. */

/** Names 1 to 10 are those of one province's software; the official list was not at hand. 8 is not used there. */
export const PORTAL_STATUSES: Readonly<Record<string, string>> = {
  '1': 'Chờ tiếp nhận',
  '2': 'Mới tiếp nhận',
  '3': 'Không được tiếp nhận',
  '4': 'Đang xử lý',
  '5': 'Yêu cầu bổ sung',
  '6': 'Thực hiện nghĩa vụ tài chính',
  '7': 'Dừng xử lý',
  '9': 'Đã có kết quả hoặc kết thúc',
  '10': 'Đã trả kết quả',
};

/** Our status of a case to the portal's code. A case that ends without every paper is ended (9), not handed out (10). */
export const PORTAL_STATUS_OF: Readonly<Record<string, string>> = {
  open: '4',
  'awaiting-supplement': '5',
  completed: '10',
  'partly-completed': '9',
  refused: '9',
  withdrawn: '9',
  lapsed: '7',
};

/** Each procedure under all codes that a stored case can carry. */
export const PROCEDURE_CODES: ReadonlySet<string> = new Set([
  '3.000722',
  '2.002621',
  '2.000986',
  '2.002913',
  '2.002622',
  '1.011537',
  '1.000656',
  '1.004194',
  '1.000894',
]);
