import { PickOne } from '../../../widgets/PickOne';
import { Toggle } from '../../../widgets/Toggle';
import { words } from '../../../words';
import { columnsIn, type Reading } from './columns';
import { hasFurtherNames } from './read-list';
import type { Rows } from './read-rows';

interface ColumnPickersProps {
  readonly rows: Rows;
  readonly reading: Reading;
  /** The list names groups that can be made. */
  readonly offersGroups: boolean;
  readonly onChange: (changed: Partial<Reading>) => void;
}

/** How the list is read, as far as it leaves a choice: a plain list of first names leaves none. */
export function ColumnPickers({ rows, reading, offersGroups, onChange }: ColumnPickersProps) {
  const texts = words.plan.groups.list;
  const columns = Array.from({ length: columnsIn(rows) }, (_, column) => ({
    id: column,
    name: texts.column(column + 1, rows[0]?.[column] ?? ''),
  }));
  const several = columns.length > 1;
  return (
    <div className="list-reading">
      {several ? (
        <PickOne
          label={texts.nameColumn}
          value={reading.nameColumn}
          options={columns}
          onChange={(nameColumn) => onChange({ nameColumn })}
        />
      ) : null}
      {several ? (
        <PickOne
          label={texts.groupColumn}
          value={reading.groupColumn ?? none}
          options={[{ id: none, name: texts.share }, ...columns]}
          onChange={(column) => onChange({ groupColumn: column === none ? null : column })}
        />
      ) : null}
      {rows.length > 1 && (several || reading.heading) ? (
        <Toggle label={texts.heading} on={reading.heading} onChange={(heading) => onChange({ heading })} />
      ) : null}
      {hasFurtherNames(rows, reading) ? (
        <Toggle
          label={texts.firstNamesOnly}
          on={reading.firstNamesOnly}
          onChange={(firstNamesOnly) => onChange({ firstNamesOnly })}
        />
      ) : null}
      {offersGroups ? (
        <Toggle
          label={texts.makeGroups}
          on={reading.makeGroups}
          onChange={(makeGroups) => onChange({ makeGroups })}
        />
      ) : null}
    </div>
  );
}

/** Stands for no column; columns count from 0. */
const none = -1;
