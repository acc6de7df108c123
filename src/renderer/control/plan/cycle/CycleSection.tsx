import { useRef } from 'react';
import type { ControlSnapshot } from '../../../../domain/view/snapshot';
import { useLatestAnswer } from '../../link/query';
import { SaidHere } from '../../link/SaidHere';
import '../../styles/cycle.css';
import '../../styles/plan-forms.css';
import { words } from '../../words';
import { CycleRules } from './CycleRules';
import { CycleSlots } from './CycleSlots';
import { CycleStations } from './CycleStations';
import { CycleTrouble } from './CycleTrouble';
import { slotRows } from './slot-rows';
import { useCycleDraft } from './use-cycle-draft';

const texts = words.plan.cycle;

/** The slots that every group walks round, the rules between them, and how many groups each station takes. */
export function CycleSection({ snapshot }: { readonly snapshot: ControlSnapshot }) {
  const { plan } = snapshot;
  const list = useRef<HTMLDivElement>(null);
  const draft = useCycleDraft(plan);
  const { cycle, follows } = draft.shown;
  const tried = useLatestAnswer(
    { kind: 'try-cycle', cycle: [...cycle], follows: [...follows] },
    snapshot.revision,
  );
  const broken = draft.refused ? (tried?.problems ?? []) : [];
  const rows = slotRows(cycle, follows, tried?.slots ?? []);
  return (
    <div className="cycle-section">
      <section className="plan-list-side" aria-labelledby="cycle-heading">
        <h2 id="cycle-heading" className="big-heading">
          {texts.heading}
        </h2>
        <CycleTrouble
          draft={draft}
          tried={tried}
          // The pressed button goes away, and the focus must not go with it.
          onSettled={() => list.current?.focus()}
        />
        <CycleSlots
          listRef={list}
          plan={plan}
          rows={rows}
          broken={broken.flatMap(({ place }) => place ?? [])}
          onCycle={(next) => draft.change({ cycle: next, follows })}
        />
        {tried === null || tried.why === null || draft.refused ? null : (
          <p className="cycle-why">{tried.why}</p>
        )}
      </section>
      <div className="form cycle-form">
        {draft.refused ? null : <SaidHere place="plan-cycle" />}
        <CycleStations
          plan={plan}
          onAdd={(station) => draft.change({ cycle: [...cycle, station], follows })}
        />
        <CycleRules
          plan={plan}
          follows={follows}
          onFollows={(next) => draft.change({ cycle, follows: next })}
        />
      </div>
    </div>
  );
}
