/** Callbacks come three times, and the answers of the message service are lost: the family is told each event once. */
import { until } from '../product.js';
import { sentTexts } from '../truth.js';
import type { Story } from '../stage.js';

/** Received, registered, removed, paid and closed. */
const MESSAGES = 4;

export const duplicateSms: Story = {
  title: {
    vi: 'Trả lời lặp và mất phản hồi của tổng đài tin nhắn: mỗi việc một tin',
    en: 'Repeated answers, lost acknowledgements: one message for each event',
  },
  tell: async (stage) => {
    const { product } = stage;
    await stage.at('2026-12-03T08:30');
    const doubled = { faults: { duplicateRate: 1, reorder: true } };
    await Promise.all(
      ['civil-status', 'residence', 'social-protection'].map((agency) => product.behave(agency, doubled)),
    );
    await product.behave('notifications', { faults: { loseAnswerRate: 0.7 } });
    const told = await stage.handIn('interlinked-death', 'late-registration');
    await told.ends({ status: 'completed', steps: ['completed', 'completed', 'completed'] });
    await product.behave('notifications', { faults: {} });
    const texts = await until('every event was told', async () => {
      const sent = await sentTexts(product, told.code);
      return sent.length < MESSAGES ? undefined : sent;
    });
    for (const text of texts) stage.print(`    SMS  ${text}`);
    if (texts.length !== MESSAGES) throw new Error(`${told.code}: ${texts.length} messages, not ${MESSAGES}`);
  },
};
