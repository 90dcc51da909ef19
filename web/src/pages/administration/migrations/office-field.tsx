import { NativeSelect } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useLabel } from '../../../i18n/use-label.js';
import { officesOfQuery } from '../administration.js';

/** Where cases are taken in. */
const DESKS = 'one-stop';

interface OfficeFieldProps {
  readonly office: string | undefined;
  readonly onChange: (office: string) => void;
}

/** Cases of one desk only, or of all. */
export function OfficeField({ office = '', onChange }: OfficeFieldProps) {
  const { t } = useTranslation('migration');
  const label = useLabel();
  const desks = useQuery(officesOfQuery(DESKS)).data ?? [];
  return (
    <NativeSelect
      label={t('field.office')}
      value={office}
      data={[
        { value: '', label: t('field.allOffices') },
        ...desks.map(({ code, name }) => ({ value: code, label: `${label(name)} (${code})` })),
      ]}
      onChange={({ currentTarget: { value } }) => onChange(value)}
    />
  );
}
