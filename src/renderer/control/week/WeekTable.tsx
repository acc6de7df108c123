import type { Week, WeekDay } from '../../../domain/ahead/week';
import type { Group, Plan } from '../../../domain/plan/plan';
import { GroupName } from '../table/GroupName';
import { RoundName } from '../table/RoundName';
import { dayName, shortDayName, words } from '../words';
import { columnsOfWeek, isAsked, type Asked, type WeekColumn } from './columns';
import { PlaceButton } from './PlaceButton';
import { useWeekKeys } from './use-week-keys';

interface WeekTableProps {
  readonly plan: Plan;
  readonly week: Week;
  readonly asked: Asked | null;
  readonly onAsk: (asked: Asked) => void;
}

/** A place that can be pressed, and the names of the groups, in pixels. Where more do not fit, the table is moved sideways. */
const [leastColumn, namesColumn] = [46, 168];

/** Groups x rounds of each day: who is where in the whole week. */
export function WeekTable({ plan, week, asked, onAsk }: WeekTableProps) {
  const columns = columnsOfWeek(week);
  const { table, onKeyDown } = useWeekKeys(columns.length);
  const firstRound = columns.findIndex(({ round }) => round !== null);
  const isAskedAnywhere = plan.groups.some(({ id }) => columns.some((column) => isAsked(asked, id, column)));
  return (
    <div className="table-scroll">
      <table
        ref={table}
        className="week-table"
        style={{ minWidth: namesColumn + columns.length * leastColumn }}
        onKeyDown={onKeyDown}
      >
        <caption className="sr-only">{words.week.caption}</caption>
        <thead>
          <tr>
            <th scope="col" rowSpan={2} className="week-names">
              <span className="sr-only">{words.week.group}</span>
            </th>
            {week.days.map((day) => (
              <DayHead key={day.date} day={day} today={day.date === week.today} />
            ))}
          </tr>
          <tr>
            {columns.map((column, index) =>
              column.round === null ? null : (
                <th key={index} scope="col" className={classOf(column)}>
                  <RoundName round={column.round.round} short />
                </th>
              ),
            )}
          </tr>
        </thead>
        <tbody>
          {plan.groups.map((group, row) => (
            <tr key={group.id}>
              <th scope="row" className="week-names">
                <GroupName group={group} size={30} />
              </th>
              {columns.map((column, index) =>
                column.round === null ? (
                  row === 0 ? (
                    <td key={index} rowSpan={plan.groups.length} className={`${classOf(column)} week-empty`}>
                      <span>{emptyWords(column.day, week)}</span>
                    </td>
                  ) : null
                ) : (
                  <td key={index} className={classOf(column)}>
                    <Place
                      plan={plan}
                      group={group}
                      column={column}
                      at={{ row, column: index }}
                      asked={isAsked(asked, group.id, column)}
                      tabStop={
                        isAskedAnywhere ? isAsked(asked, group.id, column) : row === 0 && index === firstRound
                      }
                      onAsk={onAsk}
                    />
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function DayHead({ day, today }: { readonly day: WeekDay; readonly today: boolean }) {
  const rounds = day.rounds.length;
  return (
    <th
      scope={rounds === 0 ? 'col' : 'colgroup'}
      colSpan={Math.max(1, rounds)}
      rowSpan={rounds === 0 ? 2 : 1}
      className="week-day first"
    >
      <span className="sr-only">{dayName(day.date)}</span>
      <span aria-hidden>{shortDayName(day.date)}</span>
      {today ? <b className="today-chip">{words.week.today}</b> : null}
    </th>
  );
}

interface PlaceProps {
  readonly plan: Plan;
  readonly group: Group;
  readonly column: WeekColumn;
  readonly at: { readonly row: number; readonly column: number };
  readonly asked: boolean;
  readonly tabStop: boolean;
  readonly onAsk: (asked: Asked) => void;
}

function Place({ column, group, onAsk, ...rest }: PlaceProps) {
  const { day, round } = column;
  const cell = round?.cells[group.id];
  if (round === null || cell === undefined) return <span className="sr-only">{words.week.notYet}</span>;
  const index = day.rounds.indexOf(round);
  return (
    <PlaceButton
      {...rest}
      column={column}
      group={group}
      cell={cell}
      round={round.round}
      onAsk={() => onAsk({ group: group.id, date: day.date, index })}
    />
  );
}

const classOf = ({ round, first }: WeekColumn): string =>
  `${round?.state ?? 'empty'}${first ? ' first' : ''}`;

function emptyWords(day: WeekDay, { today }: Week): string {
  if (day.holiday !== null) return words.week.holiday(day.holiday.name);
  if (!day.isSchoolDay) return words.week.noSchool;
  return day.date < today ? words.week.nothingSat : words.week.nothingAhead;
}
