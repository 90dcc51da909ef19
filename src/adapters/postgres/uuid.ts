const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** What is no UUID is nobody's id: PostgreSQL would refuse the whole statement instead of finding nothing. */
export function isUuid(text: string): boolean {
  return UUID.test(text);
}
