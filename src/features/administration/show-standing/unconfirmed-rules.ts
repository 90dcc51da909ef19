/** Rules of a version that nobody has read in the text of their law: each article once, with what is decided by it. */
import type { Label, LabelFile, NamedDeadline, ProcedureVersion } from '../../../kernel/procedure/procedure-version.js';

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
  readonly decides: Label;
}

export function unconfirmedRules(version: ProcedureVersion): readonly UnconfirmedRule[] {
  const { key: procedure, version: number, title } = version;
  const standing = standingOn(version);
  return [...new Set(standing.map(({ article }) => article))].map((article) => ({
    procedure,
    version: number,
    title,
    article,
    decides: standing.filter((rule) => rule.article === article).map(({ decides }) => decides),
  }));
}

function standingOn(version: ProcedureVersion): readonly Standing[] {
  return [...ofTheWhole(version), ...ofSteps(version), ...ofDeadlines(version), ...ofFees(version)];
}

function ofTheWhole({ legalBasis }: ProcedureVersion): readonly Standing[] {
  const decides = { vi: 'Cả thủ tục', en: 'The procedure as a whole' };
  return legalBasis.flatMap(({ article, confirmed }) => (confirmed ? [] : [{ article, decides }]));
}

function ofSteps(version: ProcedureVersion): readonly Standing[] {
  return version.steps.flatMap(({ step, legalBasis: { article, confirmed } }) =>
    confirmed ? [] : [{ article, decides: named(version, `step.${step}`) }],
  );
}

function ofDeadlines(version: ProcedureVersion): readonly Standing[] {
  return Object.entries(version.deadlines).flatMap(([name, { rule, fires, longer = [] }]) => [
    ...lengths(version, name, { rule, fires }),
    ...longer.flatMap(({ article, confirmed, workingDays }) =>
      confirmed ? [] : [{ article, decides: named(version, `deadline.${name}`, longerBy(workingDays)) }],
    ),
  ]);
}

function lengths(
  version: ProcedureVersion,
  name: string,
  { rule, fires }: Pick<NamedDeadline, 'rule' | 'fires'>,
): readonly Standing[] {
  // A warning has no length of its own.
  if (rule.confirmed || fires === 'warning') return [];
  const { workingDays } = (fires === 'extended-due' ? rule.extended : undefined) ?? rule.length;
  return fires === 'extended-due' && rule.extended === undefined
    ? []
    : [{ article: rule.article, decides: named(version, `deadline.${name}`, lengthOf(workingDays)) }];
}

function ofFees(version: ProcedureVersion): readonly Standing[] {
  return Object.entries(version.fees?.law ?? {}).flatMap(([fee, { rates, exemptions = [] }]) => [
    ...rates.flatMap(({ vnd, since, legalBasis: { article, confirmed } }) =>
      confirmed ? [] : [{ article, decides: named(version, `fee.${fee}`, rateOf(vnd, since)) }],
    ),
    ...exemptions.flatMap(({ grounds, since, legalBasis: { article, confirmed } }) =>
      confirmed ? [] : [{ article, decides: named(version, `fee.${fee}`, exemptOf(version, grounds, since)) }],
    ),
  ]);
}

function named({ labels }: ProcedureVersion, label: string, after: Label = { vi: '', en: '' }): Label {
  const [, step = ''] = label.split('.');
  const inWords = (words: LabelFile) => {
    const ofStep = label.startsWith('deadline.') ? words[`step.${step}`] : undefined;
    return [ofStep, words[label] ?? label].filter((text) => text !== undefined).join(': ');
  };
  return { vi: `${inWords(labels.vi)}${after.vi}`, en: `${inWords(labels.en)}${after.en}` };
}

function rateOf(vnd: number, since: string): Label {
  const day = since.split('-').toReversed().join('/');
  return {
    vi: `: ${vnd.toLocaleString('vi')} đồng từ ${day}`,
    en: `: ${vnd.toLocaleString('en')} đ since ${since}`,
  };
}

function exemptOf({ labels }: ProcedureVersion, grounds: readonly string[], since: string): Label {
  const day = since.split('-').toReversed().join('/');
  const all = (words: LabelFile) => grounds.map((ground) => words[`exemption.${ground}`] ?? ground).join(', ');
  return {
    vi: `: miễn cho ${all(labels.vi)} từ ${day}`,
    en: `: nothing for ${all(labels.en)} since ${since}`,
  };
}

function longerBy(workingDays: number): Label {
  const { vi, en } = lengthOf(workingDays);
  return { vi: `${vi} cộng thêm`, en: `${en} more` };
}

function lengthOf(workingDays: number): Label {
  if (workingDays === 0) return { vi: ': trong ngày tiếp nhận', en: ': on the day of receipt' };
  return {
    vi: `: ${workingDays} ngày làm việc`,
    en: `: ${workingDays} working ${workingDays === 1 ? 'day' : 'days'}`,
  };
}
