import { Group, Text } from '@mantine/core';
import { IconUserOff } from '@tabler/icons-react';
import { useLabel, type Label } from '../i18n/use-label.js';

interface KeptAwayProps {
  readonly barred: readonly { readonly code: string; readonly commands: readonly string[]; readonly text: Label }[];
  /** What a command is called; left out where the line stands beside what it is about. */
  readonly nameOf?: (command: string) => string;
}

/** Why the reader misses what colleagues are offered here, and who does it instead, in the server's words. */
export function KeptAway({ barred, nameOf }: KeptAwayProps) {
  const label = useLabel();
  return barred.map(({ code, commands, text }) => (
    <Group key={code} gap="xs" wrap="nowrap" align="flex-start">
      <IconUserOff size={18} aria-hidden style={{ flexShrink: 0 }} />
      <Text size="sm">
        {nameOf !== undefined && <strong>{commands.map(nameOf).join(', ')}: </strong>}
        {label(text)}
      </Text>
    </Group>
  ));
}
