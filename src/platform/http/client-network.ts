import { isIPv6 } from 'node:net';

const GROUPS = 8;
/** One customer has at least a /64: counting single addresses of it would count nothing. */
const NETWORK_GROUPS = 4;
const MAPPED_IPV4 = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i;

/** What counts as one client: an IPv4 address, or the first half of an IPv6 address. */
export function clientNetwork(address: string): string {
  const mapped = MAPPED_IPV4.exec(address)?.[1];
  if (mapped !== undefined) return mapped;
  const [plain = ''] = address.toLowerCase().split('%');
  if (!isIPv6(plain)) return plain;
  const [before = '', after = ''] = plain.split('::');
  const [first, last] = [before, after].map((half) => half.split(':').filter((group) => group !== ''));
  const zeros = Array.from({ length: GROUPS - (first?.length ?? 0) - (last?.length ?? 0) }, () => '0');
  const groups = plain.includes('::') ? [...(first ?? []), ...zeros, ...(last ?? [])] : plain.split(':');
  return groups
    .slice(0, NETWORK_GROUPS)
    .map((group) => group.replace(/^0+(?=.)/, ''))
    .join(':');
}
