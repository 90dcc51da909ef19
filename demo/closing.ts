/** The last page: each case with its papers, its registrations and its history, which an auditor verifies. */
import { z } from 'zod';
import { row } from './page.js';
import type { Stage } from './stage.js';
import type { Label } from './words.js';

const verdict = z.object({ ok: z.boolean(), events: z.int(), firstBreak: z.unknown().optional() });

const TEXTS = {
  title: { vi: 'Giấy tờ đã cấp và lịch sử đã kiểm tra', en: 'Papers issued, histories verified' },
  events: { vi: 'sự kiện, chuỗi băm nguyên vẹn', en: 'events, chain whole' },
  revoked: { vi: 'đã thu hồi', en: 'taken back' },
  broken: { vi: 'lịch sử không nguyên vẹn', en: 'the history is broken' },
} satisfies Readonly<Record<string, Label>>;

/** Prints it; returns what is wrong. */
export async function closing(stage: Stage): Promise<readonly string[]> {
  const auditor = await stage.as('auditor');
  const failures: string[] = [];
  stage.print(`\n${TEXTS.title[stage.language]}`);
  for (const told of stage.cases) {
    const answer = await auditor.get(`/audit/cases/${told.code}/verify`);
    const checked = verdict.safeParse(answer.body).data;
    const isWhole = checked?.ok === true;
    if (!isWhole) failures.push(`${told.code}: ${TEXTS.broken[stage.language]}: ${JSON.stringify(answer.body)}`);
    const { status, steps } = await told.view();
    const chain = isWhole ? `${checked.events} ${TEXTS.events[stage.language]}` : TEXTS.broken[stage.language];
    stage.print(
      row(2, [
        { text: told.code, width: 18 },
        { text: told.words.label(`case-status.${status}`), width: 38 },
        { text: chain, width: 36 },
      ]),
    );
    for (const { result, status: how } of steps) {
      if (result === undefined) continue;
      const { type, number } = result;
      const revoked = how === 'completed' ? '' : ` (${TEXTS.revoked[stage.language]})`;
      stage.print(
        row(22, [
          { text: told.words.label(`document.${type}`), width: 42 },
          { text: `${number}${revoked}`, width: 34 },
        ]),
      );
    }
  }
  return failures;
}
