/** An agency answers with the errors of its own software: no family reads them as a reason; the operator sees an incident. */
import { z } from 'zod';
import { until } from '../product.js';
import type { Story } from '../stage.js';

const groups = z.object({
  items: z.array(
    z.object({
      incidents: z.array(
        z.object({
          id: z.string(),
          cause: z.string(),
          case: z.string().optional(),
          /** Of the one that stopped a dispatch; another says what was answered. */
          delivery: z.unknown().optional(),
        }),
      ),
    }),
  ),
});
/** Of what the simulated agencies answer then. */
const RAW = /Exception|ORA-|Internal Server Error/;

export const rawErrors: Story = {
  title: {
    vi: 'Cơ quan trả về lỗi kỹ thuật tiếng Anh: không bao giờ là lý do từ chối',
    en: 'An agency answers with raw technical errors: never a reason for a refusal',
  },
  tell: async (stage) => {
    const { product } = stage;
    await stage.at('2026-12-01T08:30');
    await product.behave('residence', { faults: { rawErrorRate: 1 } });
    const told = await stage.handIn('interlinked-birth', 'poor-household');
    await told.stepIs('permanent-residence', 'incident');
    await told.explain();
    const operator = await stage.as('operator');
    const seen = await until('the operator sees what was answered, and what it stopped', async () => {
      const { items } = groups.parse((await operator.get('/incidents?limit=500')).body);
      const own = items.flatMap(({ incidents }) => incidents).filter((candidate) => candidate.case === told.code);
      const [stopped] = own.filter(({ delivery }) => delivery !== undefined);
      const [answered] = own.filter(({ delivery }) => delivery === undefined);
      return stopped && answered && { stopped, answered };
    });
    const { cause } = seen.stopped;
    stage.say({
      vi: `Người vận hành thấy sự cố (${told.words.label(`cause.${cause}`)}); gia đình chỉ đọc “${told.words.label('step-status.incident')}”.`,
      en: `The operator sees an incident (${told.words.label(`cause.${cause}`)}); the family reads no more than “${told.words.label('step-status.incident')}”.`,
    });
    const desk = await stage.as('desk-officer');
    const shown = await Promise.all(
      ['', '/explain', '/history', '/messages'].map(
        async (page) => (await desk.get(`/cases/${told.code}${page}`)).body,
      ),
    );
    const sent = await product.registered('notifications', told.code);
    if (RAW.test(JSON.stringify([shown, sent]))) throw new Error(`${told.code}: a raw error is shown`);
    stage.say({
      vi: 'Công an sửa phần mềm; người vận hành cho gửi lại đúng hồ sơ đó.',
      en: 'The police repair their software; the operator has the same dispatch sent again.',
    });
    await stage.at('2026-12-01T10:00');
    await product.behave('residence', { faults: {} });
    const reason = { code: 'agency-called', text: 'Công an đã sửa phần mềm, hồ sơ được gửi lại.' };
    const answers = [
      await operator.post(`/incidents/${seen.answered.id}/resolve`, { reason }),
      await operator.post(`/incidents/${seen.stopped.id}/retry`, {}),
    ];
    const refused = answers.find(({ status }) => status !== 200);
    if (refused !== undefined) throw new Error(`not settled: ${JSON.stringify(refused.body)}`);
    await told.ends({ status: 'completed', steps: ['completed', 'completed', 'completed'] });
  },
};
