import { Ban } from 'lucide-react';
import { useState } from 'react';
import { Button } from 'react-aria-components/Button';
import type { ControlSnapshot, RoundColumn } from '../../../domain/view/snapshot';
import { withTeacher } from '../derive/with-teacher';
import { GroupName } from '../table/GroupName';
import { RoundName } from '../table/RoundName';
import { RoundsTable } from '../table/RoundsTable';
import { inWords, words } from '../words';
import { ColumnTime } from './ColumnTime';
import { JumpBar } from './JumpBar';

/** The table of the session. A press on a round that can be jumped to shows the table as it would be then. */
export function WhoIsWhere({ snapshot }: { readonly snapshot: ControlSnapshot }) {
  const [wished, setWished] = useState<number | null>(null);
  const target = wished === null ? undefined : snapshot.jumps[wished];
  return (
    <section className="who" aria-labelledby="who-heading">
      <div className="who-head">
        <h2 id="who-heading">{words.table.heading}</h2>
        <WithTeacher snapshot={snapshot} />
      </div>
      {wished === null || target === undefined ? null : (
        <JumpBar snapshot={snapshot} round={wished} after={target} onDone={() => setWished(null)} />
      )}
      <RoundsTable
        plan={snapshot.plan}
        withKey
        columns={target ?? snapshot.columns}
        columnHead={(column, dense) => (
          <ColumnHead
            snapshot={snapshot}
            column={column}
            dense={dense}
            afterJump={target !== undefined}
            wished={column.round === wished && target !== undefined}
            onWish={() => setWished(column.round)}
          />
        )}
        rowHead={(group) => <GroupName group={group} size={32} />}
      />
    </section>
  );
}

interface ColumnHeadProps {
  readonly snapshot: ControlSnapshot;
  readonly column: RoundColumn;
  readonly dense: boolean;
  /** The columns are those after a jump, whose times are not known. */
  readonly afterJump: boolean;
  readonly wished: boolean;
  readonly onWish: () => void;
}

function ColumnHead({ snapshot, column, dense, afterJump, wished, onWish }: ColumnHeadProps) {
  const inside = (
    <>
      <RoundName round={column.round} short={dense} />{' '}
      {afterJump && column.state !== 'past' ? null : <ColumnTime snapshot={snapshot} round={column.round} />}
      <ColumnNote column={column} short={dense} />
    </>
  );
  if (!snapshot.allowed.jump || snapshot.jumps[column.round] === undefined) {
    return <span className="column-head">{inside}</span>;
  }
  return (
    <Button
      className="column-head column-jump"
      aria-label={words.table.jump(column.round)}
      aria-pressed={wished}
      onPress={onWish}
    >
      {inside}
    </Button>
  );
}

/** What a past round came to, in words. */
function ColumnNote({ column, short }: { readonly column: RoundColumn; readonly short: boolean }) {
  if (column.state !== 'past' || column.counted) return null;
  if (short) {
    return (
      <span title={words.table.notCounted}>
        <Ban size={14} aria-hidden className="column-note-short" />
        <span className="sr-only">{words.table.notCounted}</span>
      </span>
    );
  }
  return <small className="column-note">{words.table.notCounted}</small>;
}

function WithTeacher({ snapshot }: { readonly snapshot: ControlSnapshot }) {
  const groups = withTeacher(snapshot);
  if (groups === null) return null;
  return (
    <p className="with-teacher">
      {words.table.withYou} <b>{names(groups.now)}</b>. {words.table.next} <b>{names(groups.next)}</b>
    </p>
  );
}

const names = (groups: readonly string[]): string =>
  groups.length === 0 ? words.table.nobody : inWords(groups);
