import { List, Text } from '@mantine/core';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { api, bodyOf } from '../../../api/client.js';
import type { paths } from '../../../api/schema.js';
import { useAction } from '../../../api/use-action.js';
import type { Case } from '../../../features/case/case.js';
import { isWithin, type Field } from '../../../features/form/field.js';
import { useProcedureWords } from '../../../features/procedures/procedures.js';
import { FormDialog } from '../../../ui/form-dialog.js';
import { useFieldNames } from '../field-names.js';
import { CorrectionFields } from './correction-fields.js';
import { CorrectionProblem } from './correction-problem.js';
import { OpenedFirst } from './opened-first.js';
import type { OpenedInFull } from './opened-in-full.js';
import { REASONS } from './reasons.js';
import { useCommand, type CommandProps } from './use-command.js';
import { useCorrection } from './use-correction.js';
import { usePart } from './use-part.js';

type Previewing = paths['/api/v1/cases/{code}/correction-preview']['post'];
type Effect = Previewing['responses']['200']['content']['application/json'];

/** The desk asks for an issued result to be corrected. */
export function RequestCorrectionDialog(props: CommandProps) {
  return <OpenedFirst {...props}>{(opened) => <Requesting {...props} opened={opened} />}</OpenedFirst>;
}

/** Who reports stands in no register. */
function isRegistered({ pointer }: Field): boolean {
  return isWithin(pointer, '/data');
}

/** First what it would come to, then the request: what is typed after a look is looked at again. */
function Requesting({ opened, ...props }: CommandProps & { readonly opened: OpenedInFull }) {
  const { found, version, onClose } = props;
  const { t } = useTranslation('case');
  const word = useProcedureWords(found.procedure, found.version);
  const action = useCommand('request-correction', props);
  const preview = usePreview(found.code);
  const correction = useCorrection({ ...opened, version }, isRegistered);
  const part = usePart(correction, correction.form.fields[0]?.pointer ?? '/data/child');
  const reason = useForm({ defaultValues: { text: '' } });
  const { data, readSeq: expectedSeq, onRefused } = correction;
  const effect = preview.data?.of === JSON.stringify(data) ? preview.data.effect : undefined;
  const send = reason.handleSubmit(({ text }) => {
    if (!part.passes()) return;
    const body = { data, reason: { code: REASONS['request-correction'][0], text }, expectedSeq };
    if (effect === undefined) preview.mutate(body, { onError: onRefused });
    else action.mutate(body, { onError: onRefused });
  }, part.passes);
  const asked = effect === undefined ? preview : action;
  return (
    <FormDialog
      title={word('command.request-correction')}
      submitLabel={t(effect === undefined ? 'issued.preview' : 'issued.send')}
      isPending={asked.isPending}
      problem={<CorrectionProblem {...{ action: asked, found, correction, part }} />}
      onClose={onClose}
      onSubmit={send}
    >
      <Text size="sm">{t('issued.text')}</Text>
      <CorrectionFields {...{ correction, part, reason }} reasonHelp={t('issued.reasonHelp')} />
      <div role="status">{effect !== undefined && <EffectList found={found} effect={effect} />}</div>
    </FormDialog>
  );
}

/** What the correction would come to, and of which data that was asked. */
function usePreview(code: string) {
  return useAction(async (body: Previewing['requestBody']['content']['application/json']) => {
    const effect = bodyOf(
      await api.POST('/api/v1/cases/{code}/correction-preview', { params: { path: { code } }, body }),
    );
    return { of: JSON.stringify(body.data), effect };
  });
}

/** Step by step who is told what, and which papers come anew. */
function EffectList({ found, effect: { affected } }: { readonly found: Case; readonly effect: Effect }) {
  const { t } = useTranslation('case');
  const namesOf = useFieldNames(found);
  const word = useProcedureWords(found.procedure, found.version);
  return (
    <>
      <Text size="sm" fw={600}>
        {t('issued.effect')}
      </Text>
      <List size="sm">
        {affected.map(({ step, agency, isTold, fields, reissues }) => {
          const told = { step: word(`step.${step}`), fields: namesOf(fields) };
          return (
            <List.Item key={step}>
              {t(isTold ? (agency === 'civil-status' ? 'issued.correcting' : 'issued.told') : 'issued.later', told)}
              {reissues !== undefined && `; ${t('issued.reissues', { number: reissues })}`}
            </List.Item>
          );
        })}
      </List>
      <Text size="sm">{t('issued.deadlines')}</Text>
    </>
  );
}
