/** Notices to the family in words: what is sent is Vietnamese, the English says the same to who reads it here. */
import type { Effect } from '../../../kernel/procedure/effects.js';
import { OWN_LABELS } from '../../../kernel/procedure/own-labels.js';
import type { Label, ProcedureVersion } from '../../../kernel/procedure/procedure-version.js';

/** What one notice tells. */
export interface Notice {
  readonly template: string;
  readonly step?: unknown;
  readonly reason?: unknown;
}

export interface NoticeWords {
  readonly template: string;
  readonly subject: Label;
  readonly text: Label;
}

/** The notice by the texts of its version; `{step}` and `{reason}` are filled in. */
export function noticeWords(version: ProcedureVersion, { template, step, reason }: Notice): NoticeWords {
  const filled = (part: 'subject' | 'text'): Label => {
    const inLanguage = (language: keyof Label) =>
      textIn(version, language, `notice.${template}.${part}`)
        .replace('{step}', inSentence(textIn(version, language, `step.${String(step)}`)))
        .replace('{reason}', textIn(version, language, `reason.${String(reason)}`));
    return { vi: inLanguage('vi'), en: inLanguage('en') };
  };
  return { template, subject: filled('subject'), text: filled('text') };
}

/** The notices that an event's effects send to the family; what an agency should notice stands in its inbox. */
export function noticesIn(effects: readonly Effect[]): readonly Notice[] {
  return effects.flatMap((effect) =>
    effect.kind === 'notify' && effect.params['audience'] !== 'agency'
      ? [{ template: effect.template, ...effect.params }]
      : [],
  );
}

/** The label of that key in both languages; the key itself where the version has none. */
export function labelled(version: ProcedureVersion, key: string): Label {
  return { vi: textIn(version, 'vi', key), en: textIn(version, 'en', key) };
}

/** `Đăng ký khai sinh` within a sentence: `đăng ký khai sinh`. */
export function inSentence(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}

function textIn({ labels }: ProcedureVersion, language: keyof Label, key: string): string {
  return labels[language][key] ?? OWN_LABELS[language][key] ?? key;
}
