import { i18n } from '../i18n/i18n.js';
import { newClient } from './new-client.js';

export { bodyOf } from './new-client.js';

/** The API, in the language of the pages and as whoever is signed in. */
export const api = newClient(() => i18n.language);
