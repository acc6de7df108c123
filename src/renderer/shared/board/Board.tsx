import { type CSSProperties, useEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react';
import type { FaceStore } from '../clock/face-store';
import '../styles/board.css';
import '../styles/practice.css';
import { BoardContext } from './board-context';
import { createMeasureText, loadFonts, type MeasureText } from './layout/text-width';
import { Scene } from './Scene';
import { groundOf } from './scene-of';
import { useBoardSize } from './use-board-size';

export interface BoardProps {
  readonly store: FaceStore;
  /** Called once, after the first full frame was painted: fonts loaded, sizes known. */
  readonly onDrawn?: () => void;
}

/** What the class sees, in the size of the element around it: the whole wall, or the preview in the control window. */
export function Board({ store, onDrawn }: BoardProps) {
  const root = useRef<HTMLDivElement>(null);
  const size = useBoardSize(root);
  const measure = useMeasureText();
  const ground = useSyncExternalStore(store.subscribe, () => groundOf(store.face()));
  // On a rehearsal's fast clock a state may be over before its ground is there.
  const calm = useSyncExternalStore(store.subscribe, () => store.snapshot().clock.rate === 1);
  const theme = useSyncExternalStore(store.subscribe, () => store.snapshot().theme);
  const full = size !== null && measure !== null;

  useEffect(() => {
    return full && onDrawn !== undefined ? afterNextPaint(onDrawn) : undefined;
  }, [full, onDrawn]);

  const setting = useMemo(
    () =>
      size === null || measure === null ? null : { store, measure, width: size.width, height: size.height },
    [store, measure, size],
  );
  const unit = size === null ? undefined : ({ '--u': `${size.u}px` } as CSSProperties);
  return (
    <div ref={root} className={`board screen ground-${ground} ${theme}`} style={unit}>
      {/* A new one for a new theme: words change their colour at once, so the ground under them must too. */}
      <div key={theme} className={calm ? 'ground ground-calm' : 'ground'} />
      {setting === null ? null : (
        <BoardContext value={setting}>
          <Scene />
        </BoardContext>
      )}
    </div>
  );
}

/** Null until the bundled fonts are there. */
function useMeasureText(): MeasureText | null {
  const [measure, setMeasure] = useState<MeasureText | null>(null);
  useEffect(() => {
    let gone = false;
    void loadFonts().then(() => {
      if (!gone) setMeasure(() => createMeasureText());
    });
    return () => {
      gone = true;
    };
  }, []);
  return measure;
}

/** A frame is painted between two animation frames. */
function afterNextPaint(run: () => void): () => void {
  let frame = requestAnimationFrame(() => {
    frame = requestAnimationFrame(run);
  });
  return () => cancelAnimationFrame(frame);
}
