/** The one of the names that it is; undefined for a name that the pages have no words for. */
export function knownAs<Name extends string>(names: readonly Name[], name: unknown): Name | undefined {
  return names.find((candidate) => candidate === name);
}
