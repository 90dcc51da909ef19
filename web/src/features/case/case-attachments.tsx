import { Suspense, useState } from 'react';
import { Button, Table, Text } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { problemOf } from '../../api/problem.js';
import { formatMoment } from '../../i18n/dates.js';
import { useFileSize } from '../../ui/file-size.js';
import { ProblemAlert } from '../../ui/problem-alert.js';
import { QueryView } from '../../ui/query-view.js';
import { ScrollRegion } from '../../ui/scroll-region.js';
import { Section } from '../../ui/section.js';
import { attachmentsQuery, downloadFile, type Attachment } from './attachments.js';
import { RevealDialog } from './reveal-dialog.js';

interface CaseAttachmentsProps {
  readonly code: string;
}

/** The papers that were handed in as files, each to be opened by whoever may. */
export function CaseAttachments(props: CaseAttachmentsProps) {
  return (
    // What it says is loaded later than the page.
    <Suspense fallback={null}>
      <Listed {...props} />
    </Suspense>
  );
}

function Listed({ code }: CaseAttachmentsProps) {
  const { t } = useTranslation('attachments');
  return (
    <Section title={t('title')}>
      <QueryView query={useQuery(attachmentsQuery(code))} lines={3}>
        {(attachments) =>
          attachments.length === 0 ? (
            <Text size="sm">{t('none')}</Text>
          ) : (
            <Files code={code} attachments={attachments} />
          )
        }
      </QueryView>
    </Section>
  );
}

/** Whoever holds a work item gets the file; others are asked what for, and why. */
function Files({ code, attachments }: CaseAttachmentsProps & { readonly attachments: readonly Attachment[] }) {
  const { t } = useTranslation('attachments');
  const [asking, setAsking] = useState<Attachment>();
  const open = useMutation({
    mutationFn: (attachment: Attachment) => downloadFile(code, attachment),
    onError: (error, attachment) => {
      if (needsReason(error)) setAsking(attachment);
    },
  });
  return (
    <>
      <ScrollRegion label={t('title')}>
        <Table miw={520}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t('column.file')}</Table.Th>
              <Table.Th>{t('column.size')}</Table.Th>
              <Table.Th>{t('column.at')}</Table.Th>
              <Table.Th>{t('column.open')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {attachments.map((attachment) => (
              <FileRow key={attachment.id} attachment={attachment} onOpen={() => open.mutate(attachment)} />
            ))}
          </Table.Tbody>
        </Table>
      </ScrollRegion>
      {open.error !== null && !needsReason(open.error) && <ProblemAlert error={open.error} takesFocus />}
      {asking !== undefined && (
        <RevealDialog
          why={t('why', { name: asking.name ?? asking.id })}
          ask={(asked) => downloadFile(code, asking, asked)}
          onShown={() => setAsking(undefined)}
          onClose={() => setAsking(undefined)}
        />
      )}
    </>
  );
}

function FileRow({ attachment, onOpen }: { readonly attachment: Attachment; readonly onOpen: () => void }) {
  const { t } = useTranslation('attachments');
  const sizeOf = useFileSize();
  const { id, name, bytes, mediaType, uploadedAt, isErased } = attachment;
  return (
    <Table.Tr>
      <Table.Th scope="row" fw={400}>
        {name ?? t('nameless')}
        <Text size="xs" c="dimmed">
          {t(`type.${mediaType === 'application/pdf' ? 'pdf' : 'image'}`)}
        </Text>
      </Table.Th>
      <Table.Td>{sizeOf(bytes)}</Table.Td>
      <Table.Td>{formatMoment(uploadedAt)}</Table.Td>
      <Table.Td>
        {isErased === true ? (
          <Text size="sm">{t('erased')}</Text>
        ) : (
          <Button
            variant="default"
            size="compact-sm"
            leftSection={<IconDownload size={16} aria-hidden />}
            aria-label={t('downloadNamed', { name: name ?? id })}
            onClick={onOpen}
          >
            {t('download')}
          </Button>
        )}
      </Table.Td>
    </Table.Tr>
  );
}

function needsReason(error: unknown): boolean {
  return problemOf(error)?.code === 'attachment-needs-reason';
}
