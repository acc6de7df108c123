import { displayText } from '../../../../contract/text/en/display';
import { useUntil } from '../band/use-until';
import { useFace } from '../board-context';
import { HandLine } from './HandLine';
import { HandWall } from './HandWall';

/** Two fingers: raised by the teacher, or the cue that the whole class's planning is over. */
export function TwoFingersScene() {
  const until = useUntil();
  const cued = useFace((face) => face.cue === 'planning-over');
  const paused = useFace((face) => face.paused);
  return (
    <HandWall
      title={displayText.twoFingersUp}
      cued={cued ? 'then' : null}
      facts={<HandLine paused={paused} first={null} until={until} />}
    />
  );
}
