import { BellRing, EyeOff, Hourglass } from 'lucide-react';
import { Button } from 'react-aria-components/Button';
import type { ControlSnapshot, SegmentFace } from '../../../domain/view/snapshot';
import type { Instant } from '../../../domain/units';
import { nextStop } from '../derive/next-stop';
import { leftOf, roundThatWillNotCount, segmentOf } from '../derive/segment';
import { useNow } from '../time/clock-context';
import { letFocusGo } from '../widgets/ActButton';
import { countdown, stopwatch, words } from '../words';
import { segmentName } from './segment-name';
import { useActs } from './use-acts';

/** Whether the private warning stands at `now`. */
export function warns(snapshot: ControlSnapshot, now: Instant): boolean {
  const { warning } = snapshot;
  if (warning === null || segmentOf(snapshot)?.pausedAt !== null) return false;
  return warning.from <= now && now < warning.until;
}

/** The line over the buttons that never moves them: what comes next, or the private warning. */
export function Strip({ snapshot }: { readonly snapshot: ControlSnapshot }) {
  const warning = useNow((now) => warns(snapshot, now));
  const segment = segmentOf(snapshot);
  if (segment === null) return null;
  return warning ? (
    <WarningBar snapshot={snapshot} segment={segment} />
  ) : (
    <QuietStrip snapshot={snapshot} segment={segment} />
  );
}

interface StripProps {
  readonly snapshot: ControlSnapshot;
  readonly segment: SegmentFace;
}

function WarningBar({ snapshot, segment }: StripProps) {
  const { act } = useActs('acts');
  const { allowed } = snapshot;
  return (
    <section className="warnbar" aria-label={words.warning.label}>
      <BellRing size={26} aria-hidden />
      <div className="warnbar-words">
        <b>
          <ChimeIn segment={segment} />
        </b>
        <span>
          <EyeOff size={15} aria-hidden />
          {words.warning.onlyYou}
        </span>
      </div>
      <Button
        className="warn-act"
        aria-label={words.acts.plusOneName}
        isDisabled={!allowed.plus}
        onPress={(event) => {
          letFocusGo(event);
          act({ name: 'plus', minutes: 1 });
        }}
      >
        {words.warning.plusOne}
        <kbd aria-hidden>{words.keys.extend}</kbd>
      </Button>
      <Button
        className="warn-act"
        aria-label={words.warning.plusTwoName}
        isDisabled={!allowed.plus}
        onPress={(event) => {
          letFocusGo(event);
          act({ name: 'plus', minutes: 2 });
        }}
      >
        {words.warning.plusTwo}
      </Button>
      <Button
        className="warn-act quiet-act"
        isDisabled={!allowed['let-chime']}
        onPress={(event) => {
          letFocusGo(event);
          act({ name: 'let-chime' });
        }}
      >
        {words.warning.letChime}
      </Button>
    </section>
  );
}

function ChimeIn({ segment }: { readonly segment: SegmentFace }) {
  return useNow((now) => words.warning.chimeIn(countdown(leftOf(segment, now))));
}

function QuietStrip({ snapshot, segment }: StripProps) {
  return (
    <p className="strip">
      <Hourglass size={20} aria-hidden />
      <WhatComes snapshot={snapshot} segment={segment} />
      <NotYet snapshot={snapshot} />
    </p>
  );
}

/** That the round would be lost, right over the button that would lose it. */
function NotYet({ snapshot }: { readonly snapshot: ControlSnapshot }) {
  const lost = roundThatWillNotCount(snapshot);
  if (lost === null) return null;
  return (
    <span className="strip-note">
      <EyeOff size={15} aria-hidden />
      {words.acts.willNotCount(lost)}
    </span>
  );
}

function WhatComes({ snapshot, segment }: StripProps) {
  return useNow((now) => {
    if (segment.pausedAt !== null) return words.warning.paused;
    const left = leftOf(segment, now);
    if (left <= 0) return words.warning.over(stopwatch(-left));
    if (segment.holds) return words.warning.waitsAtZero;
    const stop = nextStop(snapshot);
    return words.warning.next(stop === null ? words.acts.finish : segmentName(stop), countdown(left));
  });
}
