import 'server-only';
import { refused } from '@/lib/domain/outcome';
import { LIMITS } from '@/lib/import/limits';
import { mediaOf } from '@/lib/import/media-of';
import { uploadRoute } from '../http/upload-route';
import { sendFile } from './import-actions';

const NAME_MAX = 200;
/** No path, no control characters: a name is shown and logged, nothing more. */
const UNSAFE = /[\p{Cc}\p{Cf}\p{Surrogate}]/gu;

/** A file, one a request: its bytes as the body, its name in the address. */
export const receiveFile = uploadRoute(
  { action: 'document.import', subject: null, maxBytes: LIMITS.bytes },
  async (bytes, sentName, call) => {
    const name = (sentName.split(/[/\\]/).at(-1) ?? '').replace(UNSAFE, '').trim().slice(0, NAME_MAX);
    if (name === '') return refused({ code: 'file-name' });
    if (bytes.byteLength === 0) return refused({ code: 'empty-file' });
    const media = mediaOf(bytes, name);
    if (media === null) return refused({ code: 'unknown-type' });
    return sendFile({ name, media, bytes }, call);
  },
);
