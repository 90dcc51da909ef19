/** What the pages say in Vietnamese: one file an area. `catalogues.spec.ts` lists the gaps. */
import access from './vi/access.json';
import administration from './vi/administration.json';
import audit from './vi/audit.json';
import caseWords from './vi/case.json';
import cases from './vi/cases.json';
import common from './vi/common.json';
import desk from './vi/desk.json';
import home from './vi/home.json';
import inbox from './vi/inbox.json';
import operations from './vi/operations.json';
import search from './vi/search.json';
import settings from './vi/settings.json';
import shortcuts from './vi/shortcuts.json';
import tracking from './vi/tracking.json';

export const vi = {
  access,
  administration,
  audit,
  case: caseWords,
  cases,
  common,
  desk,
  home,
  inbox,
  operations,
  search,
  settings,
  shortcuts,
  tracking,
};
