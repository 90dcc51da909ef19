import { Checkbox, Stack } from '@mantine/core';
import { chosenIn, inOrder } from './choices.js';
import { inputIdOf, type ChoicesField } from './field.js';
import type { LeafProps } from './leaf-props.js';
import { useLabel } from '../../i18n/use-label.js';

/** All that holds is ticked; what nobody ticks is told as an empty list, which the form may not take. */
export function ChoicesInput({ field, value, onChange, onLeave, error, description }: LeafProps<ChoicesField>) {
  const label = useLabel();
  return (
    <Checkbox.Group
      id={inputIdOf(field.pointer)}
      value={chosenIn(value)}
      onChange={(chosen) => onChange(chosen.length === 0 ? undefined : inOrder(field, chosen))}
      onBlur={onLeave}
      error={error}
      description={description}
      inputWrapperOrder={['input', 'error', 'description']}
      aria-label={label(field.label)}
    >
      <Stack gap="xs" mb={4}>
        {field.options.map((option) => (
          <Checkbox key={option.value} value={option.value} label={label(option.label)} />
        ))}
      </Stack>
    </Checkbox.Group>
  );
}
