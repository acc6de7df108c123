import { useLayoutEffect, useRef, useState } from 'react';
import type { Station, StationId } from '../../../../domain/plan/plan';
import type { ControlSnapshot } from '../../../../domain/view/snapshot';
import '../../styles/plan-forms.css';
import '../../styles/stations.css';
import { words } from '../../words';
import { StationForm } from './StationForm';
import { StationList } from './StationList';

/** The station whose form is open; `last` is the one that was just added. */
type Choice = 'first' | 'last' | { readonly id: StationId };

/** The stations of the plan in order, and everything about the one that is chosen. */
export function StationsSection({ snapshot }: { readonly snapshot: ControlSnapshot }) {
  const { plan } = snapshot;
  const [choice, setChoice] = useState<Choice>('first');
  const station = chosen(plan.stations, choice);
  const section = useRef<HTMLDivElement>(null);
  // Another station's form begins at its top.
  useLayoutEffect(() => {
    section.current?.closest('.plan')?.scrollTo({ top: 0 });
  }, [station?.id]);
  return (
    <div ref={section} className="stations-section">
      <StationList
        plan={plan}
        chosen={station?.id ?? null}
        onChoose={(id) => setChoice({ id })}
        onAdded={() => setChoice('last')}
      />
      {station === null ? (
        <p className="quiet">{words.plan.stations.none}</p>
      ) : (
        <StationForm
          key={station.id}
          plan={plan}
          station={station}
          today={snapshot.date}
          revision={snapshot.revision}
          onRemoved={() => setChoice('first')}
        />
      )}
    </div>
  );
}

function chosen(stations: readonly Station[], choice: Choice): Station | null {
  const found =
    choice === 'first'
      ? stations[0]
      : choice === 'last'
        ? stations.at(-1)
        : (stations.find(({ id }) => id === choice.id) ?? stations[0]);
  return found ?? null;
}
