import { displayText } from '../../../../contract/text/en/display';
import type { Row } from '../../../../domain/view/snapshot';
import { useUntil } from '../band/use-until';
import { useFace, useSnapshot } from '../board-context';
import { HandWall } from './HandWall';
import { HandLine } from './HandLine';

const minute = 60_000;

/** Choose or plan, while every group is at a station that asks for it. */
export function PlanningScene() {
  const { planningFillsWall, rows } = useSnapshot();
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
      choices={sharedChoices(rows)}
      facts={<HandLine paused={paused} first={length} until={until} />}
    />
  );
}

/** What the class may choose while it is all at one station. */
function sharedChoices(rows: readonly Row[]): readonly string[] {
  const [first, ...others] = rows.flatMap(({ station }) => (station === null ? [] : [station]));
  return first !== undefined && others.every(({ id }) => id === first.id) ? first.choices : [];
}
