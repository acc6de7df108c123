import { displayText } from '../../../../contract/text/en/display';
import { useUntil } from '../band/use-until';
import { useFace } from '../board-context';
import { HandLine } from './HandLine';
import { HandWall } from './HandWall';

/** Two fingers, raised by the teacher. */
export function TwoFingersScene() {
  const until = useUntil();
  const paused = useFace((face) => face.paused);
  return (
    <HandWall
      title={displayText.twoFingersTitle}
      cued={false}
      facts={<HandLine paused={paused} first={null} until={until} />}
    />
  );
}
