import { useState } from 'react';
import { discardFile, uploadFile, type DraftAttachment } from '../../features/drafts/attachments.js';
import { useForm } from './use-draft-form.js';

/** A file that was chosen and that the server does not have yet. */
export interface Upload {
  /** Of the request: who tries again after a lost answer gets the first one. */
  readonly key: string;
  readonly file: File;
  /** Why it was not taken; absent: it is on its way. */
  readonly error?: unknown;
}

interface Uploads {
  readonly uploads: readonly Upload[];
  readonly choose: (files: readonly File[]) => void;
  readonly again: (upload: Upload) => void;
  /** Forgets one that was not taken. */
  readonly leaveOut: (upload: Upload) => void;
  /** Takes one off the draft. */
  readonly remove: (attachment: DraftAttachment) => void;
}

/** Sends what is chosen at once, each file by itself: what comes in stands in the draft, which is saved as usual. */
export function useUploads(): Uploads {
  const { change } = useForm();
  const [uploads, setUploads] = useState<readonly Upload[]>([]);
  const put = (upload: Upload) =>
    setUploads((all) => (all.some(({ key }) => key === upload.key) ? all.map(replaceBy(upload)) : [...all, upload]));
  const leaveOut = ({ key }: Upload) => setUploads((all) => all.filter((each) => each.key !== key));
  const send = async ({ key, file }: Upload) => {
    put({ key, file });
    try {
      const attachment = await uploadFile(file, key);
      change({ kind: 'attached', attachment });
      leaveOut({ key, file });
    } catch (error) {
      put({ key, file, error });
    }
  };
  return {
    uploads,
    choose: (files) => files.forEach((file) => void send({ key: crypto.randomUUID(), file })),
    again: (upload) => void send(upload),
    leaveOut,
    remove: ({ id }) => {
      change({ kind: 'detached', id });
      // What stays although this fails belongs to nothing, and is swept.
      void discardFile(id).catch(() => undefined);
    },
  };
}

function replaceBy(upload: Upload): (each: Upload) => Upload {
  return (each) => (each.key === upload.key ? upload : each);
}
