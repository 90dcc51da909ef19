/** The identity provider's pages: plain HTML without scripts or outside assets, for keyboards and screen readers too. */
import { createHash } from 'node:crypto';
import type { DemoPost } from '../../agency-contract/demo-posts.js';
import { LABELS, type Labels, type Language } from './labels.js';

const STYLE = `
:root { color-scheme: light; font: 16px/1.5 system-ui, "Segoe UI", Roboto, "Noto Sans", sans-serif; color: #1b1f24; background: #f4f6f8; }
body { margin: 0; }
main { max-width: 64rem; margin: 2rem auto; padding: 1.5rem 2rem; background: #fff; border: 1px solid #d4dae1; border-radius: .5rem; }
header { display: flex; justify-content: space-between; align-items: baseline; gap: 1rem; }
h1 { font-size: 1.5rem; margin: 0; }
h2 { font-size: 1.15rem; margin: 1.5rem 0 0; }
a { color: #0b4f9e; }
.note { background: #fff6dd; border-left: .3rem solid #9a6700; padding: .5rem 1rem; }
.error { background: #ffebe9; border-left: .3rem solid #a40e26; padding: .5rem 1rem; }
.wide { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; }
caption { text-align: left; font-weight: 600; padding: .75rem 0; }
th, td { text-align: left; padding: .25rem .5rem; border-top: 1px solid #e3e8ed; vertical-align: top; }
th small { display: block; font-weight: 400; color: #4d5761; }
button { font: inherit; width: 100%; text-align: left; padding: .4rem .6rem; border: 1px solid #8c97a3; border-radius: .3rem; background: #fff; color: inherit; cursor: pointer; }
button small { display: block; color: #4d5761; }
button:hover { background: #eaf2fc; border-color: #0b4f9e; }
button:focus-visible, a:focus-visible { outline: 3px solid #0b4f9e; outline-offset: 2px; }
.choices { display: flex; gap: 1rem; max-width: 28rem; }
.choices button { text-align: center; }
`;

const STYLE_HASH = createHash('sha256').update(STYLE).digest('base64');

/**
 * The headers of every page: nothing but its own style is loaded, nobody may frame it.
 *
 * @param formTargets - origins besides our own to which a submitted form may lead (browsers check redirects too)
 */
export function pageHeaders(formTargets: readonly string[] = []): Record<string, string> {
  const forms = ["'self'", ...formTargets].join(' ');
  return {
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'no-store',
    'content-security-policy': `default-src 'none'; style-src 'sha256-${STYLE_HASH}'; form-action ${forms}; frame-ancestors 'none'; base-uri 'none'`,
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
  };
}

export interface SignInPage {
  readonly language: Language;
  readonly users: readonly DemoPost[];
  /** The page comes again because its form named nobody known. */
  readonly refused: boolean;
}

export function signInPage({ language, users, refused }: SignInPage): string {
  const labels = LABELS[language];
  const posts = users.filter(({ place, second }) => place === 'first' && !second);
  const otherLanguage = language === 'vi' ? 'en' : 'vi';
  return layout(
    language,
    labels.title,
    `<header><h1>${labels.title}</h1><a href="?lang=${otherLanguage}" hreflang="${otherLanguage}" lang="${otherLanguage}">${labels.otherLanguage}</a></header>
<p class="note">${labels.warning}</p>
${refused ? `<p class="error" role="alert">${labels.unknownUser}</p>` : ''}
<form method="post"><div class="wide"><table>
<caption>${labels.choose}</caption>
<thead><tr>${[labels.post, ...labels.columns].map((column) => `<th scope="col">${column}</th>`).join('')}</tr></thead>
<tbody>${posts
      .map((post) =>
        postRow(
          labels,
          users.filter((user) => samePost(user, post)),
        ),
      )
      .join('\n')}</tbody>
</table></div></form>`,
  );
}

/** @param form - the provider's own form, to which the buttons belong by its id */
export function signOutPage(language: Language, form: string): string {
  const labels = LABELS[language];
  return layout(
    language,
    labels.signOutTitle,
    `<h1>${labels.signOutTitle}</h1>${form}
<p class="choices"><button type="submit" form="op.logoutForm" name="logout" value="yes">${labels.signOut}</button>
<button type="submit" form="op.logoutForm">${labels.stay}</button></p>`,
  );
}

export function signedOutPage(language: Language): string {
  const { signedOut } = LABELS[language];
  return layout(language, signedOut, `<h1>${signedOut}</h1>`);
}

/** @param reason - the OAuth error and its description */
export function failurePage(language: Language, reason: string): string {
  const labels = LABELS[language];
  return layout(
    language,
    labels.failed,
    `<h1>${labels.failed}</h1><p class="error" role="alert">${escapeHtml(reason)}</p><p>${labels.startAgain}</p>`,
  );
}

function samePost(one: DemoPost, other: DemoPost): boolean {
  return one.role === other.role && one.agency === other.agency;
}

function postRow(labels: Labels, [first, ...others]: readonly DemoPost[]): string {
  if (first === undefined) return '';
  const agency = first.agency === undefined ? '' : `<small>${labels.agencies[first.agency]}</small>`;
  const buttons = [first, ...others].map(
    ({ username, name }) =>
      `<td><button name="username" value="${escapeHtml(username)}">${escapeHtml(name)}<small>${escapeHtml(username)}</small></button></td>`,
  );
  return `<tr><th scope="row">${labels.roles[first.role]}${agency}</th>${buttons.join('')}</tr>`;
}

export function layout(language: Language, title: string, body: string): string {
  return `<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} · VNeID mô phỏng</title><style>${STYLE}</style></head>
<body><main>${body}</main></body></html>`;
}

export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
