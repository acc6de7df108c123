import { practiceEnd } from '../session/practice-end';
import type { Session } from '../session/state';
import type { KeptMark } from '../stamina/mark';
import { millis, type Millis } from '../units';

/** A difference smaller than this is only how computers add. */
const sameInstant = millis(1);

/** Whole seconds, those that the class saw counted. */
const secondsOf = (length: Millis): number => Math.floor((length + sameInstant) / 1000);

/**
 * The marks that a session has left so far, beside those of its rounds: what its practice came to, and where stamina broke
 * in a round [S37]. `at` is the present moment, ISO 8601.
 */
export function sessionMarks({ setup, state }: Session, at: string): readonly KeptMark[] {
  const { date, practice } = setup;
  const end = practiceEnd(state);
  const broken = state.broke.map(({ round, station, elapsed }): KeptMark => ({
    kind: 'broke',
    id: `${setup.id}/${round}/${station}/broke`,
    station,
    date,
    at,
    session: setup.id,
    round,
    seconds: secondsOf(elapsed),
  }));
  if (practice === null || end === null) return broken;
  return [
    ...broken,
    {
      kind: 'practice',
      id: `${setup.id}/practice`,
      station: practice.station,
      date,
      at,
      target: practice.target / 1000,
      seconds: secondsOf(end.elapsed),
      ended: end.why === 'broke' ? 'broke' : 'teacher',
      edited: false,
    },
  ];
}
