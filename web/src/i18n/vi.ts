/** What the pages say in Vietnamese: one file an area. `catalogues.spec.ts` lists the gaps. */
import caseWords from './vi/case.json';
import cases from './vi/cases.json';
import common from './vi/common.json';
import desk from './vi/desk.json';
import home from './vi/home.json';
import inbox from './vi/inbox.json';
import settings from './vi/settings.json';
import shortcuts from './vi/shortcuts.json';

export const vi = {
  case: caseWords,
  cases,
  common,
  desk,
  home,
  inbox,
  settings,
  shortcuts,
};
