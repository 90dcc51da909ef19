import { Suspense, useEffect, useLayoutEffect, useRef } from 'react';
import { Button, FileButton, Group, List, Loader, Stack, Text, Title } from '@mantine/core';
import { IconPaperclip } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { ACCEPTED } from '../../features/drafts/attachments.js';
import { useFileSize } from '../../ui/file-size.js';
import { ProblemAlert } from '../../ui/problem-alert.js';
import { Section } from '../../ui/section.js';
import { useForm } from './use-draft-form.js';
import { useUploads, type Upload } from './use-uploads.js';

interface FilesProps {
  /** Told how many chosen files the server does not have. */
  readonly onOpenFiles: (count: number) => void;
  /** Somebody wanted to go on although there are some. */
  readonly isHeld: boolean;
}

/** The papers that are handed in as files with the application. */
export function AttachedFiles(props: FilesProps) {
  return (
    // What it says is loaded later than the page.
    <Suspense fallback={null}>
      <Files {...props} />
    </Suspense>
  );
}

/** What will be handed in as files, to be looked at once more. */
export function AttachedNames() {
  return (
    <Suspense fallback={null}>
      <Names />
    </Suspense>
  );
}

function Names() {
  const { t } = useTranslation('attachments');
  const sizeOf = useFileSize();
  const { attachments } = useForm().content;
  return (
    <section aria-label={t('title')}>
      <Title order={2} size="h5" mb={4}>
        {t('title')}
      </Title>
      {attachments.length === 0 && <Text size="sm">{t('none')}</Text>}
      <List size="sm">
        {attachments.map(({ id, name, bytes }) => (
          <List.Item key={id}>{`${name} (${sizeOf(bytes)})`}</List.Item>
        ))}
      </List>
    </section>
  );
}

function Files({ onOpenFiles, isHeld }: FilesProps) {
  const { t } = useTranslation('attachments');
  const { uploads, choose, again, leaveOut, remove } = useUploads();
  const chooser = useRef<HTMLButtonElement>(null);
  // As soon as the list shows it.
  useLayoutEffect(() => onOpenFiles(uploads.length), [onOpenFiles, uploads.length]);
  useEffect(() => {
    if (isHeld) chooser.current?.focus();
  }, [isHeld]);
  // A button that goes takes the focus with it: who works by keys goes on from here.
  const andGoOn = (act: () => void) => () => {
    act();
    chooser.current?.focus();
  };
  const { attachments } = useForm().content;
  return (
    <Section title={t('title')}>
      <Text size="sm">{t('lead')}</Text>
      {attachments.length > 0 && (
        <List size="sm" spacing={6} aria-label={t('attached')}>
          {attachments.map((attachment) => (
            <List.Item key={attachment.id}>
              <Line name={attachment.name} bytes={attachment.bytes} onRemove={andGoOn(() => remove(attachment))} />
            </List.Item>
          ))}
        </List>
      )}
      <Stack gap="xs" role="status">
        {uploads.map((upload) => (
          <UploadLine
            key={upload.key}
            upload={upload}
            onAgain={() => again(upload)}
            onLeave={andGoOn(() => leaveOut(upload))}
          />
        ))}
      </Stack>
      {isHeld && (
        <Text role="alert" size="sm" fw={600}>
          {t('held')}
        </Text>
      )}
      <div>
        <FileButton multiple accept={ACCEPTED} onChange={choose}>
          {(props) => (
            <Button {...props} ref={chooser} variant="default" leftSection={<IconPaperclip size={16} aria-hidden />}>
              {t('choose')}
            </Button>
          )}
        </FileButton>
      </div>
    </Section>
  );
}

interface LineProps {
  readonly name: string;
  readonly bytes: number;
  readonly onRemove: () => void;
}

function Line({ name, bytes, onRemove }: LineProps) {
  const { t } = useTranslation('attachments');
  const sizeOf = useFileSize();
  return (
    <Group gap="xs">
      <Text span size="sm">
        {name} <Text span c="dimmed" size="xs">{`(${sizeOf(bytes)})`}</Text>
      </Text>
      <Button variant="default" size="compact-xs" aria-label={t('removeNamed', { name })} onClick={onRemove}>
        {t('remove')}
      </Button>
    </Group>
  );
}

interface UploadLineProps {
  readonly upload: Upload;
  readonly onAgain: () => void;
  readonly onLeave: () => void;
}

/** A file on its way, or why it was not taken, in the server's own words. */
function UploadLine({ upload: { file, error }, onAgain, onLeave }: UploadLineProps) {
  const { t } = useTranslation('attachments');
  if (error === undefined)
    return (
      <Group gap="xs">
        <Loader size="xs" aria-hidden />
        <Text size="sm">{t('sending', { name: file.name })}</Text>
      </Group>
    );
  return (
    <Stack gap={4}>
      <Line name={file.name} bytes={file.size} onRemove={onLeave} />
      <ProblemAlert error={error} onRetry={onAgain} fieldName={() => ''} />
    </Stack>
  );
}
