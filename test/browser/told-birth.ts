/** A birth as it is told at the counter under today's law: what the desk types, and what registers and the hospital fill in. */
import type { Page } from 'playwright-core';
import { fieldOf } from './desk-visit.js';

const FATHER = '024091641170';
const [MOTHER_SECTION, RESIDENCE, INSURANCE] = ['Người mẹ', 'Đăng ký thường trú', 'Thẻ bảo hiểm y tế'];
const [APPLICANT, CHILD, HEAD] = ['Người yêu cầu', 'Người được khai sinh', 'Số định danh cá nhân của chủ hộ'];
const ID = 'Số định danh cá nhân';

export const PHONE_OF_FATHER = '0987654321';

/** Fills the form in; its person and its notice are known to the registers. */
export async function tellOfABirth(page: Page): Promise<void> {
  const field = (section: string, label: string) => fieldOf(page, section, label);
  const type = (section: string, label: string, text: string) => field(section, label).fill(text);
  const choose = (section: string, label: string, option: string) =>
    field(section, label).selectOption({ label: option });
  const lookUp = async (section: string, label: string) => {
    await field(section, label).press('Enter');
    await page
      .getByRole('group', { name: section, exact: true })
      .getByText(/\d{12}, tra cứu lúc/)
      .waitFor();
  };
  await type(APPLICANT, ID, FATHER);
  await lookUp(APPLICANT, ID);
  await choose(APPLICANT, 'Quan hệ', 'Cha');
  await type(APPLICANT, 'Số điện thoại', PHONE_OF_FATHER);
  await type('Cơ quan đăng ký khai sinh', 'Tỉnh', '24');
  await type('Cơ quan đăng ký khai sinh', 'Xã', '07210');
  await type(CHILD, 'Số giấy chứng sinh', '00101.GCS.24001.26');
  await field(CHILD, 'Số giấy chứng sinh').press('Enter');
  await page.getByText('Tên dự định đặt cho con: DƯƠNG AN NHIÊN').waitFor();
  await type(CHILD, 'Họ', 'DƯƠNG');
  await type(CHILD, 'Chữ đệm', 'AN');
  await type(CHILD, 'Tên', 'NHIÊN');
  await type('Quê quán', 'Tỉnh', '24');
  await type('Quê quán', 'Xã', '07210');
  await type(CHILD, 'Dân tộc', '01');
  await lookUp(MOTHER_SECTION, ID);
  await page.getByRole('button', { name: 'Thêm người cha' }).click();
  await type('Người cha', ID, FATHER);
  await lookUp('Người cha', ID);
  await type('Giấy chứng nhận kết hôn', 'Nơi cấp', 'UBND Phường Bắc Giang');
  await choose(RESIDENCE, 'Thực hiện', 'Làm cùng hồ sơ này');
  await lookUp(RESIDENCE, HEAD);
  await choose(RESIDENCE, 'Quan hệ của trẻ', 'Cháu nội');
  await choose(RESIDENCE, 'Hình thức đồng ý', 'Đồng ý trên VNeID');
  await choose(INSURANCE, 'Thực hiện', 'Làm cùng hồ sơ này');
  await type(INSURANCE, 'Nơi đăng ký khám', '24001');
  await choose(INSURANCE, 'Người đại diện', 'Người mẹ');
  await choose('Thẻ căn cước của trẻ', 'Thực hiện', 'Làm cùng hồ sơ này');
  await choose('Bản sao trích lục', 'Cấp bản sao', 'Có');
  await type('Bản sao trích lục', 'Số bản sao', '2');
}
