import { useRef, useState, type FormEvent } from 'react';
import { ActionIcon, TextInput } from '@mantine/core';
import { IconArrowRight } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useShortcut } from '../features/shortcuts/shortcut-provider.js';

/** Straight to a case by its code: typed, pasted, or read by a scanner that ends with Enter. */
export function FindCase() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [code, setCode] = useState('');
  const input = useRef<HTMLInputElement>(null);
  useShortcut('find', () => input.current?.focus());
  const open = (event: FormEvent) => {
    event.preventDefault();
    const wanted = code.trim().toUpperCase();
    if (wanted === '') return;
    setCode('');
    void navigate({ to: `/cases/${encodeURIComponent(wanted)}` });
  };
  return (
    <form role="search" onSubmit={open}>
      <TextInput
        ref={input}
        size="xs"
        w={{ base: 130, xs: 200, md: 240 }}
        aria-label={t('find.label')}
        placeholder={t('find.placeholder')}
        value={code}
        onChange={(event) => setCode(event.currentTarget.value)}
        rightSection={
          <ActionIcon type="submit" variant="subtle" size="sm" aria-label={t('find.go')}>
            <IconArrowRight size={16} aria-hidden />
          </ActionIcon>
        }
      />
    </form>
  );
}
