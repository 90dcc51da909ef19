import { queryOptions } from '@tanstack/react-query';
import { api, bodyOf } from '../../api/client.js';
import type { paths } from '../../api/schema.js';
import type { RevealAsked } from './revealed.js';

type Listed = paths['/api/v1/cases/{code}/attachments']['get']['responses']['200']['content']['application/json'];
export type Attachment = Listed['items'][number];

/** The papers that were handed in as files; the list says nothing of what is in them. */
export function attachmentsQuery(code: string) {
  const params = { path: { code } };
  return queryOptions({
    queryKey: ['case', code, 'attachments'],
    queryFn: async () => bodyOf(await api.GET('/api/v1/cases/{code}/attachments', { params })).items,
  });
}

/** Reads a file, with a purpose and a reason if they are given, and hands it to the browser to be kept. */
export async function downloadFile(
  code: string,
  { id, name = id }: Pick<Attachment, 'id' | 'name'>,
  asked?: RevealAsked,
): Promise<void> {
  const params = { path: { code, id } };
  const { response } =
    asked === undefined
      ? await api.GET('/api/v1/cases/{code}/attachments/{id}', { params, parseAs: 'stream' })
      : await api.POST('/api/v1/cases/{code}/attachments/{id}/reveal', { params, body: asked, parseAs: 'stream' });
  handOver(name, await response.blob());
}

/** Hands a file to the browser to be kept. */
export function handOver(name: string, content: Blob): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}
