import type { BoardModel } from './board-model';
import styles from './board.module.css';
import { Lead } from './lead';
import { UnitRows } from './unit-rows';

/** The answer before the picture, and how to read a thread of it. It leaves when the panel needs the room. */
export function Hero({ model: { board, standings, asOf, today, words } }: { model: BoardModel }) {
  return (
    <section className={styles.hero}>
      <div>
        <Lead board={board} standings={standings} asOf={asOf} today={today} words={words} />
        <UnitRows standings={standings} words={words} />
      </div>
    </section>
  );
}
