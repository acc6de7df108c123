import { useRef } from 'react';
import type { ReactNode } from 'react';
import type { Group, Plan } from '../../../domain/plan/plan';
import type { RoundColumn } from '../../../domain/view/snapshot';
import { words } from '../words';
import { StationCell } from './StationCell';
import { StationKey } from './StationKey';
import { useNarrow } from './use-narrow';

interface RoundsTableProps {
  readonly plan: Plan;
  readonly columns: readonly RoundColumn[];
  readonly columnHead: (column: RoundColumn, dense: boolean) => ReactNode;
  readonly rowHead: (group: Group) => ReactNode;
  /** Whether the badges are named under the table when the columns have no room for the names. */
  readonly withKey: boolean;
  /** A last cell in each row, with its heading. */
  readonly rowEnd?: { readonly heading: string; readonly cell: (group: Group) => ReactNode };
}

/** A badge, and a time of day above it, in pixels. Where more rounds do not fit, the table is moved sideways. */
const leastColumn = 50;

/** Groups x rounds: where each group is in each round. */
export function RoundsTable({ plan, columns, columnHead, rowHead, rowEnd, withKey }: RoundsTableProps) {
  const table = useRef<HTMLTableElement>(null);
  const dense = useNarrow(table, columns.length);
  return (
    <>
      <div className="table-scroll">
        <table
          ref={table}
          className={`rounds rounds-${rowSize(plan.groups.length)}${dense ? ' rounds-dense' : ''}`}
          style={{ minWidth: (rowEnd === undefined ? 168 : 384) + columns.length * leastColumn }}
        >
          <caption className="sr-only">{words.table.caption}</caption>
          <thead>
            <tr>
              <th scope="col">
                <span className="sr-only">{words.table.group}</span>
              </th>
              {columns.map((column) => (
                <th
                  key={column.round}
                  scope="col"
                  className={column.state}
                  aria-current={column.state === 'now' ? 'step' : undefined}
                >
                  {columnHead(column, dense)}
                </th>
              ))}
              {rowEnd === undefined ? null : (
                <th scope="col">
                  <span className="sr-only">{rowEnd.heading}</span>
                </th>
              )}
            </tr>
          </thead>
          <tbody>
            {plan.groups.map((group) => (
              <tr key={group.id}>
                <th scope="row">{rowHead(group)}</th>
                {columns.map((column, index) => (
                  <StationCell
                    key={column.round}
                    plan={plan}
                    group={group.id}
                    column={column}
                    following={columns[index + 1]}
                  />
                ))}
                {rowEnd === undefined ? null : <td className="row-end">{rowEnd.cell(group)}</td>}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {dense && withKey ? <StationKey plan={plan} columns={columns} /> : null}
    </>
  );
}

function rowSize(groups: number): 'roomy' | 'close' | 'tight' {
  if (groups <= 5) return 'roomy';
  return groups <= 8 ? 'close' : 'tight';
}
