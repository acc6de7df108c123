import { Check } from 'lucide-react';
import type { ControlSnapshot, TimelinePiece } from '../../../domain/view/snapshot';
import { instant } from '../../../domain/units';
import { Chevrons } from '../../shared/art/signs/Chevrons';
import { shownTime } from '../../shared/clock/shown-time';
import { lateness, pieceSpan, presentEnd } from '../derive/forecast';
import { segmentName } from '../live/segment-name';
import { useClock, useNow } from '../time/clock-context';
import { words } from '../words';
import { Elapsed } from './Elapsed';
import { NowLine } from './NowLine';
import { scaleOf } from './scale';

/** From this many rounds on a block holds its number alone. */
const denseFrom = 6;

/** The session in order, on an axis of time: what was, what is, what is to come, with the end time of each round. */
export function Timeline({ snapshot }: { readonly snapshot: ControlSnapshot }) {
  const clock = useClock();
  // Still while the segment runs; moves with the clock only in a pause and in overtime.
  const base = instant(useNow((now) => presentEnd(snapshot, now) ?? now));
  const late = useNow((now) => lateness(snapshot, now, clock.wallAt));
  const spans = snapshot.timeline.map((piece) => ({ piece, ...pieceSpan(piece, base) }));
  const plannedIfOff = late === null || late === 0 ? null : snapshot.plannedEnd;
  const scale = scaleOf(spans, plannedIfOff);
  if (scale === null) return null;
  const rounds = new Set(snapshot.timeline.filter(({ kind }) => kind === 'work').map(({ round }) => round));
  const last = spans.length - 1;
  // A closing is too short for an end time beside that of the last round: the session's end counts more.
  const lastRound = spans.at(-1)?.piece.kind === 'closing' ? last - 1 : last;
  const showsEnd = ({ kind }: TimelinePiece, index: number): boolean =>
    index === last || (kind === 'work' && index !== lastRound);
  const isLate = late !== null && late > 0;
  return (
    <div className={rounds.size >= denseFrom ? 'timeline timeline-dense' : 'timeline'}>
      <ol aria-label={words.timeline.label}>
        {spans.map(({ piece, from, to }, index) => (
          <li
            key={`${piece.kind}-${piece.round}-${piece.state}-${piece.from}-${piece.after}`}
            className={`piece piece-${piece.kind} piece-${piece.state}`}
            style={{ left: scale.at(from), width: scale.width(from, to) }}
            aria-current={piece.state === 'now' ? 'step' : undefined}
          >
            <span className="sr-only">
              {words.timeline.piece(
                segmentName(piece),
                shownTime(clock.wallAt(from)),
                shownTime(clock.wallAt(to)),
              )}
              {note(snapshot, piece)}
            </span>
            {piece.state === 'now' && piece.kind === 'work' ? <Elapsed from={from} to={to} /> : null}
            <PieceFace snapshot={snapshot} piece={piece} dense={rounds.size >= denseFrom} />
            {showsEnd(piece, index) ? (
              <span
                className={isLate && index === last ? 'piece-end piece-end-late' : 'piece-end'}
                aria-hidden
              >
                {shownTime(clock.wallAt(to))}
              </span>
            ) : null}
          </li>
        ))}
      </ol>
      {plannedIfOff === null ? null : (
        <span
          className={isLate ? 'planned planned-late' : 'planned'}
          style={{ left: scale.at(plannedIfOff) }}
        >
          <span>{words.finish.planned(shownTime(clock.wallAt(plannedIfOff)))}</span>
        </span>
      )}
      {snapshot.display.scene.kind === 'done' ? null : <NowLine scale={scale} />}
    </div>
  );
}

interface PieceFaceProps {
  readonly snapshot: ControlSnapshot;
  readonly piece: TimelinePiece;
  readonly dense: boolean;
}

function PieceFace({ snapshot, piece, dense }: PieceFaceProps) {
  if (piece.kind === 'move') {
    return (
      <span className="piece-chevrons" aria-hidden>
        <Chevrons count={dense ? 2 : 3} height={dense ? 13 : 18} />
      </span>
    );
  }
  if (piece.kind !== 'work') return <span className="piece-block" aria-hidden />;
  const counted = piece.state === 'past' && countedRound(snapshot, piece.round);
  return (
    <span className="piece-block" aria-hidden>
      <span className="piece-long">{words.round(piece.round)}</span>
      <span className="piece-short">{piece.round}</span>
      {counted && !dense ? <Check size={19} /> : null}
    </span>
  );
}

function note(snapshot: ControlSnapshot, piece: TimelinePiece): string {
  if (piece.state === 'now') return `, ${words.timeline.now}`;
  if (piece.state === 'ahead' || piece.kind !== 'work') return '';
  return countedRound(snapshot, piece.round) ? `, ${words.table.counted}` : `, ${words.table.notCounted}`;
}

const countedRound = (snapshot: ControlSnapshot, round: number): boolean =>
  snapshot.columns.some((column) => column.round === round && column.counted);
