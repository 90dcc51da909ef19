import type { LabelFile } from './procedure-version.js';

/** Words for what happens to a case above its versions: no version has them, because none of them knows of another. */
export const OWN_LABELS: { readonly vi: LabelFile; readonly en: LabelFile } = {
  vi: {
    'command.migrate': 'Chuyển sang phiên bản khác',
    'event.case-migrated': 'Hồ sơ chuyển sang phiên bản khác của thủ tục',
  },
  en: {
    'command.migrate': 'Move to another version',
    'event.case-migrated': 'The case goes on by another version of the procedure',
  },
};
