import { FileText } from 'lucide-react';
import { useEffect, useEffectEvent, useMemo, useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { Dialog } from 'react-aria-components/Dialog';
import { DropZone } from 'react-aria-components/DropZone';
import { FileTrigger } from 'react-aria-components/FileTrigger';
import { Heading } from 'react-aria-components/Heading';
import { Label, TextArea, TextField } from 'react-aria-components/TextField';
import { isFileDropItem } from 'react-aria-components/useDrop';
import type { Plan } from '../../../../../domain/plan/plan';
import type { SchoolDate } from '../../../../../domain/units';
import { SaidHere } from '../../../link/SaidHere';
import { useSay, useSend } from '../../../link/sender';
import { useSinglePress } from '../../../link/use-single-press';
import { PickOne } from '../../../widgets/PickOne';
import { Toggle } from '../../../widgets/Toggle';
import { words } from '../../../words';
import '../../../styles/groups.css';
import { calendarFileTypes, readCalendarFile } from './calendar-file';
import { FoundList } from './FoundList';
import { offerOf, patternsAt, type Source } from './source';
import { spanOf } from './span';
import { TakenNotes } from './TakenNotes';
import { takenOf } from './taken';

export interface CalendarImportDialogProps {
  readonly plan: Plan;
  readonly today: SchoolDate;
  /** What the dialog was opened with: a file that was dropped elsewhere on the window. */
  readonly dropped: File | null;
}

const texts = words.plan.calendar.import;
const typed = (text: string, monthFirst = false): Source => ({ kind: 'text', text, monthFirst });
const none = 'none';

/** A school's dates are pasted, typed, dropped, chosen as a file or taken from a pattern; what they come to is shown before. */
export function CalendarImportDialog({ plan, today, dropped }: CalendarImportDialogProps) {
  const send = useSend('calendar-import');
  const say = useSay('calendar-import');
  const press = useSinglePress();
  const [source, setSource] = useState<Source>(typed(''));
  const [reading, setReading] = useState(false);
  /** What the teacher ticked or took the tick from. */
  const [ticks, setTicks] = useState<ReadonlyMap<string, boolean>>(new Map());
  const span = useMemo(() => spanOf(today), [today]);
  const offer = useMemo(() => offerOf(source, plan, today, span), [source, plan, today, span]);
  const chosen = offer.choices.filter(({ key, likely }) => ticks.get(key) ?? likely);
  const taken = takenOf(plan, chosen);
  const terms = chosen.filter(({ kind }) => kind === 'term').length;
  const patterns = patternsAt(today);

  const show = (next: Source): void => {
    setSource(next);
    setTicks(new Map());
  };
  const takeFile = async (file: File): Promise<void> => {
    setReading(true);
    const read = await readCalendarFile(file, span);
    setReading(false);
    if (!read.ok) return say(read.sentence);
    show('text' in read ? typed(read.text) : { kind: 'file', name: read.name, reading: read.reading });
  };
  const takeDropped = useEffectEvent((file: File) => void takeFile(file));
  useEffect(() => {
    if (dropped !== null) void Promise.resolve(dropped).then((file) => takeDropped(file));
  }, [dropped]);

  return (
    <Dialog className="dialog list-dialog">
      {({ close }) => (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            if (chosen.length === 0) return;
            press(async () => {
              const { ok } = await send({ kind: 'edit', edit: taken.edit });
              if (ok) close();
            });
          }}
        >
          <Heading slot="title">{texts.title}</Heading>
          <DropZone
            className="list-drop"
            data-takes-files
            aria-label={texts.hint}
            onDrop={({ items }) => {
              const file = items.find(isFileDropItem);
              if (file !== undefined) void file.getFile().then(takeFile);
            }}
          >
            <TextField
              className="field list-field"
              value={source.kind === 'text' ? source.text : ''}
              onChange={(text) => show(typed(text, source.kind === 'text' && source.monthFirst))}
              autoFocus
            >
              <Label>{texts.field}</Label>
              <TextArea rows={4} autoComplete="off" spellCheck="false" dir="auto" />
            </TextField>
            <div className="list-file">
              <FileTrigger
                acceptedFileTypes={[...calendarFileTypes]}
                onSelect={(files) => {
                  const file = files?.item(0);
                  if (file !== null && file !== undefined) void takeFile(file);
                }}
              >
                <Button className="plain">
                  <FileText size={19} aria-hidden />
                  {texts.choose}
                </Button>
              </FileTrigger>
              <PickOne
                label={texts.pattern}
                value={source.kind === 'pattern' ? `${source.pattern} ${source.year}` : none}
                options={[{ id: none, name: texts.noPattern }, ...patterns]}
                onChange={(id) => show(patterns.find((pattern) => pattern.id === id)?.source ?? typed(''))}
              />
              <span className="quiet">{texts.hint}</span>
            </div>
          </DropZone>
          <SaidHere place="calendar-import" />
          {offer.ambiguous && source.kind === 'text' ? (
            <Toggle
              label={texts.monthFirst}
              on={source.monthFirst}
              onChange={(on) => show(typed(source.text, on))}
            />
          ) : null}
          <p role="status" className="quiet">
            {reading ? texts.reading : source.kind === 'file' ? texts.from(source.name) : ''}
          </p>
          <FoundList
            choices={offer.choices}
            ticks={ticks}
            onTick={(key, on) => setTicks(new Map([...ticks, [key, on]]))}
          />
          <TakenNotes
            plan={plan}
            today={today}
            taken={taken}
            terms={terms}
            daysOff={chosen.length - terms}
            notes={offer.notes}
          />
          <div className="dialog-buttons">
            <Button className="plain" onPress={close}>
              {texts.cancel}
            </Button>
            <Button className="plain primary" type="submit" isDisabled={chosen.length === 0}>
              {texts.take(terms, chosen.length - terms)}
            </Button>
          </div>
        </form>
      )}
    </Dialog>
  );
}
