import { FileText } from 'lucide-react';
import { useEffect, useEffectEvent, useMemo, useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { Dialog } from 'react-aria-components/Dialog';
import { DropZone } from 'react-aria-components/DropZone';
import { FileTrigger } from 'react-aria-components/FileTrigger';
import { Heading } from 'react-aria-components/Heading';
import { Label, TextArea, TextField } from 'react-aria-components/TextField';
import { isFileDropItem } from 'react-aria-components/useDrop';
import { mostPupils } from '../../../../../domain/plan/limits';
import type { Group } from '../../../../../domain/plan/plan';
import { useSay, useSend } from '../../../link/sender';
import { useSinglePress } from '../../../link/use-single-press';
import { words } from '../../../words';
import { RefusedEdit } from '../../RefusedEdit';
import { columnsIn, guessReading, type Reading } from './columns';
import { ColumnPickers } from './ColumnPickers';
import { listFileTypes, readListFile, type ReadFile } from './list-file';
import { ListPreview } from './ListPreview';
import { readList } from './read-list';
import { readRows } from './read-rows';

export interface ClassListDialogProps {
  readonly groups: readonly Group[];
  /** The snapshot's. */
  readonly revision: number;
  /** What the dialog was opened with: a file that was dropped elsewhere on the window. */
  readonly dropped: File | null;
}

/** A class list is pasted, typed, dropped or chosen; what it comes to is shown before it is taken. */
export function ClassListDialog({ groups, revision, dropped }: ClassListDialogProps) {
  const texts = words.plan.groups.list;
  const send = useSend('class-list');
  const say = useSay('class-list');
  const press = useSinglePress();
  const [text, setText] = useState('');
  const [chosen, setChosen] = useState<Partial<Reading>>({});
  const rows = useMemo(() => readRows(text), [text]);
  const reading = { ...guessReading(rows, groups), ...chosen };
  const list = readList(rows, reading, groups);
  const count = list.pupils.length;
  const most = (groups.length + list.newGroups.length) * mostPupils;

  const change = (to: string): void => {
    setText(to);
    // Other columns are another list: what was chosen for the last one is void.
    if (columnsIn(readRows(to)) !== columnsIn(rows)) setChosen({});
  };
  const take = (read: ReadFile): void => {
    if (!read.ok) return say(read.why);
    setText(read.text);
    setChosen({});
  };
  const takeFile = async (file: File): Promise<void> => take(await readListFile(file));
  const takeDropped = useEffectEvent(take);
  useEffect(() => {
    if (dropped !== null) void readListFile(dropped).then((read) => takeDropped(read));
  }, [dropped]);

  return (
    <Dialog className="dialog list-dialog">
      {({ close }) => (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            press(async () => {
              const { ok } = await send({
                kind: 'edit',
                edit: {
                  name: 'import-pupils',
                  pupils: [...list.pupils],
                  ...(list.newGroups.length === 0 ? {} : { newGroups: [...list.newGroups] }),
                },
              });
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
            <TextField className="field list-field" value={text} onChange={change} autoFocus>
              <Label>{texts.field}</Label>
              <TextArea rows={6} autoComplete="off" spellCheck="false" dir="auto" />
            </TextField>
            <div className="list-file">
              <FileTrigger
                acceptedFileTypes={[...listFileTypes]}
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
              <span className="quiet">{texts.hint}</span>
            </div>
          </DropZone>
          <RefusedEdit place="class-list" revision={revision} onMended={close} />
          <ColumnPickers
            rows={rows}
            reading={reading}
            offersGroups={list.strangeGroups.length > 0 && list.canMakeGroups}
            onChange={(changed) => setChosen({ ...chosen, ...changed })}
          />
          <ListPreview list={list} groups={groups} />
          {count > most ? <p className="refusal">{texts.tooMany(most)}</p> : null}
          <div className="dialog-buttons">
            <Button className="plain" onPress={close}>
              {texts.cancel}
            </Button>
            <Button className="plain primary" type="submit" isDisabled={count === 0 || count > most}>
              {texts.take(count)}
            </Button>
          </div>
        </form>
      )}
    </Dialog>
  );
}
