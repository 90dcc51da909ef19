/** What the first pages say in English: one file an area. `catalogues.spec.ts` lists the gaps. */
import common from './en/common.json';
import home from './en/home.json';
import shortcuts from './en/shortcuts.json';
import type { vi } from './vi.js';

export const en: Readonly<Record<keyof typeof vi, object>> = {
  common,
  home,
  shortcuts,
};
