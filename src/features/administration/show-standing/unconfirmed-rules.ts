/** Rules of a version that nobody has read in the text of their law: each article once, with what is decided by it. */
import type { Label, LabelFile, ProcedureVersion } from '../../../kernel/procedure/procedure-version.js';

export interface UnconfirmedRule {
  readonly procedure: string;
  readonly version: number;
  readonly title: Label;
  readonly article: string;
  /** The steps and limits that stand on it. */
  readonly decides: readonly Label[];
}

interface Standing {
  readonly article: string;
  readonly label: string;
  /** Of a limit. */
  readonly workingDays?: number | undefined;
}

export function unconfirmedRules(version: ProcedureVersion): readonly UnconfirmedRule[] {
  const { key: procedure, version: number, title } = version;
  const standing = standingOn(version);
  return [...new Set(standing.map(({ article }) => article))].map((article) => ({
    procedure,
    version: number,
    title,
    article,
    decides: standing.filter((rule) => rule.article === article).map((rule) => named(version, rule)),
  }));
}

function standingOn({ steps, deadlines }: ProcedureVersion): readonly Standing[] {
  const ofSteps = steps.flatMap(({ step, legalBasis: { article, confirmed } }) =>
    confirmed ? [] : [{ article, label: `step.${step}` }],
  );
  const ofDeadlines = Object.entries(deadlines).flatMap(([name, { rule, fires }]) => {
    // A warning has no length of its own.
    if (rule.confirmed || fires === 'warning') return [];
    const { workingDays } = (fires === 'extended-due' ? rule.extended : undefined) ?? rule.length;
    return fires === 'extended-due' && rule.extended === undefined
      ? []
      : [{ article: rule.article, label: `deadline.${name}`, workingDays }];
  });
  return [...ofSteps, ...ofDeadlines];
}

function named({ labels }: ProcedureVersion, { label, workingDays }: Standing): Label {
  const [, step = ''] = label.split('.');
  const inWords = (words: LabelFile) => {
    const ofStep = label.startsWith('deadline.') ? words[`step.${step}`] : undefined;
    return [ofStep, words[label] ?? label].filter((text) => text !== undefined).join(': ');
  };
  const length = workingDays === undefined ? { vi: '', en: '' } : lengthOf(workingDays);
  return { vi: `${inWords(labels.vi)}${length.vi}`, en: `${inWords(labels.en)}${length.en}` };
}

function lengthOf(workingDays: number): Label {
  if (workingDays === 0) return { vi: ': trong ngày tiếp nhận', en: ': on the day of receipt' };
  return {
    vi: `: ${workingDays} ngày làm việc`,
    en: `: ${workingDays} working ${workingDays === 1 ? 'day' : 'days'}`,
  };
}
