import { FolderOpen } from 'lucide-react';
import { useId } from 'react';
import { Button } from 'react-aria-components/Button';
import { FileTrigger } from 'react-aria-components/FileTrigger';
import { SaidHere } from '../../link/SaidHere';
import { usePlanImport } from '../../plan-file/use-plan-import';
import { words } from '../../words';

/** Takes a plan in from a file. */
export function PlanFilePicker() {
  const takeIn = usePlanImport('plan-file');
  const id = useId();
  const said = words.plan.plans;
  return (
    <section className="part" aria-labelledby={id}>
      <h3 id={id} className="part-title">
        {said.file}
      </h3>
      <p className="hint">{said.dropHint}</p>
      <div>
        <FileTrigger
          acceptedFileTypes={['.json', 'application/json']}
          onSelect={(files) => void takeIn([...(files ?? [])])}
        >
          <Button className="plain plans-button">
            <FolderOpen size={18} aria-hidden />
            {said.choose}
          </Button>
        </FileTrigger>
      </div>
      <SaidHere place="plan-file" />
    </section>
  );
}
