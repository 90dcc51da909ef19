/** A step is refused: what needs it is not carried out, what does not need it goes on. */
import type { Story } from '../stage.js';

export const refusalStories: readonly Story[] = [
  {
    title: {
      vi: 'Khai sinh bị từ chối: hai thủ tục cần có Giấy khai sinh không được thực hiện',
      en: 'A birth that is refused: the two steps that need the certificate are not carried out',
    },
    tell: async (stage) => {
      await stage.at('2026-12-02T08:30');
      const told = await stage.handIn('interlinked-birth', 'mother-not-in-register');
      await told.ends({ status: 'refused', steps: ['refused', 'skipped', 'skipped'] });
    },
  },
  {
    title: {
      vi: 'Thường trú bị từ chối: thẻ bảo hiểm y tế không phụ thuộc vào thường trú nên vẫn được cấp',
      en: 'A refused residence: the health-insurance card does not need it and is issued',
    },
    tell: async (stage) => {
      await stage.at('2026-12-02T08:45');
      const told = await stage.handIn('interlinked-birth', 'head-lives-elsewhere');
      await told.ends({ status: 'partly-completed', steps: ['completed', 'refused', 'completed'] });
    },
  },
];
