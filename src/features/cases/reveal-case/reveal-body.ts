import { z } from 'zod';
import { REVEAL_PURPOSES } from './purposes.js';

/** What something is shown in full for, and why. */
export const revealBody = z.strictObject({
  purpose: z.enum(Object.keys(REVEAL_PURPOSES)),
  reason: z.string().trim().normalize('NFC').min(5).max(1000),
});
