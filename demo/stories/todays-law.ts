/** The law in force since 1 September 2026: after the registration the branches go on side by side, and some are left out. */
import type { Story } from '../stage.js';

export const todaysLawStories: readonly Story[] = [
  {
    title: {
      vi: 'Luật hiện hành: thường trú ∥ bảo hiểm y tế ∥ căn cước sau khai sinh',
      en: "Today's law: residence ∥ health insurance ∥ identity card after the birth",
    },
    tell: async (stage) => {
      await stage.at('2026-11-30T09:20');
      const birth = await stage.handIn('interlinked-birth', 'straightforward-elsewhere', { number: 3 });
      await birth.ends({ status: 'completed', steps: ['completed', 'completed', 'completed', 'completed'] });
    },
  },
  {
    title: {
      vi: 'Luật hiện hành: người đã mất hưởng lương hưu, bảo hiểm xã hội chi trả',
      en: "Today's law: social insurance pays for the funeral of a pensioner",
    },
    tell: async (stage) => {
      await stage.at('2026-11-30T09:40');
      const death = await stage.handIn('interlinked-death', 'pensioner', { number: 3 });
      await death.ends({
        status: 'completed',
        steps: ['completed', 'completed', 'completed', 'completed', 'skipped', 'skipped'],
      });
    },
  },
];
