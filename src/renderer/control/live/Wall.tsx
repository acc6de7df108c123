import { createContext, useContext } from 'react';
import { Board } from '../../shared/board/Board';
import type { FaceStore } from '../../shared/clock/face-store';

export interface WallSource {
  /** What the class sees. */
  readonly store: FaceStore;
  /** Called when the wall's first full frame was drawn, each time that it is built. */
  readonly onDrawn: () => void;
}

export const WallContext = createContext<WallSource | null>(null);

/** The wall itself, small. Its words are those of the labels around it, so readers skip it. */
export function Wall() {
  const wall = useContext(WallContext);
  if (wall === null) throw new Error('There is no WallContext above this component.');
  return (
    <div className="wall" aria-hidden>
      <Board store={wall.store} onDrawn={wall.onDrawn} />
    </div>
  );
}
