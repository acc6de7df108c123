import { CircleHelp } from 'lucide-react';
import { Button } from 'react-aria-components/Button';
import type { ControlSnapshot } from '../../../domain/view/snapshot';
import { useSend } from '../link/sender';
import { dayName, words } from '../words';

/** Asks once whether the round of another day, which was cut off with its session, counts. */
export function OpenRound({ openRound }: Pick<ControlSnapshot, 'openRound'>) {
  const send = useSend('start');
  if (openRound === null) return null;
  const answer = (counts: boolean) => () => void send({ kind: 'open-round', counts });
  return (
    <section className="question" aria-labelledby="open-round">
      <CircleHelp size={26} aria-hidden />
      <div>
        <p id="open-round">
          <b>{words.day.openRound(openRound.round, dayName(openRound.date))}</b>
        </p>
        <div className="question-answers">
          <Button className="plain" onPress={answer(true)}>
            {words.day.openRoundCounts}
          </Button>
          <Button className="plain" onPress={answer(false)}>
            {words.day.openRoundDoesNot}
          </Button>
        </div>
      </div>
    </section>
  );
}
