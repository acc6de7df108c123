import { Flag } from 'lucide-react';
import { assertNever } from '../../../../domain/assert-never';
import type { GoalReached } from '../../../../domain/stamina/forecast';
import { dayOfMonth, words } from '../../words';
import { length } from '../in-words';

const texts = words.stamina.side;

interface PaceProps {
  /** What the minutes are minutes of. */
  readonly noun: string;
  /** In seconds. */
  readonly goal: number;
  readonly reached: GoalReached;
}

/** When the goal is reached, as it looks now. */
export function Pace(props: PaceProps) {
  return (
    <p className="stamina-pace">
      <Flag size={18} aria-hidden />
      <span>{paceWords(props)}</span>
    </p>
  );
}

function paceWords({ noun, goal, reached }: PaceProps): string {
  switch (reached.kind) {
    case 'reached':
      return texts.reached(length(goal));
    case 'on':
      return texts.reaches(noun, length(goal), dayOfMonth(reached.date));
    case 'open':
      return texts.open[reached.why];
    default:
      return assertNever(reached);
  }
}
