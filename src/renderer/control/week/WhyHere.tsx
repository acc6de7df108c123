import type { Week } from '../../../domain/ahead/week';
import type { Plan } from '../../../domain/plan/plan';
import { dayName, words } from '../words';
import type { Asked } from './columns';
import { groupName, stationName } from './names';

interface WhyHereProps {
  readonly plan: Plan;
  readonly week: Week;
  readonly asked: Asked | null;
}

/** Why a group is where it is, in a sentence; it is spoken when it changes. */
export function WhyHere({ plan, week, asked }: WhyHereProps) {
  const round = week.days.find(({ date }) => date === asked?.date)?.rounds[asked?.index ?? -1];
  const cell = asked === null ? undefined : round?.cells[asked.group];
  return (
    <div className="why" role="status">
      {asked === null || round === undefined || cell === undefined ? (
        <p className="quiet">{words.week.choose}</p>
      ) : (
        <p>
          <b>
            {words.week.cell(
              groupName(plan, asked.group),
              dayName(asked.date),
              round.round,
              cell.station === null ? words.week.away : stationName(plan, cell.station),
            )}
          </b>
          {'. '}
          {words.week.why(
            cell.why,
            groupName(plan, asked.group),
            cell.station === null ? '' : stationName(plan, cell.station),
            { station: (id) => stationName(plan, id) },
          )}
        </p>
      )}
    </div>
  );
}
