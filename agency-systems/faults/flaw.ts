import type { Breach } from './breach.js';
import { FORGERIES, type Forgery } from './forgery.js';

/** What a fault has made wrong with a callback. */
export type Flaw = Breach | Forgery;

export function isForgery(flaw: Flaw | undefined): flaw is Forgery {
  return FORGERIES.some((forgery) => forgery === flaw);
}
