// @ts-check
import { glass, harp, marimba, singingBowl, tubularBell, vibraphone, woodBlock } from './instruments.mjs';

/** @typedef {import('./instruments.mjs').Instrument} Instrument */

/**
 * One stroke: when (seconds), which note (scientific pitch, A4 = 440 Hz), how hard (0-1).
 * @typedef {readonly [at: number, note: string, force: number]} Stroke
 */

/**
 * @typedef {object} Score
 * @property {string} name the cue's name, and the file's
 * @property {Instrument} instrument
 * @property {number} seconds how long the file is
 * @property {number} peak dBFS of its loudest sample; what sets how loud it is beside the others
 * @property {readonly Stroke[]} strokes
 */

/**
 * What is played for each cue. One sound means one thing, so no two share an instrument, and each has a shape that
 * can be described to a child: up is begin, down is finished, two taps are two fingers, one strum is the target
 * reached. A further chime is one more entry here; the test of the loudness says in which direction its peak has to go.
 * @type {readonly Score[]}
 */
export const scores = [
  {
    name: 'start',
    instrument: vibraphone,
    seconds: 1.9,
    peak: -7.8,
    strokes: [
      [0, 'C5', 0.8],
      [0.17, 'E5', 0.8],
      [0.34, 'G5', 0.85],
      [0.51, 'C6', 0.9],
    ],
  },
  {
    name: 'planning-over',
    instrument: woodBlock,
    seconds: 0.8,
    peak: -7,
    strokes: [
      [0, 'A5', 1],
      [0.24, 'A5', 0.9],
    ],
  },
  {
    name: 'one-minute',
    instrument: glass,
    seconds: 1.7,
    peak: -15.7,
    strokes: [[0, 'E6', 1]],
  },
  {
    name: 'move',
    instrument: marimba,
    seconds: 1.6,
    peak: -5.8,
    strokes: [
      [0, 'F4', 0.9],
      [0.13, 'Bb4', 0.9],
      [0.26, 'D5', 1],
      [0.62, 'F4', 0.9],
      [0.75, 'Bb4', 0.9],
      [0.88, 'D5', 1],
    ],
  },
  {
    name: 'end',
    instrument: tubularBell,
    seconds: 2.5,
    peak: -4.9,
    strokes: [
      [0, 'Bb4', 0.8],
      [0.38, 'G4', 0.85],
      [0.76, 'Eb4', 1],
    ],
  },
  {
    name: 'attention',
    instrument: singingBowl,
    seconds: 2.5,
    peak: -5,
    strokes: [[0, 'A4', 1]],
  },
  {
    name: 'target',
    instrument: harp,
    seconds: 1.8,
    peak: -14.9,
    strokes: [
      [0, 'Gb5', 1],
      [0.09, 'Db6', 0.8],
      [0.18, 'Gb6', 0.7],
    ],
  },
];
