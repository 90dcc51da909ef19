import { useTranslation } from 'react-i18next';
import type { Case } from '../../features/case/case.js';
import { FeeLines } from '../../features/case/fee-lines.js';
import { useProcedureWords } from '../../features/procedures/procedures.js';
import { Section } from '../../ui/section.js';

/** What the case costs, where it costs something. */
export function Fees({ found }: { readonly found: Case }) {
  const { t } = useTranslation('case');
  const word = useProcedureWords(found.procedure, found.version);
  if (found.payment === undefined) return null;
  return (
    <Section title={t('fees.title')}>
      <FeeLines found={found} word={word} />
    </Section>
  );
}
