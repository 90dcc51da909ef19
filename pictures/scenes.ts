/** Every page in every state that people see it in. Names of controls are in both languages. */
import type { Page } from 'playwright-core';
import type { Scene } from './camera.js';
import { rareScenes } from './dialog-scenes.js';
import { migrations } from './migration-scenes.js';
import type { Province } from './province.js';

const DESK = 'desk-officer';
const EXAMINER = 'agency-officer.civil-status';
const AUDITOR = 'auditor';
const INSPECTOR = 'inspector';
const OPERATOR = 'operator';
const PROOF = '4321';
const DIALOG = '[role=dialog]';

const HEADING = 'main h1';
const ROW = 'main tbody tr';

export function scenes(province: Province): readonly Scene[] {
  return [
    ...entrance(),
    ...desk(province),
    ...cases(province),
    ...inbox(province),
    ...audit(province),
    ...operations(),
    { name: 'search', who: DESK, path: '/search', ready: HEADING },
    { name: 'access-log', who: INSPECTOR, path: '/access-log', ready: ROW },
    ...['', '/offices', '/officers', '/publications', '/erasures', '/calendars', '/open-law'].map((part) => ({
      name: `administration${part.replace('/', '-')}`,
      who: 'admin',
      path: `/administration${part}`,
      ready: 'main table, main h2',
    })),
    ...migrations(province),
    { name: 'access-answer', who: INSPECTOR, path: '/access-log/answer', ready: HEADING },
    ...families(province),
    ...rareScenes(province),
  ];
}

function entrance(): readonly Scene[] {
  const roles = [DESK, EXAMINER, 'signing-officer.civil-status', AUDITOR, OPERATOR, 'leader', 'admin'];
  return [
    { name: 'welcome', path: '/', ready: HEADING },
    ...roles.map((who) => ({ name: `home-${who}`, who, path: '/', ready: HEADING })),
    { name: 'settings', who: DESK, path: '/settings', ready: HEADING },
    { name: 'no-right', who: DESK, path: '/operations', ready: HEADING },
    { name: 'not-found', who: DESK, path: '/nowhere', ready: HEADING },
    {
      name: 'shortcuts',
      who: EXAMINER,
      path: '/inbox',
      ready: ROW,
      act: (page: Page) => opened(page, () => page.keyboard.press('?')),
    },
  ];
}

function desk({ half, whole, completed, open }: Province): readonly Scene[] {
  return [
    { name: 'start', path: '/start', ready: ROW },
    { name: 'draft-form', path: `/start/${whole}`, ready: 'main fieldset' },
    { name: 'draft-half', path: `/start/${half}`, ready: 'main fieldset' },
    {
      name: 'draft-errors',
      path: `/start/${half}`,
      ready: 'main fieldset',
      act: async (page: Page) => {
        await page.getByRole('button', { name: /^(Kiểm tra và nộp|Check and submit)$/ }).click();
        await page.locator('[role=alert]').first().waitFor();
      },
    },
    { name: 'draft-check', path: `/start/${whole}?step=check`, ready: 'main h2' },
    { name: 'receipt', path: `/cases/${open}/receipt`, ready: 'main table' },
    { name: 'receipt-printed', path: `/cases/${completed}/receipt`, ready: 'main table', isPrinted: true as const },
  ].map((scene) => ({ ...scene, who: DESK }));
}

function cases(province: Province): readonly Scene[] {
  const states = [
    ['open', province.open],
    ['late', province.late],
    ['supplement', province.supplement],
    ['refused', province.refused],
    ['partly', province.partly],
    ['completed', province.completed],
    ['handed-over', province.handedOver],
    ['withdrawn', province.withdrawn],
    ['death', province.death],
  ] as const;
  const dialogs = [
    ['supplement', province.supplement, /^(Nộp bổ sung|Submit|Supply)/],
    ['hand-over', province.completed, /^(Trả kết quả|Hand over)/],
    ['correct', province.supplement, /^(Sửa lỗi|Correct)/],
    ['withdraw', province.open, /^(Rút hồ sơ|Withdraw)/],
  ] as const;
  return [
    { name: 'cases', who: DESK, path: '/cases', ready: ROW },
    { name: 'cases-none', who: DESK, path: '/cases?from=2030-01-01', ready: HEADING },
    { name: 'case-missing', who: DESK, path: '/cases/H05.01-261101-9999', ready: '[role=alert]' },
    ...states.map(([state, code]) => ({
      name: `case-${state}`,
      who: DESK,
      path: `/cases/${code}`,
      ready: 'main ol li',
    })),
    {
      name: 'case-days',
      who: DESK,
      path: `/cases/${province.late}`,
      ready: 'main summary',
      act: (page: Page) => page.locator('main summary').first().click(),
    },
    ...dialogs.map(([name, code, command]) => ({
      name: `case-dialog-${name}`,
      who: DESK,
      path: `/cases/${code}`,
      ready: 'main ol li',
      act: (page: Page) => opened(page, () => page.getByRole('button', { name: command }).first().click()),
    })),
    {
      name: 'case-dialog-outside-result',
      who: EXAMINER,
      path: `/cases/${province.first}`,
      ready: 'main ol li',
      act: (page: Page) =>
        opened(page, () =>
          page
            .getByRole('button', { name: /^(Ghi nhận|Record)/ })
            .first()
            .click(),
        ),
    },
  ];
}

