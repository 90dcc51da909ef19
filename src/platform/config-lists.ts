/** Variables that are lists of names with a value each. */
import { z } from 'zod';

/** `residence=50,civil-status=0.5` */
export const rates = z
  .string()
  .transform((list) => list.split(',').map((entry) => entry.trim().split('=')))
  .pipe(z.array(z.tuple([z.string().regex(/^[a-z-]+$/), z.string().regex(/^\d{1,6}(\.\d{1,3})?$/)])))
  .transform((entries) => entries.map(([agency, rate]) => [agency, Number(rate)] as const))
  .refine((entries) => entries.every(([, rate]) => rate > 0))
  .transform((entries): Readonly<Record<string, number>> => Object.fromEntries(entries));

/** `lapsed=9,withdrawn=3`: codes of the National Portal by our status of a case; the others stay. */
export const portalCodes = z
  .string()
  .transform((list) => list.split(',').map((entry) => entry.trim().split('=')))
  .pipe(z.array(z.tuple([z.string().regex(/^[a-z-]+$/), z.string().regex(/^([1-9]|10)$/)])))
  .transform((entries): Readonly<Record<string, string>> => Object.fromEntries(entries));

/** `civil-status/ethnic-group/24=1550@2026-12-01`: what another system calls a code of ours, since a day or since always. */
export const listCodes = z
  .string()
  .transform((list) =>
    list.split(',').map((entry) => {
      const parts = /^([a-z-]+)\/([a-z-]+)\/([\w-]+)=([\w.-]+?)(?:@(.+))?$/.exec(entry.trim());
      return parts?.slice(1).map((part = '') => part);
    }),
  )
  .pipe(z.array(z.tuple([z.string(), z.string(), z.string(), z.string(), z.union([z.literal(''), z.iso.date()])])))
  .transform((entries) =>
    entries.map(([destination, list, ours, theirs, from]) => ({
      destination,
      list,
      ours,
      theirs: /^\d{1,9}$/.test(theirs) ? Number(theirs) : theirs,
      ...(from !== '' && { from }),
    })),
  );

/** `national-portal@2027-01-01=https://…`: where the system of an agency is reached since a day. */
export const datedAddresses = z
  .string()
  .transform((list) => list.split(',').map((entry) => /^([a-z-]+)@([^=]+)=(.+?)\/?$/.exec(entry.trim())?.slice(1)))
  .pipe(z.array(z.tuple([z.string(), z.iso.date(), z.url({ protocol: /^https?$/ })])))
  .transform((entries) => entries.map(([agency, from, url]) => ({ agency, from, url })));

/** Addresses, networks, or Express's names for ranges of them. */
export const networks = z
  .string()
  .transform((list) => list.split(',').map((one) => one.trim()))
  .pipe(
    z.array(z.union([z.enum(['loopback', 'linklocal', 'uniquelocal']), z.ipv4(), z.ipv6(), z.cidrv4(), z.cidrv6()])),
  )
  .optional();
