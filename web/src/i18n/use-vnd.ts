import { useTranslation } from 'react-i18next';

/** Writes amounts of đồng as the reader's language does: `16.000 đ`, `16,000 đ`. */
export function useVnd(): (amount: number) => string {
  const { i18n } = useTranslation();
  return (amount) => `${amount.toLocaleString(i18n.language)}\u00a0đ`;
}
