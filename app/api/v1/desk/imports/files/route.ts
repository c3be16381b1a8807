import { receiveFile } from '@/lib/server/import/receive-file';

export const POST = receiveFile;
