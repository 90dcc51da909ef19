/** Where those who are asked for their consent answer: in development only, because whoever reaches it can be anybody. */
import type { ServerResponse } from 'node:http';
import { z } from 'zod';
import type { Office } from '../desk/office.js';
import { consentPage } from '../vneid/consent-pages.js';
import { SAYINGS } from '../vneid/consents.js';
import { pageHeaders } from '../vneid/pages.js';
import type { Language } from '../vneid/labels.js';

const said = z.object({ request: z.string().min(1), answer: z.enum(SAYINGS) });

export interface PageRequest {
  readonly method: string;
  readonly url: URL;
  readonly body: Buffer;
}

/** Shows what is asked, or takes an answer and shows what stands then. */
export async function answerConsentPage(
  office: Office,
  { method, url, body }: PageRequest,
  response: ServerResponse,
): Promise<void> {
  const personalId = url.searchParams.get('person') ?? undefined;
  const language: Language = url.searchParams.get('lang') === 'en' ? 'en' : 'vi';
  const isTaken = method !== 'POST' || (await take(office, personalId, body));
  const requests = await office.requests(personalId);
  const page = consentPage({ language, requests, personalId, isRefused: !isTaken });
  response.writeHead(isTaken ? 200 : 422, pageHeaders()).end(page);
}

async function take(office: Office, personalId: string | undefined, body: Buffer): Promise<boolean> {
  const form = said.safeParse(Object.fromEntries(new URLSearchParams(body.toString('utf8'))));
  if (!form.success || personalId === undefined) return false;
  return office.say({ key: form.data.request, personalId, saying: form.data.answer });
}
