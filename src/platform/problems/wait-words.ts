import type { Texts } from './problem-entry.js';

const MINUTE_S = 60;
/** Up to here seconds say more than minutes. */
const SECONDS_SAID_MAX = 90;

/** The advice with the time to wait in words where it stands for it: in seconds, or in minutes, rounded up; "a few minutes" if it is not known. */
export function withWait(advice: Texts, retryAfterS: number | undefined): Texts {
  const wait = waitWords(retryAfterS);
  return { vi: advice.vi.replace('{wait}', wait.vi), en: advice.en.replace('{wait}', wait.en) };
}

function waitWords(seconds: number | undefined): Texts {
  if (seconds === undefined) return { vi: 'ít phút', en: 'a few minutes' };
  if (seconds <= SECONDS_SAID_MAX)
    return { vi: `${seconds} giây`, en: seconds === 1 ? '1 second' : `${seconds} seconds` };
  const minutes = Math.ceil(seconds / MINUTE_S);
  return { vi: `${minutes} phút`, en: `${minutes} minutes` };
}
