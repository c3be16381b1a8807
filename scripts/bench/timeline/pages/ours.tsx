import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { Timeline } from '@/components/timeline/timeline';
import { IntlFrame } from '@/components/ui/intl-frame';
import type { Board } from '@/lib/domain/board';
import { messagesOf } from '@/lib/i18n/translator';
import type { TimeWindow } from '@/lib/timeline/view';
import './ours.css';
import { install } from './subject';

const AS_OF = '2024-12-31';
const FACES = ['400 12px Plex', '600 12px Plex', '400 12px "Plex Arabic"', '600 12px "Plex Arabic"'];

/** Our timeline as the board's page holds it, in Arabic; complete when its canvas says that the whole picture is drawn. */
install({
  prepare: async (board) => {
    // the page around a timeline has its faces before the data comes
    await Promise.all(FACES.map((face) => document.fonts.load(face, 'عهد 2017')));
    return { board, ids: board.commitments.map((commitment) => commitment.id) };
  },
  draw: async (root, { board, ids }) => {
    const whole = onceWhole(root);
    createRoot(root).render(<Harness board={board} ids={ids} />);
    await whole;
  },
  findMarks: (root) => {
    const canvas = root.querySelector('canvas');
    const frame = canvas?.parentElement?.parentElement;
    if (!canvas || !frame) return [];
    const box = canvas.getBoundingClientRect();
    const bottom = Math.min(innerHeight, box.bottom);
    return Array.from({ length: 40 }, (_, index) => {
      const event = new MouseEvent('mousemove', {
        bubbles: true,
        clientX: box.left + 60 + ((index * 0.618) % 1) * (box.width - 300),
        clientY: box.top + ((index * 0.371) % 1) * (bottom - box.top - 4),
      });
      const began = performance.now();
      frame.dispatchEvent(event);
      return performance.now() - began;
    });
  },
});

/** Resolves when the canvas says that everything is drawn. */
function onceWhole(root: HTMLElement): Promise<void> {
  return new Promise((resolve) => {
    const observer = new MutationObserver(() => {
      if (!root.querySelector('canvas[data-whole]')) return;
      observer.disconnect();
      resolve();
    });
    observer.observe(root, { subtree: true, childList: true, attributes: true, attributeFilter: ['data-whole'] });
  });
}

function Harness({ board, ids }: { board: Board; ids: readonly string[] }) {
  const [window, setWindow] = useState<TimeWindow | null>(null);
  const [selectedId, select] = useState<string | null>(null);
  return (
    <IntlFrame language="ar" messages={messagesOf('ar')}>
      <Timeline
        board={board}
        commitmentIds={ids}
        asOf={AS_OF}
        today={AS_OF}
        language="ar"
        selectedId={selectedId}
        hrefOf={hrefOf}
        onSelect={select}
        window={window}
        onWindow={setWindow}
      />
    </IntlFrame>
  );
}

function hrefOf(id: string): string {
  return `#${id}`;
}
