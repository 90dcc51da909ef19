/** Every route that names one thing, asked by everybody about things that they may and may not know of. */
import { isDeepStrictEqual } from 'node:util';
import { foundCasesResponse } from '../../src/features/search/search-cases/found-cases.js';
import { leaveFinding } from './accesses.js';
import { proposeChange } from './administration.js';
import { uploadFile } from './attachments.js';
import { COMMANDS, CORRECTION, DESKS, EXAMINERS, expectedSeq, REASON } from './asked-commands.js';
import type { Asked } from './asked-commands.js';
import { caseWith, itemIn, letOfficersDecide, startCase } from './cases.js';
import { receiptOf } from './papers.js';
import { halfDraft, keepDraft } from './drafts.js';
import { incidentOf } from './incidents.js';
import type { Answer, TestProduct } from './product.js';
import type { Route } from './routes.js';
import { KNOWS } from './known-cases.js';
import type { CaseName } from './known-cases.js';
import { livingIn, OTHER_COMMUNE, THIRD_COMMUNE } from './communes.js';
import type { ApplicationBody } from './valid-applications.js';

/** Whose draft and search it is: nobody else knows of them, not even at the same desk. */
const OWNER = 'desk-officer.2';

/** What is asked of one thing: a route, with a command's name and a body where it takes one. */
export interface Question extends Asked {
  readonly name: string;
  readonly method: Route['method'];
  /** With `{id}` in place of what the thing is called. */
  readonly path: string;
  readonly kind: Thing;
}

const THINGS = {
  attachment: /^\/cases\/.+\/attachments\/\{id\}/,
  case: /^\/(audit\/)?cases\//,
  item: /^\/work-items\//,
  incident: /^\/incidents\//,
  draft: /^\/drafts\//,
  change: /^\/administration\/changes\//,
  search: /^\/searches\//,
  finding: /^\/audit\/access-findings\//,
  paper: /^\/documents\//,
};
export type Thing = keyof typeof THINGS;
const KINDS: readonly Thing[] = [
  'attachment',
  'case',
  'item',
  'incident',
  'draft',
  'change',
  'search',
  'finding',
  'paper',
];

const WHY = { purpose: 'case-work', reason: 'Gia đình gọi điện hỏi.' };

/** What each route that changes something is asked with; one that is missing here is asked with `{}`, and the matrix shows it. */
const ASKED: Readonly<Record<string, Asked>> = {
  'post /cases/{id}/reveal': { body: WHY },
  'post /cases/{id}/external-codes': { body: { system: 'other', code: 'HS-0001' } },
  // Who examines claims the item later.
  'get /cases/{id}/attachments/{id}': { may: [] },
  'post /cases/{id}/attachments/{id}/reveal': { body: WHY },
  'post /work-items/{id}/claim': { may: EXAMINERS },
  'post /work-items/{id}/release': { may: EXAMINERS },
  'post /work-items/{id}/complete': { body: { outcome: 'sign' }, may: EXAMINERS },
  'post /work-items/{id}/confirm': { body: { outcome: 'confirm' }, may: [] },
  // Who examines has claimed it by then.
  'post /work-items/{id}/assign': {
    body: { holder: 'nobody', reason: REASON },
    may: [...EXAMINERS, 'signing-officer.civil-status'],
  },
  'post /incidents/{id}/resolve': { body: { reason: REASON } },
  'post /administration/changes/{id}/approve': { body: { reason: REASON }, may: ['admin'] },
  'post /administration/changes/{id}/refuse': { body: { reason: REASON }, may: ['admin'] },
  'post /administration/changes/{id}/withdraw': { body: { reason: REASON }, may: ['admin'] },
  'post /audit/access-findings/{id}/close': { body: { reason: { code: 'explained', text: 'Trực đêm.' } } },
  'post /cases/{id}/correction-preview': { body: CORRECTION, may: DESKS },
  'post /cases/{id}/commands/request-correction': { body: { ...CORRECTION, expectedSeq }, may: DESKS },
  'post /cases/{id}/commands/transfer': {
    body: { data: { office: `one-stop.${THIRD_COMMUNE}` }, reason: REASON, expectedSeq },
    may: DESKS,
  },
  'post /cases/{id}/commands/settle-exemption': {
    body: { data: { exempt: 'taken-back' }, reason: REASON, expectedSeq },
    may: DESKS,
  },
  'post /cases/{id}/commands/pass-step': {
    body: {
      data: { step: 'birth-registration', office: `civil-status.${THIRD_COMMUNE}` },
      reason: REASON,
      expectedSeq,
    },
    may: ['signing-officer.civil-status', 'operator'],
  },
  // What is planned of a case says nothing of its people.
  'get /cases/{id}/migration-plan': { query: '?to=2', ofAny: ['admin'], may: ['admin'] },
  'post /cases/{id}/commands/migrate': {
    body: { data: { to: 2, leftOut: {} }, reason: REASON, expectedSeq },
    ofAny: ['admin'],
    may: ['admin'],
  },
  'get /audit/cases/{id}/diff': { query: '?from=1' },
  'put /drafts/{id}': { body: { ...halfDraft(), revision: 1_000_000 } },
  'post /drafts/{id}/submit': { body: { revision: 1_000_000 } },
};

