/** The pages on which those who are asked say whether they agree: plain HTML, as the sign-in pages are. */
import { Temporal } from 'temporal-polyfill';
import type { HeldDispatch } from '../desk/ledger.js';
import { CONSENT_LABELS } from './consent-labels.js';
import { requestIn, sayingsOf, standingOf, type ConsentRequest } from './consents.js';
import type { Language } from './labels.js';
import { escapeHtml, layout } from './pages.js';

const SELF = '/vneid/consents';

export interface ConsentPage {
  readonly language: Language;
  readonly requests: readonly HeldDispatch[];
  /** Who answers; absent: somebody has to be chosen. */
  readonly personalId?: string | undefined;
  /** What was said just now could not be said. */
  readonly isRefused: boolean;
}

export function consentPage({ language, requests, personalId, isRefused }: ConsentPage): string {
  const labels = CONSENT_LABELS[language];
  const body = personalId === undefined ? people(language, requests) : questions(language, requests, personalId);
  return layout(
    language,
    labels.title,
    `${heading(language, personalId)}<p class="note">${labels.warning}</p>
${isRefused ? `<p class="error" role="alert">${labels.refused}</p>` : ''}${body}`,
  );
}

function heading(language: Language, personalId: string | undefined): string {
  const { title, otherLanguage } = CONSENT_LABELS[language];
  const other = language === 'vi' ? 'en' : 'vi';
  return `<header><h1>${title}</h1><a href="${addressOf(other, personalId)}" hreflang="${other}" lang="${other}">${otherLanguage}</a></header>`;
}

function people(language: Language, requests: readonly HeldDispatch[]): string {
  const labels = CONSENT_LABELS[language];
  const asked = requests.flatMap(({ dispatch }) => requestIn(dispatch)?.people ?? []);
  const names = new Map(
    asked.flatMap(({ personalId, fullName }) => (personalId ? [[personalId, fullName ?? '']] : [])),
  );
  const rows = [...names].map(
    ([id = '', name = '']) =>
      `<li><a href="${addressOf(language, id)}">${escapeHtml(name)}</a> <small>${escapeHtml(id)}</small></li>`,
  );
  return `<h2>${labels.people}</h2>${rows.length === 0 ? `<p>${labels.nobody}</p>` : `<ul>${rows.join('\n')}</ul>`}`;
}

function questions(language: Language, requests: readonly HeldDispatch[], personalId: string): string {
  const labels = CONSENT_LABELS[language];
  const rows = requests.map((held) => question(language, held, personalId));
  return `<p>${labels.who} <strong>${escapeHtml(personalId)}</strong>. <a href="${addressOf(language)}">${labels.back}</a></p>
${rows.length === 0 ? `<p>${labels.nothing}</p>` : rows.join('\n')}`;
}

function question(language: Language, held: HeldDispatch, personalId: string): string {
  const labels = CONSENT_LABELS[language];
  const request = requestIn(held.dispatch);
  const standing = standingOf(held, personalId);
  if (request === undefined || standing === undefined) return '';
  const until = request.until === undefined ? '' : `<p>${labels.until} ${dayOf(request.until, language)}</p>`;
  const buttons = sayingsOf(held, personalId).map(
    (saying) => `<button name="answer" value="${saying}">${labels.say[saying]}</button>`,
  );
  const form = `<form method="post" action="${addressOf(language, personalId)}"><input type="hidden" name="request" value="${escapeHtml(held.dispatch.key)}">
<p class="choices">${buttons.join('\n')}</p></form>`;
  return `<section><h2>${escapeHtml(request.purpose)}</h2>
<p>${escapeHtml(request.procedureName)}<br>${labels.case} ${escapeHtml(held.dispatch.case)}</p>
${aboutIn(request)}
${until}<p><strong>${labels.answers[standing.answer]}</strong></p>
${buttons.length === 0 ? '' : form}</section>`;
}

/** What is agreed to, in the words of the procedure. */
function aboutIn({ about }: ConsentRequest): string {
  const rows = about.map(({ label, text = '' }) => `<dt>${escapeHtml(label)}</dt><dd>${escapeHtml(text)}</dd>`);
  return rows.length === 0 ? '' : `<dl>${rows.join('')}</dl>`;
}

function addressOf(language: Language, personalId?: string): string {
  const query = new URLSearchParams({ ...(personalId === undefined ? {} : { person: personalId }), lang: language });
  return escapeHtml(`${SELF}?${query.toString()}`);
}

function dayOf(at: string, language: Language): string {
  return new Intl.DateTimeFormat(language === 'vi' ? 'vi-VN' : 'en-GB', {
    dateStyle: 'long',
    timeStyle: 'short',
    timeZone: 'Asia/Ho_Chi_Minh',
  }).format(Temporal.Instant.from(at).epochMilliseconds);
}
