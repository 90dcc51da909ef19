/** What the pages say in English: one file an area. `catalogues.spec.ts` lists the gaps. */
import caseWords from './en/case.json';
import cases from './en/cases.json';
import common from './en/common.json';
import desk from './en/desk.json';
import home from './en/home.json';
import inbox from './en/inbox.json';
import settings from './en/settings.json';
import shortcuts from './en/shortcuts.json';
import type { vi } from './vi.js';

export const en: Readonly<Record<keyof typeof vi, object>> = {
  case: caseWords,
  cases,
  common,
  desk,
  home,
  inbox,
  settings,
  shortcuts,
};
