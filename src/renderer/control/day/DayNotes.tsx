import { Hourglass, Repeat2, Shuffle } from 'lucide-react';
import type { ControlSnapshot } from '../../../domain/view/snapshot';
import { limitedRounds } from '../derive/limited-rounds';
import { inWords, span, words } from '../words';

/** What the rules made of the plan: slots that were filled, groups that were dealt anew, rounds that a station shortens. */
export function DayNotes({ snapshot }: { readonly snapshot: ControlSnapshot }) {
  const { plan, cycle, dealt } = snapshot;
  const stationName = (wanted: string): string => plan.stations.find(({ id }) => id === wanted)?.name ?? '';
  const groupName = (wanted: string): string => plan.groups.find(({ id }) => id === wanted)?.name ?? '';
  const places = cycle.filter((slot) => slot.filled).map(({ station }) => stationName(station));
  const filled = [...new Set(places)];
  const limited = limitedRounds(snapshot.columns);
  if (filled.length + dealt.length + limited.length === 0) return null;
  return (
    <div className="day-notes">
      {filled.length === 0 ? null : (
        <p>
          <Repeat2 size={18} aria-hidden />
          {words.day.filled(inWords(filled), filled.length, filled.length === places.length)}
        </p>
      )}
      {dealt.length === 0 ? null : (
        <p>
          <Shuffle size={18} aria-hidden />
          {words.day.dealt(
            dealt.map(({ group, to, from }) =>
              from === null
                ? words.day.dealtTo(groupName(group), stationName(to))
                : words.day.dealtFrom(groupName(group), stationName(from), stationName(to)),
            ),
          )}
        </p>
      )}
      {limited.map(({ station, length, rounds }) => (
        <p key={`${station}-${length}`}>
          <Hourglass size={18} aria-hidden />
          {words.table.limited(words.rounds(rounds), span(length), stationName(station))}
        </p>
      ))}
    </div>
  );
}
