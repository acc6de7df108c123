import { ChevronDown, X } from 'lucide-react';
import { useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { ListBox, ListBoxItem, Popover, Select, SelectValue } from 'react-aria-components/Select';
import type { FollowRule, Plan, Station, StationId } from '../../../../domain/plan/plan';
import { Badge } from '../../../shared/art/signs/Badge';
import { words } from '../../words';

interface CycleRulesProps {
  readonly plan: Plan;
  /** The rules as they stand on the screen. */
  readonly follows: readonly FollowRule[];
  readonly onFollows: (follows: readonly FollowRule[]) => void;
}

const texts = words.plan.cycle;

/** "Independent Writing always follows Teacher Time": each rule, and one more. */
export function CycleRules({ plan, follows, onFollows }: CycleRulesProps) {
  const station = (id: StationId): Station | undefined => plan.stations.find((one) => one.id === id);
  const walks = (id: StationId): boolean => station(id)?.inCycle === true && plan.cycle.includes(id);
  return (
    <section className="part" aria-labelledby="cycle-rules">
      <h3 id="cycle-rules" className="part-title">
        {texts.rules}
      </h3>
      <p className="hint">{texts.rulesHint}</p>
      {follows.length === 0 ? <p className="quiet">{texts.noRules}</p> : null}
      <ul className="cycle-rules">
        {follows.map((rule) => {
          const after = station(rule.after);
          const follower = station(rule.follower);
          if (after === undefined || follower === undefined) return null;
          return (
            <li key={`${rule.after} ${rule.follower}`}>
              <Badge look={follower.look} size={26} />
              <span className="order-name">
                {texts.rule(after.name, follower.name)}
                {walks(rule.after) && walks(rule.follower) ? null : <small>{texts.sleeps}</small>}
              </span>
              <Button
                className="icon-button line-button"
                aria-label={texts.removeRule(after.name, follower.name)}
                onPress={() => onFollows(follows.filter((other) => other !== rule))}
              >
                <X size={17} aria-hidden />
              </Button>
            </li>
          );
        })}
      </ul>
      {plan.stations.length < 2 ? null : (
        <NewRule
          stations={plan.stations}
          onAdd={(rule) => onFollows([...follows.filter((other) => !same(other, rule)), rule])}
        />
      )}
    </section>
  );
}

const same = (one: FollowRule, other: FollowRule): boolean =>
  one.after === other.after && one.follower === other.follower;

interface NewRuleProps {
  readonly stations: readonly Station[];
  readonly onAdd: (rule: FollowRule) => void;
}

function NewRule({ stations, onAdd }: NewRuleProps) {
  const [follower, setFollower] = useState<StationId | null>(null);
  const [after, setAfter] = useState<StationId | null>(null);
  return (
    <div className="new-rule">
      <StationSelect label={texts.follower} stations={stations} value={follower} onChange={setFollower} />
      <span>{texts.follows}</span>
      <StationSelect label={texts.after} stations={stations} value={after} onChange={setAfter} />
      <Button
        className="plain"
        isDisabled={follower === null || after === null}
        onPress={() => {
          if (follower === null || after === null) return;
          onAdd({ after, follower });
          setFollower(null);
          setAfter(null);
        }}
      >
        {texts.addRule}
      </Button>
    </div>
  );
}

interface StationSelectProps {
  readonly label: string;
  readonly stations: readonly Station[];
  readonly value: StationId | null;
  readonly onChange: (station: StationId) => void;
}

function StationSelect({ label, stations, value, onChange }: StationSelectProps) {
  return (
    <Select
      className="station-select"
      aria-label={label}
      placeholder={texts.choose}
      value={value}
      onChange={(key) => {
        if (key !== null) onChange(String(key));
      }}
    >
      <Button className="plain select-button">
        <SelectValue />
        <ChevronDown size={15} aria-hidden />
      </Button>
      <Popover className="popover">
        <ListBox className="menu">
          {stations.map(({ id, name, look }) => (
            <ListBoxItem key={id} id={id} textValue={name} className="menu-item">
              <Badge look={look} size={24} />
              {name}
            </ListBoxItem>
          ))}
        </ListBox>
      </Popover>
    </Select>
  );
}
