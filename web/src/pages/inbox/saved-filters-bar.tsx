import { useState, type FormEvent } from 'react';
import { ActionIcon, Button, Group, Modal, Stack, Text, TextInput } from '@mantine/core';
import { IconBookmark, IconX } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { filtersIn, type InboxSearch } from './inbox-search.js';
import { useSavedFilters } from './saved-filters.js';

interface SavedFiltersBarProps {
  readonly search: InboxSearch;
  readonly subject: string;
}

/** The filters that the reader saved, as links, and the way to save those that are set. */
export function SavedFiltersBar({ search, subject }: SavedFiltersBarProps) {
  const { t } = useTranslation('inbox');
  const { saved, save, forget } = useSavedFilters(subject);
  const [isNaming, setNaming] = useState(false);
  const isFiltered = Object.keys(filtersIn(search)).length > 0;
  if (saved.length === 0 && !isFiltered) return null;
  return (
    <Group gap="xs" role="group" aria-label={t('saved.label')}>
      {saved.length > 0 && (
        <Text size="xs" c="dimmed">
          {t('saved.label')}
        </Text>
      )}
      {saved.map(({ name, search: kept }) => (
        <Button.Group key={name}>
          <Button
            size="compact-xs"
            variant="default"
            renderRoot={(root) => <Link to="/inbox" search={kept} {...root} />}
          >
            {name}
          </Button>
          <ActionIcon size={24} variant="default" aria-label={t('saved.forget', { name })} onClick={() => forget(name)}>
            <IconX size={12} aria-hidden />
          </ActionIcon>
        </Button.Group>
      ))}
      {isFiltered && (
        <Button
          size="compact-xs"
          variant="subtle"
          leftSection={<IconBookmark size={14} aria-hidden />}
          onClick={() => setNaming(true)}
        >
          {t('saved.save')}
        </Button>
      )}
      {isNaming && <NameDialog onClose={() => setNaming(false)} onNamed={(name) => save(name, search)} />}
    </Group>
  );
}

interface NameDialogProps {
  readonly onClose: () => void;
  readonly onNamed: (name: string) => void;
}

function NameDialog({ onClose, onNamed }: NameDialogProps) {
  const { t } = useTranslation('inbox');
  const { t: common } = useTranslation();
  const [name, setName] = useState('');
  const save = (event: FormEvent) => {
    event.preventDefault();
    if (name.trim() === '') return;
    onNamed(name.trim());
    onClose();
  };
  return (
    <Modal opened onClose={onClose} title={t('saved.save')} closeButtonProps={{ 'aria-label': common('action.close') }}>
      <form onSubmit={save}>
        <Stack gap="sm">
          <TextInput
            label={t('saved.name')}
            description={t('saved.here')}
            value={name}
            maxLength={40}
            required
            data-autofocus
            onChange={(event) => setName(event.currentTarget.value)}
          />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {common('action.cancel')}
            </Button>
            <Button type="submit">{t('saved.keep')}</Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
