/** How the sources of a draft name a hospital notice: which, and when it was looked up. */

export interface NoticeSource {
  readonly kind: 'birth' | 'death';
  readonly number: string;
  /** ISO 8601. */
  readonly at: string;
}

export function noticeSource({ kind, number, at }: NoticeSource): string {
  return `${kind}-notice ${at} ${number}`;
}

/** The notice that a source names, if it names one. */
export function noticeIn(source: string): NoticeSource | undefined {
  const [, kind, at, number] = /^(birth|death)-notice (\S+) (.+)$/.exec(source) ?? [];
  if (at === undefined || number === undefined) return undefined;
  return { kind: kind === 'birth' ? 'birth' : 'death', at, number };
}