/** The questions of all routes that name one thing, those that take it away last. */
export function questionsOf(routes: readonly Route[], application: ApplicationBody): readonly Question[] {
  const questions = routes.flatMap(({ method, path: whole }) => {
    const path = whole.replace('/api/v1', '').replace(/\{(code|id)\}/, '{id}');
    const kind = thingOf(path);
    if (kind === undefined) return [];
    if (!path.includes('{name}')) {
      const name = `${method} ${path}`;
      return [{ name, method, path, kind, ...ASKED[name] }];
    }
    return Object.entries(COMMANDS).map(([name, asked]) => {
      const named = path.replace('{name}', name);
      return { name: `${method} ${named}`, method, path: named, kind, ...asked(application) };
    });
  });
  return questions.toSorted((one, other) => Number(isLast(one)) - Number(isLast(other)));
}

function thingOf(path: string): Thing | undefined {
  if (!path.includes('{id}')) return undefined;
  return KINDS.find((kind) => THINGS[kind].test(path));
}

function isLast({ name }: Question): boolean {
  return name.startsWith('delete') || name.endsWith('/release');
}

/** What the matrix asks about: ids by kind and, for cases and their work items, by the case. */
export type Ids = Readonly<Record<Thing, Readonly<Partial<Record<CaseName, string>>>>>;

/** Lives through what leaves one of each. */
export async function thingsOf(product: TestProduct, births: Iterator<ApplicationBody>): Promise<Ids> {
  const next = (): ApplicationBody => births.next().value;
  const [desk, other] = [await product.as('desk-officer'), await product.as('desk-officer.other')];
  await product.behave('civil-status', {}, { rejectRate: 1 });
  const stopped = await startCase(desk, next());
  const incident = await incidentOf(await product.as('operator'), stopped.code);
  await letOfficersDecide(product);
  const files = { own: '', elsewhere: '', closed: '', portal: '' };
  const start = async (about: CaseName, caller: string, body: object) => {
    const id = await uploadFile(product, caller);
    const started = await startCase(await product.as(caller), { ...body, attachments: [{ id }] });
    files[about] = `${started.code}/attachments/${id}`;
    return started;
  };
  const own = await start('own', 'desk-officer', next());
  const elsewhere = await start('elsewhere', 'desk-officer.other', livingIn(OTHER_COMMUNE, next()));
  const closed = await start('closed', 'desk-officer', next());
  const portal = await start('portal', 'portal', { ...livingIn(THIRD_COMMUNE, next()), channel: 'portal' });
  const here = await product.as('agency-officer.civil-status');
  const item = {
    own: await itemIn(here, own.code, 'examine'),
    elsewhere: await itemIn(await product.as('agency-officer.civil-status.other'), elsewhere.code, 'examine'),
    closed: await itemIn(here, closed.code, 'examine'),
  };
  await desk.post(`/cases/${closed.code}/commands/withdraw`, { reason: REASON });
  await caseWith(desk, closed.code, 'withdrawn');
  const owner = await product.as(OWNER);
  const { searchId } = foundCasesResponse.parse((await owner.post('/cases/search', { code: own.code })).body);
  const name = { vi: 'Một cửa thử', en: 'Trial office' };
  const renaming = { kind: 'rename-office', office: 'one-stop.07246', name };
  const change = await proposeChange(await product.as('admin.other'), renaming);
  return {
    case: { own: own.code, elsewhere: elsewhere.code, portal: portal.code, closed: closed.code },
    attachment: files,
    item,
    incident: { own: incident.id },
    draft: { own: (await keepDraft(owner, halfDraft())).id },
    change: { own: change },
    search: { own: searchId },
    finding: { own: await leaveFinding(product) },
    paper: { own: await receiptOf(desk, own.code), elsewhere: await receiptOf(other, elsewhere.code) },
  };
}

/** What should come of it: what one may not know of is not found, and whoever knows of it may be refused. */
export function expectedOf(
  { kind, may, ofAny = [] }: Question,
  { user, about, isAdmitted }: { readonly user: string; readonly about: CaseName; readonly isAdmitted: boolean },
): 'refused' | 'unknown' | 'reached' {
  if (!isAdmitted) return 'refused';
  if (!ofAny.includes(user) && !isKnown(kind, user, about)) return 'unknown';
  return (may ?? [user]).includes(user) ? 'reached' : 'refused';
}

function isKnown(kind: Thing, user: string, about: CaseName): boolean {
  if (kind === 'draft' || kind === 'search') return user === OWNER;
  if (kind === 'finding') return user === 'inspector';
  if (kind === 'incident') return user === 'operator';
  // What is about the whole case is for who sees all of it.
  if (kind === 'paper') return [...DESKS, 'auditor'].includes(user) && KNOWS[user]?.includes(about) === true;
  if (kind === 'change') return ['admin', 'auditor'].includes(user);
  const hasNoItem = kind === 'item' && (user.startsWith('desk-officer') || user === 'operator');
  return KNOWS[user]?.includes(about) === true && !hasNoItem;
}

/**
 * What came of it. A body that a route does not take shows here: the matrix has to be told what it does take. So does an answer that is
 * another one than about what is nowhere.
 */
export function outcomeOf(answer: Answer, aboutNothing: Answer): string {
  const { status } = answer;
  if (status === 403) return 'refused';
  if (status === 400) return 'body not taken';
  if (status === 404) return isDeepStrictEqual(told(answer), told(aboutNothing)) ? 'unknown' : 'told by its 404';
  return status < 500 ? 'reached' : 'broken';
}

/** But for the request's own id. */
function told({ body }: Answer): unknown {
  return typeof body === 'object' ? { ...body, instance: undefined } : body;
}
