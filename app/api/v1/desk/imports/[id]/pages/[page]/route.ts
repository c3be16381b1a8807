import { pageForDesk } from '@/lib/server/import/import-reads';

export const GET = pageForDesk;
