import { FlaskConical } from 'lucide-react';
import { useState } from 'react';
import type { TriedTerm } from '../../../../contract/query';
import type { StationId } from '../../../../domain/plan/plan';
import type { ControlSnapshot } from '../../../../domain/view/snapshot';
import { typedCount } from '../../derive/typed';
import { useAsk } from '../../link/query';
import { SaidHere } from '../../link/SaidHere';
import { useSay } from '../../link/sender';
import { ActButton } from '../../widgets/ActButton';
import { StepField } from '../../widgets/StepField';
import { words } from '../../words';
import { TriedTable } from './TriedTable';

const texts = words.stamina.tryOut;
const limits = { met: { least: 0, most: 10 }, practices: { least: 1, most: 4 } } as const;
/** Most classes meet most of their targets, and practice twice a day in their first weeks. */
const usual = { met: 8, practices: 2 } as const;

/** A term as it would go if the class met so many of its targets: to choose start and step by. */
export function TryOut({ snapshot }: { readonly snapshot: ControlSnapshot }) {
  const { plan } = snapshot;
  const ask = useAsk();
  const stations = plan.stations.filter(({ ramp, teacherLed }) => ramp !== null && !teacherLed);
  const [chosen, setChosen] = useState<Readonly<Record<StationId, number>>>({});
  const metOfTen = Object.fromEntries(stations.map(({ id }) => [id, chosen[id] ?? usual.met]));
  const [practicesADay, setPracticesADay] = useState<number>(usual.practices);
  const [tried, setTried] = useState<{ readonly of: string; readonly term: TriedTerm } | null>(null);
  // What was tried is void when anything that it was tried with changes.
  const of = JSON.stringify([plan, metOfTen, practicesADay]);
  const run = async (): Promise<void> => {
    const term = await ask({ kind: 'try-out', metOfTen, practicesADay });
    setTried(term === null ? null : { of, term });
  };
  if (stations.length === 0) return null;
  return (
    <section className="try-out" aria-label={texts.heading}>
      <h3 className="part-title">{texts.heading}</h3>
      <p className="hint">{texts.hint}</p>
      <div className="try-head">
        {stations.map(({ id, name }) => (
          <Count
            key={id}
            label={texts.rate(name)}
            value={metOfTen[id] ?? usual.met}
            limits={limits.met}
            onChange={(times) => setChosen({ ...chosen, [id]: times })}
          />
        ))}
        <Count
          label={texts.practices}
          value={practicesADay}
          limits={limits.practices}
          onChange={setPracticesADay}
        />
        <ActButton icon={FlaskConical} label={texts.run} size="small" enabled onPress={() => void run()} />
      </div>
      <SaidHere place="try-out" />
      <div role="status">
        {tried === null || tried.of !== of ? null : <TriedTable plan={plan} term={tried.term} />}
      </div>
    </section>
  );
}

interface CountProps {
  readonly label: string;
  readonly value: number;
  readonly limits: { readonly least: number; readonly most: number };
  readonly onChange: (value: number) => void;
}

function Count({ label, value, limits: { least, most }, onChange }: CountProps) {
  const say = useSay('try-out');
  return (
    <StepField
      label={label}
      value={value}
      least={least}
      most={most}
      step={1}
      read={typedCount}
      shown={String(value)}
      less={words.plan.times.less(label)}
      more={words.plan.times.more(label)}
      onChange={onChange}
      onMistyped={() => say(texts.notACount)}
      onOutOfRange={() => say(texts.outside(least, most))}
    />
  );
}
