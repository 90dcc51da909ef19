import type { TFunction } from 'i18next';

/** Fields of requests that pages send, beside those of a procedure's form. */
const FIELDS = [
  'reason',
  'code',
  'text',
  'legalBasis',
  'evidence',
  'data',
  'items',
  'paper',
  'papers',
  'problem',
  'number',
  'issuer',
  'issuedOn',
  'results',
  'collector',
  'fullName',
  'holder',
] as const;

/** Where a fault is, in words: `/items/0/paper` is “asked for › no. 1 › paper”; a field without words is named as the API names it. */
export function pointerInWords(pointer: string, t: TFunction): string {
  return pointer
    .split('/')
    .slice(1)
    .map((token) => {
      const known = FIELDS.find((name) => name === token);
      if (known !== undefined) return t(`problem.field.${known}`);
      return /^\d+$/.test(token) ? t('problem.item', { number: Number(token) + 1 }) : token;
    })
    .join(' › ');
}
