/**
 * The text of that name in the address of a page. The router reads what looks like a number as one.
 */
export function textIn<Name extends string>(
  search: Readonly<Record<string, unknown>>,
  name: Name,
): { [name in Name]?: string };
export function textIn(search: Readonly<Record<string, unknown>>, name: string) {
  const value = search[name];
  return (typeof value === 'string' && value !== '') || typeof value === 'number' ? { [name]: String(value) } : {};
}
