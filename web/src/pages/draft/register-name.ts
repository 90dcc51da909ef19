import { useTranslation } from 'react-i18next';

const REGISTERS = ['population', 'civil-status', 'residence', 'social-insurance', 'social-protection'] as const;

/** What a register is called on the pages; one that they do not know keeps its code. */
export function useRegisterName(): (agency: string) => string {
  const { t } = useTranslation('desk');
  return (agency) => {
    const known = REGISTERS.find((register) => register === agency);
    return known === undefined ? agency : t(`register.${known}`);
  };
}
