/** The words of a new procedure, in both languages. */

const LANGUAGES = {
  vi: {
    called: 'Vietnamese',
    suffix: 'Vi',
    shared: 'sharedVi',
    oneStop: 'Trung tâm Phục vụ hành chính công',
    applicant: 'Người yêu cầu',
    relation: 'Tư cách của người yêu cầu',
    phone: 'Số điện thoại',
    email: 'Thư điện tử',
    self: 'Chính là người được giải quyết',
    representative: 'Người được ủy quyền',
    subject: 'Người được giải quyết',
    residence: 'Nơi cư trú',
    request: 'Nội dung đề nghị',
    details: 'Nội dung cụ thể',
    stands: 'Kết quả đã cấp vẫn có giá trị khi rút hồ sơ',
  },
  en: {
    called: 'English',
    suffix: 'En',
    shared: 'sharedEn',
    oneStop: 'One-stop public administration centre',
    applicant: 'Applicant',
    relation: 'Who applies',
    phone: 'Telephone number',
    email: 'E-mail address',
    self: 'The person concerned',
    representative: 'Authorised representative',
    subject: 'Person concerned',
    residence: 'Residence',
    request: 'What is asked for',
    details: 'Details',
    stands: 'What was issued stands although the application is withdrawn',
  },
};

/** The texts of the label files, by their paths in `v1`. */
export function wordFiles(procedure) {
  return Object.fromEntries(
    Object.entries(LANGUAGES).map(([language, words]) => [
      `labels/${language}.ts`,
      labels(procedure, language, words).normalize('NFC'),
    ]),
  );
}

function labels({ key, name, steps, agencies }, language, words) {
  const { suffix, shared } = words;
  const line = (label, text) => `'${label}': ${JSON.stringify(text)},`;
  return `/** ${words.called} labels of ${key}, version 1. */
import type { LabelFile } from '../../../../src/kernel/procedure/procedure-version.js';
import { inLanguage, named, under } from '../../../_shared/labels/v1/compose.js';
import { ${shared} } from '../../../_shared/labels/v1/${language}.js';
import * as part from '../../../_shared/labels/v1/parts-${language}.js';
import { wordsFor } from '../../../_shared/labels/v2/words-for.js';
import { ${name}Documents } from '../documents.js';
import { ${name}Chart } from '../machine.js';

const form: LabelFile = {
  ...under('field.applicant', named(${JSON.stringify(words.applicant)}, part.identity${suffix})),
  ${line('field.applicant.relation', words.relation)}
  ${line('field.applicant.phone', words.phone)}
  ${line('field.applicant.email', words.email)}
  ${line('option.relation.self', words.self)}
  ${line('option.relation.representative', words.representative)}
  ...under('field.subject', named(${JSON.stringify(words.subject)}, part.identity${suffix})),
  ...under('field.subject.residence', named(${JSON.stringify(words.residence)}, part.address${suffix})),
  ${line('field.request', words.request)}
  ${line('field.request.details', words.details)}
};

const reasons: LabelFile = {
  ${steps.map(({ step }) => line(`reason.${step}-stands`, words.stands)).join('\n  ')}
};

/** All labels of this version, in ${words.called}. */
export const ${language}: LabelFile = {
  ...wordsFor(${name}Chart, ${shared}),
  ${steps.map(({ step, title }) => line(`step.${step}`, title[language])).join('\n  ')}
  ${agencies.map((known) => line(`agency.${known.agency}`, known[language])).join('\n  ')}
  ${line('agency.one-stop', words.oneStop)}
  ...inLanguage('document', ${name}Documents, '${language}'),
  ...part.caseDeadlines${suffix},
  ${steps
    .map(({ step }) => `...under('deadline.${step}', { ...part.stepDeadlines${suffix}, ...part.warning${suffix} }),`)
    .join('\n  ')}
  ...form,
  ...reasons,
};
`;
}
