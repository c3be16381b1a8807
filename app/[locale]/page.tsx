import { toLanguage, DEFAULT_LANGUAGE } from '@/lib/i18n/language-choice';
import { getBoard } from '@/lib/server/board';

/** The board. */
export default async function BoardPage({ params }: { params: Promise<{ locale: string }> }) {
  const language = toLanguage((await params).locale) ?? DEFAULT_LANGUAGE;
  const board = await getBoard();
  return (
    <div className="wrap">
      {board.themes.map((theme) => (
        <section key={theme.id}>
          <h2>{theme.name[language]}</h2>
          <ol>
            {board.commitments
              .filter((commitment) => commitment.themes[0] === theme.id)
              .map((commitment) => (
                <li key={commitment.id}>
                  {commitment.id} {commitment.title[language]}
                </li>
              ))}
          </ol>
        </section>
      ))}
    </div>
  );
}
