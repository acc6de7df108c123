import { useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { Input, Label, TextField } from 'react-aria-components/TextField';
import { words } from '../../../words';
import type { Choice } from './judge';

interface FoundListProps {
  readonly choices: readonly Choice[];
  /** What the teacher changed: by the choice's key, whether it is ticked. */
  readonly ticks: ReadonlyMap<string, boolean>;
  readonly onTick: (key: string, on: boolean) => void;
}

const texts = words.plan.calendar.import;
/** So many further entries are drawn; of thousands a part of a name finds the one. */
const mostShown = 100;
/** So many are seen at a glance. */
const fewEnough = 12;

/** The dates that were found, each to be ticked: first those that are likely, and the others when they are asked for. */
export function FoundList({ choices, ticks, onTick }: FoundListProps) {
  const [open, setOpen] = useState(false);
  const [wanted, setWanted] = useState('');
  const likely = choices.filter((choice) => choice.likely);
  const others = choices.filter((choice) => !choice.likely);
  const fitting = others.filter(({ name }) => name.toLowerCase().includes(wanted.trim().toLowerCase()));
  const rows = { ticks, onTick };
  return (
    <>
      <Rows {...rows} title={texts.terms} choices={likely.filter(({ kind }) => kind === 'term')} />
      <Rows {...rows} title={texts.daysOff} choices={likely.filter(({ kind }) => kind === 'day-off')} />
      {others.length === 0 ? null : (
        <Button className="plain found-more" aria-expanded={open} onPress={() => setOpen(!open)}>
          {open ? texts.hideOthers(others.length) : texts.showOthers(others.length)}
        </Button>
      )}
      {open ? (
        <>
          {others.length > fewEnough ? (
            <TextField className="field line-field" value={wanted} onChange={setWanted}>
              <Label>{texts.filter}</Label>
              <Input autoComplete="off" dir="auto" />
            </TextField>
          ) : null}
          <Rows {...rows} title={texts.others(others.length)} choices={fitting.slice(0, mostShown)} />
          {fitting.length > mostShown ? (
            <p className="hint">{texts.moreThanShown(fitting.length - mostShown)}</p>
          ) : null}
        </>
      ) : null}
    </>
  );
}

function Rows({ title, choices, ticks, onTick }: FoundListProps & { readonly title: string }) {
  if (choices.length === 0) return null;
  return (
    <fieldset className="found">
      <legend className="part-title">{title}</legend>
      <ul>
        {choices.map(({ key, from, to, name, likely }) => (
          <li key={key}>
            <label className="found-row">
              <input
                type="checkbox"
                checked={ticks.get(key) ?? likely}
                onChange={({ target }) => onTick(key, target.checked)}
              />
              <bdi className="found-name">{name}</bdi>
              <span className="found-days">{texts.days(from, to)}</span>
            </label>
          </li>
        ))}
      </ul>
    </fieldset>
  );
}
