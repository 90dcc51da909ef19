import { useEffect, useRef } from 'react';
import { Alert, Anchor, List } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';

export interface FieldMessage {
  /** The id of the input; absent where no field shows it. */
  readonly fieldId?: string | undefined;
  readonly message: string;
}

interface ErrorSummaryProps {
  readonly messages: readonly FieldMessage[];
  /** Which attempt to send the form they are about: the focus comes here once for each, never while somebody mends. */
  readonly attempt: number;
  /** Goes to a field that is not on this page; by default the field takes the focus. */
  readonly onFollow?: (fieldId: string) => void;
}

/** What is wrong with a form, above it, with a link to each field; it takes the focus at each attempt (GOV.UK pattern). */
export function ErrorSummary({ messages, attempt, onFollow = goToField }: ErrorSummaryProps) {
  const { t } = useTranslation();
  const summary = useRef<HTMLDivElement>(null);
  useEffect(() => summary.current?.focus(), [attempt]);
  return (
    <Alert
      ref={summary}
      tabIndex={-1}
      role="alert"
      color="red"
      variant="outline"
      icon={<IconAlertTriangle aria-hidden />}
      title={t('problem.title')}
    >
      <List size="sm">
        {messages.map(({ fieldId, message }) => (
          <List.Item key={`${fieldId} ${message}`}>
            {fieldId === undefined ? (
              message
            ) : (
              <Anchor
                href={`#${fieldId}`}
                onClick={(event) => {
                  // The address stays as it is: it belongs to the router.
                  event.preventDefault();
                  onFollow(fieldId);
                }}
              >
                {message}
              </Anchor>
            )}
          </List.Item>
        ))}
      </List>
    </Alert>
  );
}

/** Shows the field in the middle, where no bar covers it. */
export function goToField(fieldId: string): void {
  const field = document.getElementById(fieldId);
  field?.scrollIntoView({ block: 'center' });
  field?.focus();
}
