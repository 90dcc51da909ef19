import { z } from 'zod';
import { instant } from '../../../kernel/values/time.js';
import type { WantedMoment } from './moment.js';

/** A moment as a client names it: the number of an event, or a time with its offset. */
export const momentText = z.union([z.string().regex(/^\d{1,9}$/), z.iso.datetime({ offset: true })]);

/** @param latest - the number of the last event, which is meant where no moment is named */
export function wantedMoment(text: string | undefined, latest: number): WantedMoment {
  if (text === undefined) return { seq: latest };
  return /^\d+$/.test(text) ? { seq: Number(text) } : { at: instant(text) };
}
