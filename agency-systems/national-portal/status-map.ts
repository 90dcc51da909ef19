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

/** Each procedure under all codes that a stored case can carry. */
export const PROCEDURE_CODES: ReadonlySet<string> = new Set([
  '3.000722',
  '2.002621',
  '2.000986',
  '2.002913',
  '2.002622',
  '1.011537',
  '1.007073',
  '2.001023',
  '1.000656',
  '1.004194',
  '1.000894',
  '1.004873',
]);
