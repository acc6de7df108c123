import type { ReactNode } from 'react';
import type { Group, Plan } from '../../../domain/plan/plan';
import type { RoundColumn } from '../../../domain/view/snapshot';
import { words } from '../words';
import { StationCell } from './StationCell';
import { StationKey } from './StationKey';

interface RoundsTableProps {
  readonly plan: Plan;
  readonly columns: readonly RoundColumn[];
  readonly columnHead: (column: RoundColumn) => ReactNode;
  readonly rowHead: (group: Group) => ReactNode;
  /** A last cell in each row, with its heading. */
  readonly rowEnd?: { readonly heading: string; readonly cell: (group: Group) => ReactNode };
}

/** From this many rounds on a cell holds the badge alone, and the key under the table names it. */
const denseFrom = 6;

/** Groups x rounds: where each group is in each round. */
export function RoundsTable({ plan, columns, columnHead, rowHead, rowEnd }: RoundsTableProps) {
  const dense = columns.length >= denseFrom;
  return (
    <>
      <div className="table-scroll">
        <table className={`rounds rounds-${rowSize(plan.groups.length)}${dense ? ' rounds-dense' : ''}`}>
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
                  {columnHead(column)}
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
      {dense ? <StationKey plan={plan} columns={columns} /> : null}
    </>
  );
}

function rowSize(groups: number): 'roomy' | 'close' | 'tight' {
  if (groups <= 5) return 'roomy';
  return groups <= 8 ? 'close' : 'tight';
}
