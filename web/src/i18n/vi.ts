/** What the first pages say in Vietnamese: one file an area. `catalogues.spec.ts` lists the gaps. */
import common from './vi/common.json';
import home from './vi/home.json';
import shortcuts from './vi/shortcuts.json';

export const vi = {
  common,
  home,
  shortcuts,
};
