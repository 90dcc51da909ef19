/** A file that is empty or arrives damaged is refused at once; one that an agency cannot open is asked for again. */
import { createHash, randomBytes } from 'node:crypto';
import { z } from 'zod';
import type { Caller } from '../product.js';
import type { Story } from '../stage.js';

const uploaded = z.object({ id: z.string(), digest: z.string() });
const problem = z.object({ code: z.string() });
const listed = z.object({ items: z.array(z.object({ id: z.string(), digest: z.string() })) });

const NAME = "attachment; filename*=UTF-8''to-khai-CT01.pdf";

function aPdf(): Uint8Array {
  return Buffer.from(
    `%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\n% ${randomBytes(16).toString('hex')}\n%%EOF\n`,
    'utf8',
  );
}

function upload(desk: Caller, content: Uint8Array, announced: Uint8Array = content) {
  const digest = createHash('sha256').update(announced).digest('base64');
  return desk.send('/attachments', content, {
    'content-type': 'application/pdf',
    'content-disposition': NAME,
    'content-digest': `sha-256=:${digest}:`,
  });
}

async function taken(desk: Caller, content: Uint8Array): Promise<z.infer<typeof uploaded>> {
  const answer = await upload(desk, content);
  if (answer.status !== 201) throw new Error(`the file was not taken: ${JSON.stringify(answer.body)}`);
  return uploaded.parse(answer.body);
}

export const lostAttachment: Story = {
  title: {
    vi: 'Tệp rỗng, tệp hỏng khi gửi, tệp cơ quan không mở được: từ chối ngay hoặc yêu cầu nộp lại',
    en: 'A file is empty, damaged on its way, or cannot be opened by the agency: refused at once, or asked for again',
  },
  tell: async (stage) => {
    await stage.at('2026-12-04T08:30');
    const desk = await stage.as('desk-officer');
    for (const [content, announced] of [
      [new Uint8Array(), new Uint8Array()],
      [aPdf(), aPdf()],
    ] as const) {
      const refused = await upload(desk, content, announced);
      if (refused.status < 400) throw new Error('a file that is not there was taken');
      const { code } = problem.parse(refused.body);
      stage.say({
        vi: `Tệp ${content.length} byte bị từ chối ngay khi nộp: ${code} (${refused.status}).`,
        en: `A file of ${content.length} bytes is refused at once: ${code} (${refused.status}).`,
      });
    }
    const first = await taken(desk, aPdf());
    await stage.product.behave('residence', { mode: 'officer' });
    const told = await stage.handIn('interlinked-birth', 'straightforward-elsewhere', {
      attachments: [{ id: first.id }],
    });
    await told.stepIs('permanent-residence', 'awaiting-decision');
    stage.say({
      vi: 'Công an không mở được tệp: không từ chối, mà yêu cầu nộp lại kèm lý do và căn cứ.',
      en: 'The police cannot open the file: no refusal, but a request for it again, with reason and article.',
    });
    await told.decide('agency-officer.residence.other', 'examine', {
      outcome: 'request-supplement',
      reason: {
        code: 'unreadable-paper',
        text: 'Tệp tờ khai CT01 gửi kèm không mở được. Đề nghị nộp lại bản đọc được.',
        legalBasis: 'Luật Cư trú 2020, Điều 21',
      },
    });
    await told.explain();
    const second = await taken(desk, aPdf());
    await told.command('desk-officer', 'submit-supplement', {
      data: { step: 'permanent-residence', papers: [{ code: 'unreadable-paper' }] },
      attachments: [{ id: second.id }],
    });
    await told.decide('agency-officer.residence.other', 'examine', { outcome: 'approve' });
    await told.ends({ status: 'completed', steps: ['completed', 'completed', 'completed'] });
    const { items } = listed.parse((await desk.get(`/cases/${told.code}/attachments`)).body);
    const kept = items.map(({ digest }) => digest).toSorted();
    const given = [first.digest, second.digest].toSorted();
    if (JSON.stringify(kept) !== JSON.stringify(given)) throw new Error(`${told.code}: other files than were given`);
  },
};
