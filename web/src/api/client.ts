import { i18n } from '../i18n/i18n.js';
import { takeTouch } from './attendance.js';
import { newClient } from './new-client.js';

export { bodyOf } from './new-client.js';

let subject: string | undefined;

/** Says whose pages these are from now on. */
export function actAs(whose: string): void {
  subject = whose;
}

/** The API, in the language of the pages and as whoever they belong to. */
export const api = newClient(() => i18n.language, { expectedSubject: () => subject, isAttended: takeTouch });
