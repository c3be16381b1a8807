'use client';

import { memo, useEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { useTranslations } from 'use-intl';
import { Button } from '@/components/ui/button';
import type { SceneOptions } from '@/lib/timeline/scene';
import { Picture } from './picture';
import { download, toPngFile, toSvgFile } from './picture-file';
import type { TimelineProps } from './timeline-props';
import type { TimelineWords } from './timeline-words';

type Format = 'svg' | 'png';

interface SavePictureProps extends TimelineProps {
  options: SceneOptions;
  words: TimelineWords;
}

/** Saves the whole selection, not only what is in sight, as SVG or PNG. */
export function SavePicture(props: SavePictureProps) {
  const t = useTranslations('timeline');
  const [format, setFormat] = useState<Format | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const finish = (reason: string | null) => {
    setFormat(null);
    setFailure(reason);
  };
  return (
    <>
      <SaveButtons isSaving={format !== null} onSave={setFormat} />
      {failure !== null && <span role="alert">{t('saveFailed', { reason: failure })}</span>}
      {format && <Saving {...props} format={format} onDone={finish} />}
    </>
  );
}

/** The buttons alone do not change with the picture. */
const SaveButtons = memo(function SaveButtons(props: { isSaving: boolean; onSave: (format: Format) => void }) {
  const { isSaving, onSave } = props;
  const t = useTranslations('timeline');
  return (
    <>
      <Button onPress={() => onSave('svg')} isDisabled={isSaving} aria-label={`${t('savePicture')} SVG`}>
        {t('savePicture')} SVG
      </Button>
      <Button onPress={() => onSave('png')} isDisabled={isSaving} aria-label={`${t('savePicture')} PNG`}>
        PNG
      </Button>
    </>
  );
});

interface SavingProps extends SavePictureProps {
  format: Format;
  onDone: (failure: string | null) => void;
}

/** Draws the picture beside the page, writes the file, and is gone. */
function Saving({ format, onDone, ...props }: SavingProps) {
  const [stage] = useState(() => document.createElement('div'));
  const done = useRef(onDone);
  const name = `${props.board.process.id}-${props.asOf}-${props.language}.${format}`;
  useEffect(() => {
    done.current = onDone;
  });
  useEffect(() => {
    let isGone = false;
    const drawing = stage.querySelector('svg');
    if (!drawing) return;
    save(drawing, format, name).then(
      () => isGone || done.current(null),
      (error: unknown) => isGone || done.current(error instanceof Error ? error.message : String(error)),
    );
    return () => {
      isGone = true;
    };
  }, [stage, format, name]);
  return createPortal(<Picture {...props} address={location.href} />, stage);
}

async function save(drawing: SVGSVGElement, format: Format, name: string): Promise<void> {
  const file =
    format === 'png' ? await toPngFile(drawing) : new Blob([await toSvgFile(drawing)], { type: 'image/svg+xml' });
  download(file, name);
}
