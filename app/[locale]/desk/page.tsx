import { redirect } from 'next/navigation';
import { DEFAULT_LANGUAGE, toLanguage } from '@/lib/i18n/language-choice';

/** The desk begins with one's account. */
export default async function DeskPage({ params }: { params: Promise<{ locale: string }> }) {
  const language = toLanguage((await params).locale) ?? DEFAULT_LANGUAGE;
  redirect(`/${language}/desk/account`);
}
