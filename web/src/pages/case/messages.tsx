import { Text } from '@mantine/core';
import { IconAlertTriangle, IconCheck, IconHourglass, type Icon } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { messagesQuery, type Messages as Told } from '../../features/case/case.js';
import { formatMoment } from '../../i18n/dates.js';
import { useLabel } from '../../i18n/use-label.js';
import { QueryView } from '../../ui/query-view.js';
import { Section } from '../../ui/section.js';
import classes from './messages.module.css';

/** How many stand there without being asked for. */
const LATEST = 4;

const MARKS = {
  delivered: IconCheck,
  waiting: IconHourglass,
  failed: IconAlertTriangle,
} as const satisfies Readonly<Record<string, Icon>>;

type Message = Told['items'][number];

/** What was told of the case, to whom, whether it reached them, and what they are told next. */
export function Messages({ code }: { readonly code: string }) {
  const { t } = useTranslation('case');
  const messages = useQuery(messagesQuery(code));
  return (
    <Section title={t('messages.title')}>
      <QueryView query={messages} lines={4}>
        {({ items, coming }) => (
          <>
            {coming.length > 0 && <Coming coming={coming} />}
            {items.length === 0 && <Text size="sm">{t('messages.none')}</Text>}
            <MessageList messages={items.slice(0, LATEST)} />
            {items.length > LATEST && (
              <details>
                <summary>{t('messages.earlier', { count: items.length - LATEST })}</summary>
                <MessageList messages={items.slice(LATEST)} />
              </details>
            )}
          </>
        )}
      </QueryView>
    </Section>
  );
}

function MessageList({ messages }: { readonly messages: readonly Message[] }) {
  if (messages.length === 0) return null;
  return (
    <ol className={classes['messages']}>
      {messages.map((message) => (
        <MessageItem key={`${message.seq} ${message.to}`} message={message} />
      ))}
    </ol>
  );
}

function MessageItem({ message: { at, to, phone, texts, state, deliveredAt, why } }: { readonly message: Message }) {
  const { t } = useTranslation('case');
  const label = useLabel();
  const Mark = MARKS[state];
  const recipient = [t(`messages.to.${to}`), ...(phone === undefined ? [] : [t('messages.phone', { phone })])];
  return (
    <li>
      <Text size="xs" c="dimmed">
        {formatMoment(at)} · {recipient.join(', ')}
      </Text>
      {texts.map(({ subject, text }) => (
        <Text key={subject.vi} size="sm">
          {to === 'portal' && <strong>{label(subject)}. </strong>}
          {label(text)}
        </Text>
      ))}
      <Text size="xs" component="div" className={classes['state'] ?? ''} data-state={state}>
        <Mark size={14} aria-hidden />
        <span>
          {t(`messages.state.${state}`, { at: formatMoment(deliveredAt ?? at) })}
          {why !== undefined && `: ${label(why)}`}
        </span>
      </Text>
    </li>
  );
}

function Coming({ coming }: { readonly coming: Told['coming'] }) {
  const { t } = useTranslation('case');
  const label = useLabel();
  return (
    <div className={classes['coming']}>
      <Text size="sm" fw={600} component="h3">
        {t('messages.coming')}
      </Text>
      <ul>
        {coming.map(({ when, notices }) => (
          <li key={when.vi}>
            {label(when)}: {notices.map(({ text }) => `“${label(text)}”`).join(' ')}
          </li>
        ))}
      </ul>
    </div>
  );
}
