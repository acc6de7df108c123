import { expect, test } from 'vitest';
import { createNotices } from '../../../src/main/notices';

function some() {
  let changes = 0;
  const notices = createNotices(() => {
    changes += 1;
  });
  return { notices, changes: () => changes };
}

test('a notice stands until it is put away', () => {
  const { notices, changes } = some();
  notices.add('The settings were damaged.');
  notices.add('The disk is full.');
  expect(notices.all().map(({ sentence }) => sentence)).toEqual([
    'The settings were damaged.',
    'The disk is full.',
  ]);
  notices.dismiss(notices.all()[0]?.id ?? '');
  expect(notices.all().map(({ sentence }) => sentence)).toEqual(['The disk is full.']);
  expect(changes()).toBe(3);
});

test('the same sentence does not stand twice, but comes again after it was put away, with an id of its own', () => {
  const { notices, changes } = some();
  notices.add('The disk is full.');
  notices.add('The disk is full.');
  expect(notices.all()).toHaveLength(1);
  expect(changes()).toBe(1);
  const [first] = notices.all();
  notices.dismiss(first?.id ?? '');
  notices.add('The disk is full.');
  expect(notices.all()).toHaveLength(1);
  expect(notices.all()[0]?.id).not.toBe(first?.id);
});
