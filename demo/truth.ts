/** Whether anything was lost, or done twice: asked of the registers, the message service and the operator's own pages. */
import { z } from 'zod';
import { paragraph } from './page.js';
import { until } from './product.js';
import type { Product } from './product.js';
import type { Stage } from './stage.js';
import type { Label } from './words.js';

const WAIT_MS_MAX = 30_000;

const links = z.object({ items: z.array(z.object({ agency: z.string(), waiting: z.int(), accepted: z.int() })) });
const openIncidents = z.object({
  items: z.array(z.object({ incidents: z.array(z.object({ case: z.string().optional(), cause: z.string() })) })),
});
const told = z.array(
  z.object({
    record: z.looseObject({ message: z.object({ text: z.string() }).optional(), oddity: z.string().optional() }),
  }),
);

/** What the family was sent of a case, in its order; what was kept back as told already is not among it. */
export async function sentTexts(product: Pick<Product, 'registered'>, code: string): Promise<readonly string[]> {
  return told
    .parse(await product.registered('notifications', code))
    .filter(({ record }) => record.oddity === undefined)
    .flatMap(({ record }) => record.message?.text ?? []);
}

/** Prints what was checked; returns what is wrong. The registers were compared where each case ended. */
export async function truth(stage: Stage): Promise<readonly string[]> {
  const operator = await stage.as('operator');
  const waiting = async () => {
    const { items } = links.parse((await operator.get('/operations/agencies')).body);
    return items.filter((link) => link.waiting + link.accepted > 0);
  };
  const isDone = await until(
    'nothing waits for an agency',
    async () => ((await waiting()).length === 0 ? true : undefined),
    WAIT_MS_MAX,
  ).catch(() => false);
  const { items } = openIncidents.parse((await operator.get('/incidents?limit=500')).body);
  const open = items.flatMap(({ incidents }) => incidents);
  const sent = await Promise.all(
    stage.cases.map(async ({ code }) => ({ code, texts: await sentTexts(stage.product, code) })),
  );
  const repeated = sent.filter(({ texts }) => new Set(texts).size < texts.length);
  const failures = [
    ...(isDone ? [] : [`still waiting: ${JSON.stringify(await waiting())}`]),
    ...open.map((incident) => `${incident.case ?? ''}: an incident is open: ${incident.cause}`),
    ...repeated.map(({ code, texts }) => `${code}: told twice: ${JSON.stringify(texts)}`),
  ];
  const messages = sent.reduce((sum, { texts }) => sum + texts.length, 0);
  if (failures.length === 0) stage.print(paragraph(2, `✓ ${summary(stage.cases.length, messages)[stage.language]}`));
  return failures;
}

function summary(cases: number, messages: number): Label {
  return {
    vi: `Đối chiếu: ${cases} hồ sơ, mỗi kết quả có đúng một lần trong sổ của cơ quan; ${messages} tin nhắn, không tin nào lặp; không còn gì phải chờ, không còn sự cố.`,
    en: `Compared: ${cases} cases, each result once in the register of its agency; ${messages} messages, none twice; nothing waits, no incident is open.`,
  };
}
