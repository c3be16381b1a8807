import { redirect } from 'next/navigation';
import { can } from '@/lib/domain/permissions';
import { DEFAULT_LANGUAGE, toLanguage } from '@/lib/i18n/language-choice';
import { requireSession } from '@/lib/server/accounts/desk-page';

/** The desk begins with the decisions; for who may not see them, with their account. */
export default async function DeskPage({ params }: { params: Promise<{ locale: string }> }) {
  const language = toLanguage((await params).locale) ?? DEFAULT_LANGUAGE;
  const { actor } = await requireSession(language, '/desk');
  redirect(`/${language}/desk/${can(actor.role, 'desk.see', null).ok ? 'decisions' : 'account'}`);
}
