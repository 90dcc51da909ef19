/** Text for people, in both languages. */
export interface Texts {
  readonly vi: string;
  readonly en: string;
}

export type Language = keyof Texts;

/** One kind of problem: its title never varies, its advice says what to do; `{wait}` in it stands for the time until a repeat may succeed. */
export interface ProblemEntry {
  readonly status: number;
  readonly title: Texts;
  readonly advice: Texts;
}
