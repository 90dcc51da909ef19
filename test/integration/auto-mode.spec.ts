/**
 * Goal: every sample of every procedure ends, or waits, as its `shows` says. Method: post each as it stands, and let real
 * jobs carry it to agencies that decide by themselves and call back; the expected ends are written down by hand.
 */
import { z } from 'zod';
import { required } from '../../src/kernel/values/assert.js';
import { registry } from '../../workflows/registry.js';
import { caseOf, eventsOf, sampleBody, startCase } from '../support/cases.js';
import type { CaseView } from '../support/cases.js';
import { startTestProduct, until } from '../support/product.js';
import type { Caller, TestProduct } from '../support/product.js';
import { endOf } from '../support/sample-ends.js';

/** Procedure, sample, end. */
const TABLE = registry
  .filter(({ version }) => version === 1)
  .flatMap(({ key, samples }) => samples.map(({ name }) => [key, name, endOf(`${key}/v1`, name)] as const));

const AT_REST: readonly string[] = ['completed', 'refused', 'skipped', 'cancelled', 'awaiting-supplement', 'waiting'];

const register = z.array(
  z.object({
    record: z.looseObject({
      oddity: z.string().optional(),
      dossier: z.object({ MaTTHC: z.string(), TrangThaiHoSo: z.string(), NoiDungXuLy: z.string() }).optional(),
      message: z.object({ text: z.string() }).optional(),
    }),
  }),
);

const registered = z.array(z.object({ record: z.looseObject({}), result: z.object({ number: z.string() }) }));

let product: TestProduct;
let desk: Caller;
/** The case of each sample, by `<procedure>/<name>`. */
const codes = new Map<string, string>();

beforeAll(async () => {
  product = await startTestProduct();
  desk = await product.as('desk-officer');
  // Whoever carries out a step accepts it first; its answer comes by callback.
  const deciding = new Set(registry.flatMap(({ steps }) => steps.map(({ agency }) => agency)));
  await Promise.all([...deciding].map((agency) => product.behave(agency, { delayMs: 20 })));
  const others = TABLE.filter(([, name]) => name !== 'straightforward');
  // The samples of a second registration come after the first one.
  await Promise.all(TABLE.filter((row) => !others.includes(row)).map(post));
  await Promise.all([...codes.values()].map(atRest));
  await Promise.all(others.map(post));
}, 60_000);

afterAll(() => product.stop());

async function post([procedure, name]: (typeof TABLE)[number]): Promise<void> {
  const { code } = await startCase(desk, sampleBody(procedure, name));
  codes.set(`${procedure}/${name}`, code);
}

function codeOf(procedure: string, name: string): string {
  return required(codes.get(`${procedure}/${name}`), `${name} of ${procedure}`);
}

/** Waits until nothing goes on any more but what the applicant has to do. */
function atRest(code: string): Promise<CaseView> {
  return until(`${code} rests`, async () => {
    const seen = await caseOf(desk, code);
    return seen.steps.every(({ status }) => AT_REST.includes(status)) ? seen : undefined;
  });
}

async function recordsOf(agency: string, code: string) {
  return register.parse(await product.registered(agency, code)).map(({ record }) => record);
}

