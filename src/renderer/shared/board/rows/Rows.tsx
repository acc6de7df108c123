import type { CSSProperties } from 'react';
import type { Row } from '../../../../domain/view/snapshot';
import { units } from '../../art/units';
import { useBoard, useSnapshot } from '../board-context';
import { chooseRows, type RowKind } from '../layout/choose-rows';
import { margin } from '../layout/sizes';
import { GroupRow } from './GroupRow';
import { rowWidths } from './row-widths';

interface RowsProps {
  readonly kind: RowKind;
  /** Where the rows begin, in u from the top. */
  readonly top: number;
}

/** The groups, one row each, in the same order all day. */
export function Rows({ kind, top }: RowsProps) {
  const { measure, width, height } = useBoard();
  const { rows, stations } = useSnapshot();
  const layout = chooseRows(
    { kind, width: width - 2 * margin, height: height - margin - top, count: rows.length },
    rowWidths({ rows, stations }, measure),
  );
  const inColumn = Math.ceil(rows.length / layout.columns);
  const columns = Array.from({ length: layout.columns }, (_, i) =>
    rows.slice(i * inColumn, (i + 1) * inColumn),
  );
  const style: CSSProperties = { top: units(top), fontSize: units(layout.text) };
  return (
    <section className={`rows rows-${kind}`} style={style}>
      {columns.map((column) => (
        <ol key={column[0]?.id ?? ''} className="rows-column" style={{ width: units(layout.columnWidth) }}>
          {column.map((row: Row) => (
            <GroupRow key={row.id} row={row} kind={kind} layout={layout} />
          ))}
        </ol>
      ))}
    </section>
  );
}
