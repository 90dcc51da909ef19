/** One file an area and language; an area adds its two files and its two lines. `catalogues.spec.ts` lists the gaps. */
import auditEn from './en/audit.json';
import caseEn from './en/case.json';
import casesEn from './en/cases.json';
import commonEn from './en/common.json';
import deskEn from './en/desk.json';
import homeEn from './en/home.json';
import inboxEn from './en/inbox.json';
import operationsEn from './en/operations.json';
import settingsEn from './en/settings.json';
import shortcutsEn from './en/shortcuts.json';
import trackingEn from './en/tracking.json';
import auditVi from './vi/audit.json';
import caseVi from './vi/case.json';
import casesVi from './vi/cases.json';
import commonVi from './vi/common.json';
import deskVi from './vi/desk.json';
import homeVi from './vi/home.json';
import inboxVi from './vi/inbox.json';
import operationsVi from './vi/operations.json';
import settingsVi from './vi/settings.json';
import shortcutsVi from './vi/shortcuts.json';
import trackingVi from './vi/tracking.json';

export const vi = {
  audit: auditVi,
  case: caseVi,
  cases: casesVi,
  common: commonVi,
  desk: deskVi,
  home: homeVi,
  inbox: inboxVi,
  operations: operationsVi,
  settings: settingsVi,
  shortcuts: shortcutsVi,
  tracking: trackingVi,
};

export const en: typeof vi = {
  audit: auditEn,
  case: caseEn,
  cases: casesEn,
  common: commonEn,
  desk: deskEn,
  home: homeEn,
  inbox: inboxEn,
  operations: operationsEn,
  settings: settingsEn,
  shortcuts: shortcutsEn,
  tracking: trackingEn,
};
