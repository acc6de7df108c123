import { createElement } from 'react';
import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import type { Bridge } from '../../src/contract/channels';
import type { Instant } from '../../src/domain/units';
import { instant } from '../../src/domain/units';
import { SenderProvider } from '../../src/renderer/control/link/sender';
import { ClockContext } from '../../src/renderer/control/time/clock-context';
import type { SessionClock } from '../../src/renderer/control/time/session-clock';

/** Main never answers: what is drawn does not depend on it. */
const deafBridge: Bridge = {
  role: 'control',
  request: () => new Promise(() => undefined),
  report: () => undefined,
  listen: () => () => undefined,
};

const stillClock = (now: Instant): SessionClock => ({
  now: () => now,
  wallAt: (at) => at,
  onTick: () => () => undefined,
});

const neverAsked = (): never => {
  throw new Error('A part that is only drawn sends nothing.');
};

/** A part of the control window as markup, at an instant of the session. */
export const renderControl = (part: ReactNode, now = instant(0)): string =>
  renderToStaticMarkup(
    createElement(
      ClockContext,
      { value: stillClock(now) },
      createElement(SenderProvider, { bridge: deafBridge, newest: neverAsked, children: part }),
    ),
  );

export interface DrawnButton {
  readonly name: string;
  readonly enabled: boolean;
  readonly pressed: boolean;
}

/** The buttons of a markup by what a screen reader calls them. */
export const buttonsIn = (markup: string): readonly DrawnButton[] =>
  [...markup.matchAll(/<button([^>]*)>(.*?)<\/button>/gs)].map(([, attributes = '', content = '']) => ({
    name: /aria-label="([^"]*)"/.exec(attributes)?.[1] ?? textOf(content),
    enabled: !/ disabled(=|\s|$)/.test(attributes),
    pressed: /aria-pressed="(true|false)"/.exec(attributes)?.[1] === 'true',
  }));

const textOf = (markup: string): string =>
  markup
    .replace(/<kbd.*?<\/kbd>/gs, '')
    .replace(/<small>/g, ' ')
    .replace(/<[^>]*>/g, '')
    .trim();