function inbox({ item, claimedItem, signature, supplementItem }: Province): readonly Scene[] {
  const choose = (key: string) => (page: Page) => page.keyboard.press(key);
  const at = (id: string) => ({ who: EXAMINER, path: `/inbox?item=${id}`, ready: '#decision, main form, main h3' });
  return [
    { name: 'inbox', who: EXAMINER, path: '/inbox', ready: ROW },
    { name: 'inbox-empty', who: 'agency-officer.social-protection', path: '/inbox', ready: HEADING },
    { name: 'inbox-item', ...at(item) },
    { name: 'inbox-approve', ...at(item), act: choose('a') },
    { name: 'inbox-refuse', ...at(item), act: choose('r') },
    { name: 'inbox-supplement', ...at(item), act: choose('s') },
    { name: 'inbox-claimed', ...at(claimedItem) },
    { name: 'inbox-signature', ...at(signature), who: 'signing-officer.civil-status' },
    { name: 'inbox-at-desk', ...at(supplementItem), who: DESK },
    {
      name: 'inbox-bulk',
      who: EXAMINER,
      path: '/inbox',
      ready: ROW,
      act: async (page) => {
        const boxes = page.locator('main thead input[type=checkbox]').or(page.locator('main tbody input'));
        // By the key: at the width of a phone the box of all rows cannot be seen.
        await boxes.first().press(' ');
        await opened(page, () =>
          page
            .getByRole('button', { name: /^(Phê duyệt|Approve)/ })
            .first()
            .click(),
        );
      },
    },
  ];
}

function audit({ completed, broken, late }: Province): readonly Scene[] {
  const drawn = '.react-flow__node';
  return [
    { name: 'history', path: `/cases/${completed}/history`, ready: 'main li h2, main li h3' },
    {
      name: 'history-summary',
      path: `/cases/${completed}/history?density=summary`,
      ready: 'main li h2, main li h3',
    },
    {
      name: 'history-technical',
      path: `/cases/${completed}/history?density=technical`,
      ready: 'main li h2, main li h3',
    },
    { name: 'history-late', path: `/cases/${late}/history`, ready: 'main li h2, main li h3' },
    { name: 'papers', path: `/cases/${completed}/papers`, ready: 'main table' },
    { name: 'chart', path: `/cases/${completed}/chart?at=3`, ready: drawn },
    { name: 'chart-whole', path: `/cases/${completed}/chart?at=3&all=true`, ready: drawn },
    { name: 'chart-difference', path: `/cases/${completed}/chart?at=6&from=2`, ready: drawn },
    { name: 'verify', path: `/cases/${completed}/verify`, ready: 'main h2' },
    { name: 'verify-broken', path: `/cases/${broken}/verify`, ready: 'main dl' },
    { name: 'verify-printed', path: `/cases/${completed}/verify`, ready: 'main h2', isPrinted: true as const },
  ].map((scene) => ({ ...scene, who: AUDITOR }));
}

function operations(): readonly Scene[] {
  const dialog = (name: string, button: RegExp): Scene => ({
    name: `operations-${name}`,
    who: OPERATOR,
    path: '/operations',
    ready: ROW,
    act: (page) => opened(page, () => page.getByRole('button', { name: button }).first().click()),
  });
  return [
    { name: 'operations', who: OPERATOR, path: '/operations', ready: ROW },
    dialog('outside-result', /^(Ghi kết quả|Record a result)/),
    dialog('resolve', /^(Đóng|Xử lý|Kết thúc|Resolve|Close)/),
  ];
}

function families({ open, refused, supplement, completed, late }: Province): readonly Scene[] {
  const ask = (proof: string, shown: string) => async (page: Page) => {
    await page.locator('#proof').fill(proof);
    await page.locator('button.primary').click();
    await page.locator(shown).first().waitFor();
  };
  const answered = (
    [
      ['open', open],
      ['late', late],
      ['refused', refused],
      ['supplement', supplement],
      ['completed', completed],
    ] as const
  ).map(([state, code]) => ({
    name: `track-${state}`,
    path: `/track?code=${code}`,
    ready: '#proof',
    act: ask(PROOF, '.steps li'),
  }));
  return [
    { name: 'track', path: '/track', ready: '#proof' },
    {
      name: 'track-wrong',
      // No case: guesses at one that is there would lock it.
      path: '/track?code=H05.01-261101-9999',
      ready: '#proof',
      act: ask('0000', '[role=alert]'),
    },
    ...answered,
  ];
}

async function opened(page: Page, act: () => Promise<void>): Promise<void> {
  await act();
  await page.locator(DIALOG).first().waitFor();
}
