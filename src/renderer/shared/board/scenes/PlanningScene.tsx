import { displayText } from '../../../../contract/text/en/display';
import { useUntil } from '../band/use-until';
import { useFace, useSnapshot } from '../board-context';
import { HandWall } from './HandWall';
import { HandLine } from './HandLine';

const minute = 60_000;

/** Choose or plan, while every group is at a station that asks for it. */
export function PlanningScene() {
  const { planningFillsWall } = useSnapshot();
  const cue = useFace((face) => face.cue);
  const cued = cue === 'start' ? 'title' : cue === 'planning-over' ? 'then' : null;
  const until = useUntil();
  const paused = useFace((face) => face.paused);
  const minutes = planningFillsWall === null ? 0 : planningFillsWall / minute;
  const length = Number.isInteger(minutes) && minutes > 0 ? displayText.minutes(minutes) : null;
  return (
    <HandWall
      title={displayText.planTitle}
      cued={cued}
      facts={<HandLine paused={paused} first={length} until={until} />}
    />
  );
}
