/** Nothing is missing: each agency decides by its own rules. */
import type { Story } from '../stage.js';

const DONE = { status: 'completed', steps: ['completed', 'completed', 'completed'] };

export const automaticStories: readonly Story[] = [
  {
    title: { vi: 'Khai sinh: các cơ quan tự động giải quyết', en: 'A birth that the agencies decide by rule' },
    tell: async (stage) => {
      await stage.at('2026-11-30T08:30');
      const birth = await stage.handIn('interlinked-birth', 'straightforward');
      await birth.ends(DONE);
    },
  },
  {
    title: { vi: 'Khai tử: các cơ quan tự động giải quyết', en: 'A death that the agencies decide by rule' },
    tell: async (stage) => {
      await stage.at('2026-11-30T09:00');
      const death = await stage.handIn('interlinked-death', 'straightforward');
      await death.ends(DONE);
    },
  },
];
