import { Board } from '../../shared/board/Board';
import { useDrawn } from '../link/drawn';
import { useWallStore } from '../link/wall-store';

/** The wall itself, small. Its words are those of the labels around it, so readers skip it. */
export function Wall() {
  const store = useWallStore();
  const drawn = useDrawn();
  return store === null ? null : (
    <div className="wall" aria-hidden>
      <Board store={store} onDrawn={drawn} />
    </div>
  );
}
