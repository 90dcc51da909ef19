/** What parts of a declaration have to do with each other; a schema alone cannot say it. */
import type { Label } from '../../../src/kernel/procedure/procedure-version.js';

interface Parts {
  readonly child: {
    readonly birthOrder: number;
    readonly bornTogether: number;
    readonly bornOn: string;
    readonly died?: { readonly on: string } | undefined;
  };
  readonly mother?: unknown;
  readonly father?: unknown;
  readonly marriage?: unknown;
  readonly recognition?: unknown;
  readonly foundling?: unknown;
}

/** A part that may be left out. */
interface Choice {
  readonly choice: string;
}

/** Something that does not fit the rest: where, and what to do about it. */
interface Misfit {
  readonly path: readonly string[];
  readonly texts: Label;
}

/** As zod takes it. */
interface Issues {
  readonly addIssue: (issue: {
    code: 'custom';
    path: string[];
    message: string;
    params: Record<string, string>;
  }) => void;
}

/** The check of a whole form; `parts` are the names of those that a child who died has no use for. */
export function checkedTogether<Form extends Parts>(parts: readonly (keyof Form & string)[]) {
  return (form: Form, issues: Issues): void => {
    for (const { path, texts } of [...misfitsIn(form), ...needlessParts(form, parts)])
      issues.addIssue({ code: 'custom', path: [...path], message: texts.en, params: { ...texts } });
  };
}

function misfitsIn({ child, mother, father, marriage, recognition, foundling }: Parts): readonly Misfit[] {
  const isAlone = mother === undefined && father === undefined;
  return [
    misfit(foundling === undefined && mother === undefined && father === undefined, ['mother'], {
      vi: 'Khai người mẹ hoặc người cha; trẻ bị bỏ rơi thì khai biên bản về việc trẻ bị bỏ rơi.',
      en: 'Tell of the mother or the father; of a foundling, tell of the record about it.',
    }),
    misfit(foundling !== undefined && !isAlone, ['foundling'], {
      vi: 'Trẻ bị bỏ rơi chưa xác định được cha, mẹ: bỏ phần người mẹ và người cha, hoặc bỏ biên bản.',
      en: 'The parents of a foundling are unknown: take out the parents, or the record.',
    }),
    misfit(marriage !== undefined && (mother === undefined || father === undefined), ['marriage'], {
      vi: 'Giấy chứng nhận kết hôn chỉ khai khi có cả người mẹ và người cha.',
      en: 'A marriage certificate needs both parents.',
    }),
    misfit(recognition !== undefined && (father === undefined || marriage !== undefined), ['recognition'], {
      vi: 'Nhận cha cho con chỉ khai khi có người cha và cha mẹ chưa đăng ký kết hôn.',
      en: 'A father is recognised where he is named and the parents are not married.',
    }),
    misfit(child.birthOrder > child.bornTogether, ['child', 'birthOrder'], {
      vi: 'Thứ tự sinh lớn hơn số trẻ sinh ra trong lần sinh này.',
      en: 'The order of birth exceeds the number of children of this birth.',
    }),
    misfit(child.died !== undefined && child.died.on < child.bornOn, ['child', 'died', 'on'], {
      vi: 'Ngày chết sớm hơn ngày sinh.',
      en: 'The day of death precedes the birth.',
    }),
  ].flat();
}

/** A child who died gets no residence and no card: the parts are left out with that reason. */
function needlessParts<Form extends Parts>(form: Form, parts: readonly (keyof Form & string)[]): readonly Misfit[] {
  if (form.child.died === undefined) return [];
  return parts.flatMap((name) =>
    misfit(isTakenUp(form[name]), [name, 'choice'], {
      vi: 'Trẻ đã chết: chọn không làm phần này, lý do trẻ đã chết.',
      en: 'The child died: leave this part out, for that reason.',
    }),
  );
}

function isTakenUp(part: unknown): boolean {
  return isChoice(part) && part.choice === 'now';
}

function isChoice(part: unknown): part is Choice {
  return typeof part === 'object' && part !== null && 'choice' in part;
}

function misfit(applies: boolean, path: readonly string[], texts: Label): readonly Misfit[] {
  return applies ? [{ path, texts }] : [];
}
