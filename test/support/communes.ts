import type { ApplicationBody } from './valid-applications.js';

export const OTHER_COMMUNE = '09187';
/** No demo user has an office there. */
export const THIRD_COMMUNE = '07246';

/** The application of a family that lives there. */
export function livingIn(commune: string, { data, ...body }: ApplicationBody) {
  const { residence } = data;
  const given = typeof residence === 'object' && residence !== null ? residence : {};
  const address = 'address' in given && typeof given.address === 'object' ? given.address : {};
  const moved = { ...given, address: { ...address, commune } };
  return { ...body, data: { ...data, residence: moved } };
}
