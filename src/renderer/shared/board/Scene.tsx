import { assertNever } from '../../../domain/assert-never';
import { useFace, useSnapshot } from './board-context';
import { practiceOnWall } from './practice-on-wall';
import { sceneOf } from './scene-of';
import { AttentionScene } from './scenes/AttentionScene';
import { CarpetScene } from './scenes/CarpetScene';
import { ClosingScene } from './scenes/ClosingScene';
import { DoneScene } from './scenes/DoneScene';
import { HeldScene } from './scenes/HeldScene';
import { MessageScene } from './scenes/MessageScene';
import { PlanningScene } from './scenes/PlanningScene';
import { PracticeScene } from './scenes/PracticeScene';
import { RowsScene } from './scenes/RowsScene';
import { TwoFingersScene } from './scenes/TwoFingersScene';

/** The scene of the moment. */
export function Scene() {
  const snapshot = useSnapshot();
  const scene = useFace((face) => sceneOf(face, snapshot));
  const practice = practiceOnWall(snapshot);
  switch (scene) {
    case 'rows':
      return <RowsScene />;
    case 'planning':
      return <PlanningScene />;
    case 'closing':
      return <ClosingScene />;
    case 'practice':
      return practice === null ? null : <PracticeScene practice={practice} />;
    case 'carpet':
      return practice === null ? null : <CarpetScene practice={practice} />;
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
