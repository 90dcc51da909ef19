/** One file an area and language; an area adds its two files and its two lines. `catalogues.spec.ts` lists the gaps. */
import commonEn from './en/common.json';
import settingsEn from './en/settings.json';
import shortcutsEn from './en/shortcuts.json';
import commonVi from './vi/common.json';
import settingsVi from './vi/settings.json';
import shortcutsVi from './vi/shortcuts.json';

export const vi = {
  common: commonVi,
  settings: settingsVi,
  shortcuts: shortcutsVi,
};

export const en: typeof vi = {
  common: commonEn,
  settings: settingsEn,
  shortcuts: shortcutsEn,
};
