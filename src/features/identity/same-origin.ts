import type { Request } from 'express';
import type { PublicAddress } from './public-address.js';

/**
 * Whether a page of ours sent the request: browsers send the cookie along with what other pages of the same site send.
 * Nothing said counts as no, for every browser that we support says one of the two.
 *
 * @see https://www.w3.org/TR/fetch-metadata/
 */
export function isSameOrigin(request: Request, address: PublicAddress): boolean {
  const site = request.header('sec-fetch-site');
  if (site !== undefined) return site === 'same-origin';
  const origin = request.header('origin');
  if (origin === undefined || !URL.canParse(origin)) return false;
  return origin === address.origin || new URL(origin).host === request.header('host');
}
