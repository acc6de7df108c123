import { Label, Radio, RadioGroup } from 'react-aria-components/RadioGroup';
import { words } from '../../words';
import { PickOne } from '../../widgets/PickOne';
import { mendKinds, type MendDraft } from './use-mend-draft';

/** What to set right, and for which groups. */
export function MendChoice({ draft }: { readonly draft: MendDraft }) {
  const { kind, groups, stations, group, other, station, pick } = draft;
  return (
    <>
      <RadioGroup
        className="wheel-kinds"
        value={kind}
        onChange={(chosen) => draft.setKind(mendKinds.find((each) => each === chosen) ?? null)}
      >
        <Label className="sr-only">{words.wheel.what}</Label>
        {mendKinds.map((each) => (
          <Radio key={each} value={each} className="wheel-kind">
            {words.wheel.kinds[each]}
          </Radio>
        ))}
      </RadioGroup>
      {kind === null ? null : <p className="quiet">{words.wheel.help[kind]}</p>}
      <div className="wheel-picks">
        {kind === 'due' || kind === 'swap' ? (
          <PickOne
            label={kind === 'due' ? words.wheel.group : words.wheel.first}
            options={groups}
            value={group}
            onChange={(id) => pick({ group: id })}
          />
        ) : null}
        {kind === 'swap' ? (
          <PickOne
            label={words.wheel.second}
            options={groups}
            value={other}
            onChange={(id) => pick({ other: id })}
          />
        ) : null}
        {kind === 'due' ? (
          <PickOne
            label={words.wheel.station}
            options={stations}
            value={station}
            onChange={(id) => pick({ station: id })}
          />
        ) : null}
      </div>
    </>
  );
}
