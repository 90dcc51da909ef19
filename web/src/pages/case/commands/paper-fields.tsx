import { Button, Fieldset, Group, NativeSelect, SimpleGrid, TextInput } from '@mantine/core';
import type { UseFieldArrayReturn, UseFormReturn } from 'react-hook-form';
import { useTranslation } from 'react-i18next';

export interface SuppliedPapers {
  readonly papers: { code: string; number: string; note: string }[];
}

interface PaperFieldsProps {
  readonly form: UseFormReturn<SuppliedPapers>;
  readonly papers: UseFieldArrayReturn<SuppliedPapers, 'papers'>;
  readonly asked: { readonly code: string; readonly label: string };
}

/** The papers that were brought, one fieldset each. */
export function PaperFields({ form: { register }, papers, asked }: PaperFieldsProps) {
  const { t } = useTranslation('case');
  const other = { value: 'other-paper', label: t('supplement.other') };
  const kinds = asked.code === other.value ? [other] : [{ value: asked.code, label: asked.label }, other];
  return (
    <>
      {papers.fields.map(({ id }, index) => (
        <Fieldset key={id} legend={t('supplement.paper', { number: index + 1 })}>
          <NativeSelect label={t('supplement.kind')} data={kinds} {...register(`papers.${index}.code`)} />
          <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="sm" mt="xs">
            <TextInput label={t('supplement.number')} {...register(`papers.${index}.number`)} />
            <TextInput label={t('supplement.note')} {...register(`papers.${index}.note`)} />
          </SimpleGrid>
          {papers.fields.length > 1 && (
            <Button variant="subtle" size="xs" mt="xs" onClick={() => papers.remove(index)}>
              {t('supplement.remove', { number: index + 1 })}
            </Button>
          )}
        </Fieldset>
      ))}
      <Group>
        <Button variant="default" size="xs" onClick={() => papers.append({ code: other.value, number: '', note: '' })}>
          {t('supplement.more')}
        </Button>
      </Group>
    </>
  );
}
