import { useState } from 'react';
import type { SchoolDate } from '../../../../domain/units';
import type { ControlSnapshot } from '../../../../domain/view/snapshot';
import { useDatedAnswer } from '../../link/query';
import { dayName, words } from '../../words';
import { BehindList } from './BehindList';
import { FairnessTable } from './FairnessTable';
import { UntilField } from './UntilField';

/** What each group had at each station, what it will have had by a day, and who falls behind. */
export function FairnessPanel({ snapshot }: { readonly snapshot: ControlSnapshot }) {
  const { plan, date, revision } = snapshot;
  const [until, setUntil] = useState<SchoolDate | null>(null);
  const latest = useDatedAnswer({ kind: 'fairness', until }, revision);
  const fairness = latest?.answer ?? null;
  return (
    <section className="fairness" aria-label={words.fairness.heading}>
      <div className="fairness-head">
        <h3 className="fairness-heading">{words.fairness.heading}</h3>
        {fairness === null ? null : <UntilField until={fairness.until} today={date} onChange={setUntil} />}
      </div>
      {latest === null || fairness === null ? null : fairness.stations.length === 0 ? (
        <p className="quiet">{words.fairness.nothing}</p>
      ) : (
        <>
          <BehindList snapshot={snapshot} fairness={fairness} revision={latest.revision} />
          <p className="quiet">{words.fairness.hint(dayName(fairness.until))}</p>
          <FairnessTable plan={plan} fairness={fairness} />
        </>
      )}
    </section>
  );
}