describe('a case that agencies decide by themselves', () => {
  it.each(TABLE)('of %s, sample %s: %s', async (procedure, name, end) => {
    const { status, steps } = await atRest(codeOf(procedure, name));

    expect(`${status}: ${steps.map((step) => step.status).join(', ')}`).toBe(end);
  });

  it.each([
    ['interlinked-birth', 'born-outside-facility'],
    ['interlinked-birth', 'relation-not-kin'],
    ['interlinked-death', 'substitute-notice'],
    ['interlinked-death', 'sole-member-has-other-head'],
    ['interlinked-death', 'account-of-another'],
    ['data-subject-request', 'erasure-verified'],
    ['death-registration', 'substitute-notice'],
    ['marriage-registration', 'marital-status-verified'],
    ['marital-status-confirmation', 'former-residence-asked'],
    ['marital-status-confirmation', 'declared-status-differs'],
  ])('of %s, sample %s, is verified first', async (procedure, name) => {
    const { code } = await atRest(codeOf(procedure, name));

    expect(await eventsOf(desk, code)).toContain('verification-started');
  });

  it.each([
    ['interlinked-birth', 'late-registration', 'civil-status'],
    ['interlinked-birth', 'poor-household-paper-unknown', 'social-insurance'],
    ['interlinked-death', 'late-registration', 'civil-status'],
    ['interlinked-death', 'new-head-needed', 'residence'],
    ['death-registration', 'late-registration', 'civil-status'],
    ['temporary-residence', 'declared-late', 'residence'],
  ])('of %s, sample %s, is marked so by %s', async (procedure, name, agency) => {
    const { code } = await atRest(codeOf(procedure, name));

    expect(await recordsOf(agency, code)).toMatchObject([{ oddity: name }]);
  });

  it.each([
    [
      'interlinked-birth',
      '2.002621',
      [
        '4 Đăng ký khai sinh: Đang chuyển hồ sơ; Đăng ký thường trú: Chưa đến lượt; Cấp thẻ bảo hiểm y tế cho trẻ em dưới 6 tuổi: Chưa đến lượt',
        '10 Đăng ký khai sinh: Đã có kết quả; Đăng ký thường trú: Đã có kết quả; Cấp thẻ bảo hiểm y tế cho trẻ em dưới 6 tuổi: Đã có kết quả',
      ],
    ],
    [
      'interlinked-death',
      '2.002622',
      [
        '4 Đăng ký khai tử: Đang chuyển hồ sơ; Xóa đăng ký thường trú: Chưa đến lượt; Giải quyết mai táng phí: Chưa đến lượt',
        '10 Đăng ký khai tử: Đã có kết quả; Xóa đăng ký thường trú: Đã có kết quả; Giải quyết mai táng phí: Đã có kết quả',
      ],
    ],
    ['death-registration', '1.000656', ['4 Đăng ký khai tử: Đang chuyển hồ sơ', '10 Đăng ký khai tử: Đã có kết quả']],
    ['temporary-residence', '1.004194', ['4 Đăng ký tạm trú: Đang chuyển hồ sơ', '10 Đăng ký tạm trú: Đã có kết quả']],
    [
      'marriage-registration',
      '1.000894',
      ['4 Đăng ký kết hôn: Đang chuyển hồ sơ', '10 Đăng ký kết hôn: Đã có kết quả'],
    ],
    [
      'marital-status-confirmation',
      '1.004873',
      ['4 Xác nhận tình trạng hôn nhân: Đang chuyển hồ sơ', '10 Xác nhận tình trạng hôn nhân: Đã có kết quả'],
    ],
  ])('of %s is reported to the national portal, under its code, until it ends', async (procedure, official, told) => {
    const code = codeOf(procedure, 'straightforward');

    const items = await until(`the end of ${code} is reported`, async () => {
      const seen = (await recordsOf('national-portal', code)).flatMap(({ dossier }) => dossier ?? []);
      return seen.some(({ TrangThaiHoSo }) => TrangThaiHoSo === '10') ? seen : undefined;
    });

    expect(items.map(({ TrangThaiHoSo, NoiDungXuLy }) => `${TrangThaiHoSo} ${NoiDungXuLy}`)).toEqual(
      expect.arrayContaining(told),
    );
    expect(new Set(items.map(({ MaTTHC }) => MaTTHC))).toEqual(new Set([official]));
  });

  it('is told to the applicant in one message an event', async () => {
    const code = codeOf('interlinked-birth', 'straightforward');
    const of = `Ông/Bà DƯƠNG NGỌC NAM, hồ sơ liên thông khai sinh ${code}:`;

    const messages = await until(`all of ${code} is told`, async () => {
      const seen = (await recordsOf('notifications', code)).flatMap(({ message }) => message ?? []);
      return seen.length < 4 ? undefined : seen;
    });

    expect(messages.map(({ text }) => text).toSorted()).toEqual(
      [
        `${of} Hồ sơ đã được tiếp nhận.`,
        `${of} Đã có kết quả đăng ký khai sinh.`,
        `${of} Đã có kết quả đăng ký thường trú.`,
        `${of} Đã có kết quả cấp thẻ bảo hiểm y tế cho trẻ em dưới 6 tuổi. Hồ sơ đã kết thúc.`,
      ].toSorted(),
    );
  });

  it.each([
    ['ct01-consent', 'Cần bổ sung hồ sơ phần đăng ký thường trú trong 07 ngày làm việc'],
    ['personal-id-later', 'Kết quả đăng ký khai sinh đã được bổ sung hoặc điều chỉnh'],
  ])('of sample %s is told to the applicant: %s', async (name, said) => {
    const code = codeOf('interlinked-birth', name);

    const told = await until(`the applicant of ${code} is told`, async () => {
      const texts = (await recordsOf('notifications', code)).flatMap(({ message }) => message?.text ?? []);
      return texts.find((text) => text.includes(said));
    });

    expect(told).toContain(`hồ sơ liên thông khai sinh ${code}`);
  });

  it('keeps the one number of its certificate when the personal id number comes later', async () => {
    const code = codeOf('interlinked-birth', 'personal-id-later');

    await until(`the certificate of ${code} is amended`, async () =>
      (await eventsOf(desk, code)).includes('result-amended') ? true : undefined,
    );

    const entries = registered.parse(await product.registered('civil-status', code));
    const { number } = required(entries[0], 'registration').result;
    const papers = await product.query<{ number: string }>(
      `select number from documents join cases on cases.id = documents.case_id
       where code = $1 and step = 'birth-registration'`,
      [code],
    );
    expect(entries).toMatchObject([{ record: { oddity: 'personal-id-later' } }]);
    expect(papers).toEqual([{ number }, { number }]);
  });

  it('makes a couple of the two in the population register, and hands each an original', async () => {
    const code = codeOf('marriage-registration', 'straightforward');

    const [certificate] = registered.parse(await product.registered('civil-status', code));

    expect(await recordsOf('population', code)).toMatchObject([
      { personalId: '024301318695', maritalStatus: 'married' },
      { personalId: '024201877870', maritalStatus: 'married' },
    ]);
    expect(certificate?.record).toMatchObject({ data: { book: '01/2026', originals: 2 } });
  });

  it('numbers the newborn in the population register, and marks the deceased', async () => {
    const birth = await recordsOf('population', codeOf('interlinked-birth', 'straightforward'));
    const death = await recordsOf('population', codeOf('interlinked-death', 'straightforward'));

    // The province, a girl of this century, the year of birth.
    expect(birth).toMatchObject([{ alive: true, personalId: expect.stringMatching(/^024326\d{6}$/) }]);
    expect(death).toMatchObject([{ alive: false, personalId: '024143179281' }]);
  });
});
