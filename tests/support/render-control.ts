import { createElement } from 'react';
import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import type { Bridge } from '../../src/contract/channels';
import { SenderProvider } from '../../src/renderer/control/link/sender';

/** Main never answers: what is drawn does not depend on it. */
const deafBridge: Bridge = {
  role: 'control',
  request: () => new Promise(() => undefined),
  report: () => undefined,
  listen: () => () => undefined,
};

/** A part of the control window as markup. */
export const renderControl = (part: ReactNode): string =>
  renderToStaticMarkup(createElement(SenderProvider, { bridge: deafBridge, children: part }));

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
