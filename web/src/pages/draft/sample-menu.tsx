import { useState } from 'react';
import { Button, Group, Menu, Modal, Text } from '@mantine/core';
import { IconFlask } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { initialValues } from '../../features/form/initial-values.js';
import { recordIn, type Values } from '../../api/records.js';
import type { ProcedureVersion } from '../../features/procedures/procedures.js';
import { useLabel } from '../../i18n/use-label.js';
import { useForm, type DraftForm } from './use-draft-form.js';

type Sample = ProcedureVersion['samples'][number];

/** Complete applications of people who do not exist, for trying the pages; there are none in production. */
export function SampleMenu({ samples }: { readonly samples: readonly Sample[] }) {
  const { t } = useTranslation('desk');
  const label = useLabel();
  const form = useForm();
  const [wanted, want] = useState<Sample>();
  if (samples.length === 0) return null;
  const fill = ({ body }: Sample) => {
    form.change({ kind: 'replaced', values: recordIn(body) });
    want(undefined);
  };
  return (
    <>
      <Menu position="bottom-end" width={360}>
        <Menu.Target>
          <Button size="xs" variant="subtle" leftSection={<IconFlask size={14} aria-hidden />}>
            {t('sample.menu')}
          </Button>
        </Menu.Target>
        <Menu.Dropdown mah={400} style={{ overflowY: 'auto' }}>
          {samples.map((sample) => (
            <Menu.Item key={sample.name} onClick={() => (isUntouched(form) ? fill(sample) : want(sample))}>
              {label(sample.shows)}
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
      {wanted !== undefined && <ReplaceDialog onReplace={() => fill(wanted)} onClose={() => want(undefined)} />}
    </>
  );
}

interface ReplaceDialogProps {
  readonly onReplace: () => void;
  readonly onClose: () => void;
}

function ReplaceDialog({ onReplace, onClose }: ReplaceDialogProps) {
  const { t } = useTranslation('desk');
  const { t: words } = useTranslation();
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('sample.title')}
      closeButtonProps={{ 'aria-label': words('action.close') }}
    >
      <Text size="sm">{t('sample.text')}</Text>
      <Group mt="md">
        <Button color="red" onClick={onReplace}>
          {t('sample.yes')}
        </Button>
        <Button variant="default" onClick={onClose}>
          {words('action.cancel')}
        </Button>
      </Group>
    </Modal>
  );
}

/** Whether the form holds nothing but what it was opened with. */
function isUntouched({ fields, content: { applicant, data } }: DraftForm): boolean {
  const opened = initialValues(fields);
  const asOpened: Values = { applicant: recordIn(opened['applicant']), data: recordIn(opened['data']) };
  return JSON.stringify({ applicant, data }) === JSON.stringify(asOpened);
}
