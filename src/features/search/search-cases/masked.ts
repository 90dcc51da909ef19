/** Enough to tell somebody whom one knows, and no more. */

/** `NGUYỄN VĂN HÙNG` is `N. V. HÙNG`. */
export function maskedName(name: string): string {
  const words = name.split(/\s+/).filter((word) => word !== '');
  const initials = words.slice(0, -1).map((word) => `${[...word][0]}.`);
  return [...initials, ...words.slice(-1)].join(' ');
}

/** `024096001823` is `0240******23`. */
export function maskedPersonalId(personalId: string): string {
  return `${personalId.slice(0, 4)}******${personalId.slice(-2)}`;
}
