import type { Request } from 'express';

/** `?1`: a page asks by itself, and nobody touched it since it last asked (a boolean of RFC 8941, 3.3.6). */
const UNATTENDED = 'unattended';

/** Whether somebody at the browser had the request sent: pages also follow the changes of others, and listen for hours. */
export function isActOfPerson({ headers }: Pick<Request, 'headers'>): boolean {
  return headers[UNATTENDED] !== '?1' && headers.accept !== 'text/event-stream';
}
