import { useRef } from 'react';
import { isTextDropItem, useDrop } from 'react-aria-components/useDrop';
import { textLimits } from '../../../../domain/plan/limits';
import type { Group, PupilId } from '../../../../domain/plan/plan';
import type { ControlSnapshot } from '../../../../domain/view/snapshot';
import { useAway } from '../../away/use-away';
import { SaidHere } from '../../link/SaidHere';
import { useSend } from '../../link/sender';
import { NewPupil } from '../../pupils/NewPupil';
import { NameField } from '../../widgets/NameField';
import { Toggle } from '../../widgets/Toggle';
import { words } from '../../words';
import { GroupMenu } from './GroupMenu';
import { LookPicker } from './LookPicker';
import { pupilType } from './pupil-type';
import { PupilRow } from './PupilRow';

interface GroupCardProps {
  readonly snapshot: ControlSnapshot;
  readonly group: Group;
  /** From 0, in plan order. */
  readonly place: number;
  /** Who was moved last, and takes the focus along; null for nobody yet. */
  readonly moved: PupilId | null;
  readonly onMove: (pupil: PupilId) => void;
}

/** One group with its look, names and pupils. A pupil who is dropped on it moves to it. */
export function GroupCard({ snapshot, group, place, moved, onMove }: GroupCardProps) {
  const said = `group-${group.id}` as const;
  const send = useSend(said);
  const { setGroupAway, groupAllowed } = useAway(snapshot);
  const card = useRef<HTMLElement>(null);
  const { dropProps, isDropTarget } = useDrop({
    ref: card,
    getDropOperation: (types) => (types.has(pupilType) ? 'move' : 'cancel'),
    onDrop: ({ items }) => {
      for (const item of items.filter(isTextDropItem)) {
        void item.getText(pupilType).then((pupil) => {
          onMove(pupil);
          return send({ kind: 'edit', edit: { name: 'move-pupil', pupil, group: group.id } });
        });
      }
    },
  });
  const here = group.pupils.filter(({ id }) => !snapshot.awayPupils.includes(id)).length;
  return (
    <section
      {...dropProps}
      ref={card}
      // The keyboard's drag goes from group to group; Tab alone does not stop here.
      tabIndex={-1}
      className="group-card"
      aria-label={group.name}
      data-drop-target={isDropTarget || undefined}
    >
      <div className="group-card-head">
        <LookPicker group={group} groups={snapshot.plan.groups} />
        <NameField
          name={group.name}
          label={words.day.groupName(group.name)}
          maxLength={textLimits.groupName}
          onRename={(to) => send({ kind: 'edit', edit: { name: 'rename-group', group: group.id, to } })}
        />
        <GroupMenu group={group} place={place} groups={snapshot.plan.groups} />
      </div>
      <div className="group-card-facts">
        <span className="group-short">
          <span aria-hidden>{words.plan.groups.shortName}</span>
          <NameField
            name={group.shortName}
            label={words.plan.groups.shortNameOf(group.name)}
            maxLength={textLimits.shortName}
            onRename={(shortName) =>
              send({ kind: 'edit', edit: { name: 'change-group', group: group.id, change: { shortName } } })
            }
          />
        </span>
        <Toggle
          label={words.plan.groups.away}
          name={words.away.group(group.name)}
          on={snapshot.awayGroups.includes(group.id)}
          enabled={groupAllowed}
          onChange={(away) => setGroupAway(group.id, away)}
        />
      </div>
      <SaidHere place={said} />
      <p className="quiet">
        {here === group.pupils.length
          ? words.plan.groups.pupils(group.pupils.length)
          : words.plan.groups.here(here, group.pupils.length)}
      </p>
      <ul className="pupil-rows">
        {group.pupils.map((pupil) => (
          <PupilRow
            key={pupil.id}
            snapshot={snapshot}
            group={group}
            pupil={pupil}
            moved={pupil.id === moved}
            onMove={onMove}
          />
        ))}
      </ul>
      <NewPupil group={group} place={said} autoFocus={false} />
    </section>
  );
}
