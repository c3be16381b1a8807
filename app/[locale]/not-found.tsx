import { headers } from 'next/headers';
import { NotFoundMessage } from '@/components/ui/not-found-message';
import { DEFAULT_LANGUAGE, LANGUAGE_HEADER, toLanguage } from '@/lib/i18n/language-choice';

/** A page whose subject went missing while it was being drawn. */
export default async function NotFound() {
  return <NotFoundMessage language={toLanguage((await headers()).get(LANGUAGE_HEADER)) ?? DEFAULT_LANGUAGE} />;
}
