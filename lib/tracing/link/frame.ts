import type { Calendar } from '@/lib/domain/calendar';
import type { ThemeId, Vocabulary } from '@/lib/domain/vocabulary';
import { seriesOf, type Series } from '../meeting/series';
import { lexiconOf, type Lexicon } from '../words/lexicon';

/** What tracing knows of the process before it looks at any clause. */
export interface Frame {
  readonly calendar: Calendar;
  readonly lexicon: Lexicon;
  readonly series: readonly Series[];
  /** Themes of promises to meet. */
  readonly procedural: ReadonlySet<ThemeId>;
}

export function frameOf(calendar: Calendar, vocabulary: Vocabulary): Frame {
  const lexicon = lexiconOf(calendar, vocabulary);
  const procedural = new Set(vocabulary.themes.filter((theme) => theme.isProcedural).map((theme) => theme.id));
  return { calendar, lexicon, series: seriesOf(calendar, lexicon), procedural };
}
