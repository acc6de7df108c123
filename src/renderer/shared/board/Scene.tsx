import { assertNever } from '../../../domain/assert-never';
import { useFace, useSnapshot } from './board-context';
import { sceneOf } from './scene-of';
import { AttentionScene } from './scenes/AttentionScene';
import { ClosingScene } from './scenes/ClosingScene';
import { DoneScene } from './scenes/DoneScene';
import { HeldScene } from './scenes/HeldScene';
import { MessageScene } from './scenes/MessageScene';
import { PlanningScene } from './scenes/PlanningScene';
import { RowsScene } from './scenes/RowsScene';
import { TwoFingersScene } from './scenes/TwoFingersScene';

/** The scene of the moment. */
export function Scene() {
  const snapshot = useSnapshot();
  const scene = useFace((face) => sceneOf(face, snapshot));
  switch (scene) {
    case 'rows':
      return <RowsScene />;
    case 'planning':
      return <PlanningScene />;
    case 'closing':
      return <ClosingScene />;
    case 'done':
      return <DoneScene />;
    case 'held':
      return <HeldScene />;
    case 'attention':
      return <AttentionScene />;
    case 'message':
      return <MessageScene />;
    case 'two-fingers':
      return <TwoFingersScene />;
    case 'blank':
      return <div className="blank" />;
    default:
      return assertNever(scene);
  }
}
