import { HowToRead } from '@/components/timeline/how-to-read';
import { memo } from 'react';
import type { BoardModel } from './board-model';
import styles from './board.module.css';
import { Lead } from './lead';
import { UnitRows } from './unit-rows';

/** The example does not change with filters or the as-of day. */
const SteadyHowToRead = memo(HowToRead);

/** The answer before the picture, and how to read a thread of it. */
export function Hero({ model: { board, state, standings, asOf, today, words } }: { model: BoardModel }) {
  return (
    <section className={styles.hero}>
      <div>
        <Lead board={board} standings={standings} asOf={asOf} today={today} words={words} />
        <UnitRows standings={standings} words={words} />
      </div>
      <SteadyHowToRead board={board} asOf={today} language={words.language} timeDirection={state.time ?? undefined} />
    </section>
  );
}
