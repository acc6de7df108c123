import { Check, CircleAlert } from 'lucide-react';
import type { MendAnswer } from '../../../../contract/mend';
import type { Plan } from '../../../../domain/plan/plan';
import { dayName, inWords, words } from '../../words';
import { groupName, stationName } from '../names';
import { EffectTable } from './EffectTable';

interface EffectViewProps {
  readonly plan: Plan;
  readonly answer: Extract<MendAnswer, { kind: 'effect' }>;
}

/** What a mend would do: who would be elsewhere, which rules it keeps or puts aside, and the rounds themselves. */
export function EffectView({ plan, answer: { effect, day } }: EffectViewProps) {
  const { moved, broken, rounds } = effect;
  return (
    <div className="wheel-effect" aria-live="polite">
      {day === null ? null : <p>{words.wheel.redoOf(dayName(day))}</p>}
      <p>
        <b>
          {moved.length === 0
            ? words.wheel.nothing
            : words.wheel.moved(inWords(moved.map((id) => groupName(plan, id))))}
        </b>
      </p>
      {broken.map(({ group, after, follower, instead }) => (
        <p key={group} className="wheel-broken">
          <CircleAlert size={18} aria-hidden />
          {words.wheel.broken(
            groupName(plan, group),
            stationName(plan, after),
            stationName(plan, follower),
            stationName(plan, instead),
          )}
        </p>
      ))}
      <p className="wheel-kept">
        <Check size={18} aria-hidden />
        {broken.length === 0 ? words.wheel.keepsRules : words.wheel.hasRoom}
      </p>
      <EffectTable plan={plan} rounds={rounds} />
    </div>
  );
}
