import { memo, useCallback } from 'react';
import { Group, Input, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Fault } from './faults.js';
import { inputIdOf, type Leaf } from './field.js';
import { formatOf } from './formats.js';
import { useLabel } from '../../i18n/use-label.js';
import { useFaultText } from './fault-text.js';
import { LeafInput } from './leaf-input.js';
import { useOpenForm, type FieldParts, type InputProps, type OpenForm } from './open-form.js';

/** Drawn again only when something about it has changed: a form has sixty, and each key changes one. */
const QuietInput = memo(LeafInput);
const QuietLabel = memo(Label);

interface WatchedProps extends InputProps {
  readonly onEnter?: () => void;
}

/** An input with its help, and with what is wrong once somebody has left it or wanted to go on. */
export function WatchedInput(props: WatchedProps) {
  const { field } = props;
  const { t } = useTranslation('desk');
  const form = useOpenForm();
  const { change, faults } = form;
  const label = useLabel();
  const faultText = useFaultText();
  const fault = faults.find((candidate) => candidate.field.pointer === field.pointer);
  const format = field.kind === 'text' ? formatOf(field.pattern) : undefined;
  const help = field.help === undefined ? format && t(`format.${format}`) : label(field.help);
  const leave = useCallback(() => change({ kind: 'left', pointer: field.pointer }), [change, field.pointer]);
  return (
    <QuietInput
      {...props}
      onLeave={leave}
      error={fault !== undefined && isShown(fault, form) ? faultText(fault) : undefined}
      description={help}
    />
  );
}

/** What is missing is said when somebody wants to go on, not while they pass through. */
function isShown({ field, kind }: Fault, { left, isChecked }: OpenForm): boolean {
  return isChecked || (left.has(field.pointer) && kind !== 'missing' && kind !== 'not-chosen');
}

interface LabelProps {
  readonly field: Leaf;
  /** Whose source it is: of the field, or of the whole that it is a part of. */
  readonly unit: string;
}

/** What a field is called, whether it may stay empty, and where its value came from. */
export function LabelLine({ field, unit }: LabelProps) {
  const { parts } = useOpenForm();
  return field.kind === 'checkbox' ? null : <QuietLabel field={field} unit={unit} Source={parts?.Source} />;
}

function Label({ field, unit, Source }: LabelProps & { readonly Source: FieldParts['Source'] | undefined }) {
  const { t } = useTranslation('desk');
  const label = useLabel();
  return (
    <Group gap={6} wrap="nowrap" justify="space-between" align="baseline" mb={2}>
      <Input.Label htmlFor={inputIdOf(field.pointer)}>
        {label(field.label)}
        {!field.isRequired && (
          <Text span size="xs" c="dimmed">
            {' '}
            {t('optional')}
          </Text>
        )}
      </Input.Label>
      {Source !== undefined && <Source pointer={unit} />}
    </Group>
  );
}
