import { useTranslation } from 'react-i18next';

const KILOBYTE = 1_024;

/** How large a file is, for people: `640 kB`, `5,8 MB`. */
export function useFileSize(): (bytes: number) => string {
  const { i18n } = useTranslation();
  return (bytes) => {
    const [amount, unit] = bytes < KILOBYTE ** 2 ? [bytes / KILOBYTE, 'kB'] : [bytes / KILOBYTE ** 2, 'MB'];
    const digits = unit === 'kB' ? 0 : 1;
    return `${Math.max(amount, 0.1).toLocaleString(i18n.language, { maximumFractionDigits: amount < 1 ? 1 : digits })} ${unit}`;
  };
}
