/** Which office of an agency an application lies at: as it came, or as a later message says. */
import { z } from 'zod';
import type { Dispatch } from '../../agency-contract/wire.js';

/** The office that goes on, and the one in whose place. */
export const place = z.object({ office: z.string().min(1), inPlaceOf: z.string().min(1).optional() });

const placing = place.extend({ target: z.string() });

/** The application at that office. */
export function atOffice(dispatch: Dispatch, { office, inPlaceOf }: z.infer<typeof place>): Dispatch {
  const { inPlaceOf: _before, ...payload } = dispatch.payload;
  return { ...dispatch, payload: { ...payload, office, ...(inPlaceOf !== undefined && { inPlaceOf }) } };
}

/** Of these messages the applications at the offices at which others of them put them: numbers run by office. */
export function placedElsewhere(dispatches: readonly Dispatch[]): readonly Dispatch[] {
  return dispatches.flatMap(({ payload }) => {
    const read = placing.safeParse(payload);
    if (!read.success) return [];
    const { data } = read;
    return dispatches
      .filter(({ key, operation }) => operation === 'perform' && key === data.target)
      .map((dispatch) => atOffice(dispatch, data));
  });
}
