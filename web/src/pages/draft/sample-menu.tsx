import { Button, Menu } from '@mantine/core';
import { IconFlask } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { recordIn } from '../../features/form/values.js';
import type { ProcedureVersion } from '../../features/procedures/procedures.js';
import { useLabel } from '../../i18n/use-label.js';
import { useForm } from './use-draft-form.js';

/** Complete applications of people who do not exist, for trying the pages. */
export function SampleMenu({ samples }: { readonly samples: ProcedureVersion['samples'] }) {
  const { t } = useTranslation('desk');
  const label = useLabel();
  const { change } = useForm();
  if (samples.length === 0) return null;
  return (
    <Menu position="bottom-end" width={360}>
      <Menu.Target>
        <Button size="xs" variant="subtle" leftSection={<IconFlask size={14} aria-hidden />}>
          {t('sample.menu')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown mah={400} style={{ overflowY: 'auto' }}>
        {samples.map(({ name, shows, body }) => (
          <Menu.Item key={name} onClick={() => change({ kind: 'replaced', values: recordIn(body) })}>
            {label(shows)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
