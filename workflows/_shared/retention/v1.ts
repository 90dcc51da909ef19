/**
 * How long what belongs to a class is kept. It is no part of a version's digest: what the law says of keeping holds for cases of
 * every version.
 *
 * As of 27 November 2026 none of these periods was read in the text of its law: each says `confirmed: false`, and a deployment has
 * to confirm or change them here before it erases anything.
 */
import type { RetentionClass, RetentionRule } from '../../../src/kernel/procedure/procedure-version.js';

const CIVIL_STATUS_LAW = 'Luật Hộ tịch 60/2014/QH13 (lưu trữ sổ hộ tịch, cơ sở dữ liệu hộ tịch)';
const ARCHIVES = 'Luật Lưu trữ 33/2024/QH15 (thời hạn lưu trữ hồ sơ)';
const PERSONAL_DATA = 'Luật Bảo vệ dữ liệu cá nhân 91/2025/QH15 (xóa dữ liệu cá nhân)';

/** The rule of each class. */
export const retentionRules: Readonly<Record<RetentionClass, RetentionRule>> = {
  'civil-status-record': {
    title: { vi: 'Dữ liệu hộ tịch', en: 'Civil-status record' },
    period: { kind: 'permanent' },
    periodOfUnsuccessful: { kind: 'permanent' },
    legalBasis: { article: CIVIL_STATUS_LAW, confirmed: false },
    identifies: false,
  },
  'application-papers': {
    title: { vi: 'Hồ sơ, giấy tờ đã nộp', en: 'Application and papers' },
    period: { kind: 'years', years: 10 },
    periodOfUnsuccessful: { kind: 'none' },
    legalBasis: { article: ARCHIVES, confirmed: false },
    identifies: true,
  },
  'contact-data': {
    title: { vi: 'Thông tin liên hệ', en: 'Contact data' },
    period: { kind: 'none' },
    periodOfUnsuccessful: { kind: 'none' },
    legalBasis: { article: PERSONAL_DATA, confirmed: false },
    identifies: false,
  },
  'request-papers': {
    title: { vi: 'Yêu cầu của chủ thể dữ liệu', en: 'Request of a data subject' },
    period: { kind: 'years', years: 10 },
    periodOfUnsuccessful: { kind: 'none' },
    legalBasis: { article: ARCHIVES, confirmed: false },
    identifies: true,
  },
  draft: {
    title: { vi: 'Bản nháp', en: 'Draft' },
    period: { kind: 'none' },
    periodOfUnsuccessful: { kind: 'none' },
    legalBasis: { article: PERSONAL_DATA, confirmed: false },
    identifies: false,
  },
};

/** What is asked of an applicant only in order to reach the family. */
export const contactFields: readonly string[] = ['phone', 'email'];

/** Of every kind of part that a case may have; a version names what is kept otherwise. */
export const classOfKind = {
  application: 'application-papers',
  contact: 'contact-data',
  supplement: 'application-papers',
  result: 'application-papers',
  collector: 'application-papers',
  reason: 'application-papers',
  decision: 'application-papers',
  assign: 'application-papers',
} as const satisfies Readonly<Record<string, RetentionClass>>;
