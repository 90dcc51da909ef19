/** The words of the sign-in pages. */
import type { DemoAgency, DemoRole } from '../../agency-contract/demo-posts.js';

export type Language = 'vi' | 'en';

export interface Labels {
  readonly title: string;
  readonly warning: string;
  readonly choose: string;
  readonly post: string;
  readonly columns: readonly [first: string, second: string, other: string];
  readonly unknownUser: string;
  readonly otherLanguage: string;
  readonly signOutTitle: string;
  readonly signOut: string;
  readonly stay: string;
  readonly signedOut: string;
  readonly failed: string;
  readonly startAgain: string;
  readonly roles: Readonly<Record<DemoRole, string>>;
  readonly agencies: Readonly<Record<DemoAgency, string>>;
}

export const LABELS: Readonly<Record<Language, Labels>> = {
  vi: {
    title: 'Đăng nhập',
    warning:
      'Hệ thống định danh mô phỏng, chỉ dùng khi phát triển. Đây không phải VNeID thật; mọi người dùng đều là giả định.',
    choose: 'Chọn một người dùng',
    post: 'Vai trò',
    columns: ['Phường Bắc Giang', 'Phường Bắc Giang, người thứ hai', 'Phường Kinh Bắc'],
    unknownUser: 'Không có người dùng này. Hãy chọn một người trong bảng.',
    otherLanguage: 'English',
    signOutTitle: 'Đăng xuất?',
    signOut: 'Đăng xuất',
    stay: 'Tiếp tục làm việc',
    signedOut: 'Đã đăng xuất.',
    failed: 'Không đăng nhập được',
    startAgain: 'Hãy quay lại ứng dụng và đăng nhập lại.',
    roles: {
      'desk-officer': 'Cán bộ một cửa',
      'agency-officer': 'Cán bộ thụ lý',
      'signing-officer': 'Lãnh đạo ký',
      registrar: 'Văn thư',
      auditor: 'Người kiểm tra hồ sơ',
      inspector: 'Thanh tra dữ liệu cá nhân',
      leader: 'Lãnh đạo',
      operator: 'Người vận hành',
      admin: 'Quản trị hệ thống',
      citizen: 'Công dân',
    },
    agencies: {
      'civil-status': 'Hộ tịch',
      residence: 'Cư trú',
      'social-insurance': 'Bảo hiểm xã hội',
      'social-protection': 'Bảo trợ xã hội',
      'data-protection': 'Bảo vệ dữ liệu cá nhân',
      'identity-card': 'Căn cước',
      merit: 'Người có công',
    },
  },
  en: {
    title: 'Sign in',
    warning: 'A simulated identity provider, for development only. This is not the real VNeID; every user is made up.',
    choose: 'Choose a user',
    post: 'Role',
    columns: ['Bắc Giang ward', 'Bắc Giang ward, second person', 'Kinh Bắc ward'],
    unknownUser: 'There is no such user. Choose one from the table.',
    otherLanguage: 'Tiếng Việt',
    signOutTitle: 'Sign out?',
    signOut: 'Sign out',
    stay: 'Stay signed in',
    signedOut: 'You are signed out.',
    failed: 'Sign-in failed',
    startAgain: 'Go back to the application and sign in again.',
    roles: {
      'desk-officer': 'Desk officer',
      'agency-officer': 'Agency officer',
      'signing-officer': 'Signing officer',
      registrar: 'Registrar',
      auditor: 'Auditor',
      inspector: 'Inspector of personal-data use',
      leader: 'Leader',
      operator: 'Operator',
      admin: 'Administrator',
      citizen: 'Citizen',
    },
    agencies: {
      'civil-status': 'Civil status',
      residence: 'Residence',
      'social-insurance': 'Social insurance',
      'social-protection': 'Social protection',
      'data-protection': 'Data protection',
      'identity-card': 'Identity cards',
      merit: 'People with merit',
    },
  },
};
