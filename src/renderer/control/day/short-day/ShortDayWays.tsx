import { Button } from 'react-aria-components/Button';
import type { ShortDayAnswer, ShortDayWay } from '../../../../contract/query';
import { shownTime } from '../../../shared/clock/shown-time';
import { roundLengths } from '../../derive/round-lengths';
import { useSend } from '../../link/sender';
import { words } from '../../words';

interface ShortDayWaysProps {
  readonly answer: ShortDayAnswer;
  readonly onTaken: () => void;
}

/** What can be done, each with what comes of it; a press takes it. */
export function ShortDayWays({ answer, onTaken }: ShortDayWaysProps) {
  const send = useSend('short-day');
  if (answer.kind === 'fits') return <p>{words.shortDay.fits(shownTime(answer.endsAt))}</p>;
  if (answer.ways.length === 0) return <p>{words.shortDay.nothing}</p>;
  const take = async (way: ShortDayWay): Promise<void> => {
    const { ok } = await send(way.take);
    if (ok) onTaken();
  };
  return (
    <>
      <ul className="short-day-ways" aria-label={words.shortDay.ways}>
        {answer.ways.map((way) => (
          <li key={way.dropped.length}>
            <Button className="plain short-day-way" onPress={() => void take(way)}>
              <b>{nameOf(way)}</b>
              <span>{resultOf(way)}</span>
            </Button>
          </li>
        ))}
      </ul>
      {answer.ways.some((way) => way.dropped.length > 0) ? (
        <p className="quiet">{words.shortDay.movesOn}</p>
      ) : null}
    </>
  );
}

const nameOf = ({ dropped, shorter }: ShortDayWay): string =>
  dropped.length === 0 ? words.shortDay.shorten : words.shortDay.leaveOut(words.rounds(dropped), shorter);

const resultOf = ({ rounds, endsAt, reached }: ShortDayWay): string =>
  (reached ? words.shortDay.result : words.shortDay.earliest)(roundLengths(rounds), shownTime(endsAt));
