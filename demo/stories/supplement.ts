/** A paper is missing: the clocks stand while the family brings it. */
import type { Story } from '../stage.js';

export const supplementStory: Story = {
  title: {
    vi: 'Khai sinh phải bổ sung: chủ hộ đồng ý bằng văn bản nhưng thiếu tờ khai CT01',
    en: 'A birth that needs another paper: form CT01 of the head of the household is missing',
  },
  tell: async (stage) => {
    await stage.at('2026-12-01T08:30');
    const told = await stage.handIn('interlinked-birth', 'ct01-consent');
    await told.stepIs('permanent-residence', 'awaiting-supplement');
    await told.explain();
    stage.say({
      vi: 'Hôm sau gia đình nộp tờ khai tại Trung tâm Phục vụ hành chính công.',
      en: 'The next day the family hands in the form at the one-stop centre.',
    });
    await stage.at('2026-12-02T08:15');
    await told.command('desk-officer', 'submit-supplement', {
      data: { papers: [{ code: 'ct01-consent', note: 'Tờ khai CT01 có chữ ký của chủ hộ' }] },
    });
    await told.ends({ status: 'completed', steps: ['completed', 'completed', 'completed'] });
  },
};
