import { Plus, UserRoundX } from 'lucide-react';
import { Button } from 'react-aria-components/Button';
import { DialogTrigger } from 'react-aria-components/Dialog';
import { ToggleButton } from 'react-aria-components/ToggleButton';
import type { ControlSnapshot } from '../../../domain/view/snapshot';
import { GroupName } from '../table/GroupName';
import { Panel } from '../widgets/Panel';
import { Toggle } from '../widgets/Toggle';
import { words } from '../words';
import { useAway } from './use-away';

/** All groups and pupils, to say who is away. */
export function AwayPicker({ snapshot }: { readonly snapshot: ControlSnapshot }) {
  const { plan } = snapshot;
  const { groupAllowed, setGroupAway, setPupilAway } = useAway(snapshot);
  const noPupils = plan.groups.every(({ pupils }) => pupils.length === 0);
  return (
    <DialogTrigger>
      <Button className="plain add" aria-label={words.away.addName}>
        <Plus size={17} aria-hidden />
        {words.away.add}
      </Button>
      <Panel className="panel away-panel" label={words.away.heading} placement="top end">
        <h2>{words.away.heading}</h2>
        {plan.groups.map((group) => (
          <section key={group.id} className="away-group" aria-label={group.name}>
            <Toggle
              label={<GroupName group={group} size={28} />}
              name={words.away.group(group.name)}
              on={snapshot.awayGroups.includes(group.id)}
              enabled={groupAllowed}
              onChange={(away) => setGroupAway(group.id, away)}
            />
            <div className="away-pupils">
              {group.pupils.map((pupil) => {
                const away = snapshot.awayPupils.includes(pupil.id);
                return (
                  <ToggleButton
                    key={pupil.id}
                    className="pill"
                    isSelected={away}
                    aria-label={words.away.pupil(pupil.name)}
                    onChange={(on) => setPupilAway(pupil.id, on)}
                  >
                    {away ? <UserRoundX size={16} aria-hidden /> : null}
                    {pupil.name}
                  </ToggleButton>
                );
              })}
            </div>
          </section>
        ))}
        {noPupils ? <p className="quiet">{words.away.noPupils}</p> : null}
      </Panel>
    </DialogTrigger>
  );
}
