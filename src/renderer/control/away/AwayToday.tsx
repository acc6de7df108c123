import { UserRoundX, X } from 'lucide-react';
import { Button } from 'react-aria-components/Button';
import type { Group } from '../../../domain/plan/plan';
import type { ControlSnapshot } from '../../../domain/view/snapshot';
import { Emblem } from '../../shared/art/emblems/Emblem';
import { SaidHere } from '../link/SaidHere';
import { words } from '../words';
import { AwayPicker } from './AwayPicker';
import { useAway } from './use-away';

/** Who is away today, one press from coming back, and what the groups that are away have missed. */
export function AwayToday({ snapshot }: { readonly snapshot: ControlSnapshot }) {
  const { plan } = snapshot;
  const { setGroupAway, setPupilAway, groupAllowed } = useAway(snapshot);
  const awayGroups = plan.groups.filter(({ id }) => snapshot.awayGroups.includes(id));
  return (
    <section className="away" aria-labelledby="away-heading">
      <h2 id="away-heading">{words.away.heading}</h2>
      <ul className="away-list">
        {awayGroups.map((group) => (
          <AwayChip
            key={group.id}
            group={group}
            name={group.name}
            enabled={groupAllowed}
            onBack={() => setGroupAway(group.id, false)}
          />
        ))}
        {awayPupils(snapshot).map(({ group, pupil }) => (
          <AwayChip
            key={pupil.id}
            group={group}
            name={pupil.name}
            enabled
            onBack={() => setPupilAway(pupil.id, false)}
          />
        ))}
        {awayGroups.length === 0 && snapshot.awayPupils.length === 0 ? (
          <li className="quiet">{words.away.nobody}</li>
        ) : null}
      </ul>
      <AwayPicker snapshot={snapshot} />
      <HowManyHere snapshot={snapshot} />
      <SaidHere place="away" />
    </section>
  );
}

const awayPupils = ({ plan, awayPupils: away }: ControlSnapshot) =>
  plan.groups.flatMap((group) =>
    group.pupils.filter(({ id }) => away.includes(id)).map((pupil) => ({ group, pupil })),
  );

interface AwayChipProps {
  readonly group: Group;
  readonly name: string;
  readonly enabled: boolean;
  readonly onBack: () => void;
}

function AwayChip({ group, name, enabled, onBack }: AwayChipProps) {
  return (
    <li className="away-chip">
      <Emblem look={group.look} size={24} />
      {name}
      {name === group.name ? null : <span className="sr-only">{words.away.ofGroup(group.name)}</span>}
      <Button
        className="icon-button"
        aria-label={words.away.back(name)}
        isDisabled={!enabled}
        onPress={onBack}
      >
        <X size={17} aria-hidden />
      </Button>
    </li>
  );
}

/** "Gold Bees: 3 of 5 here", for each group that is here but not whole. */
function HowManyHere({ snapshot }: { readonly snapshot: ControlSnapshot }) {
  const thin = snapshot.plan.groups
    .filter(({ id }) => !snapshot.awayGroups.includes(id))
    .map((group) => ({
      group,
      away: group.pupils.filter(({ id }) => snapshot.awayPupils.includes(id)).length,
    }))
    .filter(({ away }) => away > 0);
  if (thin.length === 0) return null;
  return (
    <p className="away-note">
      <UserRoundX size={17} aria-hidden />
      {thin
        .map(({ group, away }) =>
          words.away.here(group.name, group.pupils.length - away, group.pupils.length),
        )
        .join('. ')}
    </p>
  );
}
