import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { schoolDate } from '../../src/domain/units';
import { launch, type Running } from '../support/program';
import { schoolCalendar } from '../support/school-calendar';
import { holdsFocus, tabTo } from '../support/tab-to';

let running: Running;
test.beforeEach(async () => {
  // A Monday.
  running = await launch({ args: ['--date', '2026-09-07'] });
});
test.afterEach(async () => {
  const complaints = running.complaints();
  await running.close();
  expect(complaints).toEqual([]);
});

const press = (key: string) => running.control.keyboard.press(key);
const type = (text: string) => running.control.keyboard.type(text);
const plan = async () => (await running.snapshot()).plan;
const names = async () => (await plan()).holidays.map(({ name }) => name);
const dialog = () => running.control.getByRole('dialog', { name: 'Dates from a calendar' });
const ticked = async () => {
  const rows = await dialog().getByRole('checkbox', { checked: true }).all();
  return Promise.all(rows.map((row) => row.locator('xpath=..').innerText()));
};

async function openDialog(): Promise<void> {
  await running.control.getByRole('tab', { name: 'Plan', exact: true }).click();
  await running.control.getByRole('tab', { name: 'Calendar' }).click();
  await running.control.getByRole('button', { name: 'Dates from a calendar' }).click();
  await expect(dialog()).toBeVisible();
}

const choose = (name: string, content: string | Buffer) =>
  dialog()
    .locator('input[type=file]')
    .setInputFiles({ name, mimeType: 'text/calendar', buffer: Buffer.from(content) });

/** As a hand drops it from a folder. */
async function drop(name: string, content: string): Promise<void> {
  const transfer = await running.control.evaluateHandle(
    ([file, text]) => {
      const made = new DataTransfer();
      made.items.add(new File([text ?? ''], file ?? ''));
      return made;
    },
    [name, content],
  );
  for (const event of ['dragenter', 'dragover', 'drop'])
    await running.control.locator('body').dispatchEvent(event, { dataTransfer: transfer });
}

test('[C4] a school’s calendar goes in by keyboard alone, shows in the week, and goes in one step', async () => {
  const { control } = running;
  await tabTo(control, control.getByRole('tab', { name: 'Today' }));
  await press('ArrowRight');
  await tabTo(control, control.getByRole('tab', { name: 'Stations' }));
  for (let presses = 0; presses < 4; presses += 1) await press('ArrowDown');
  await tabTo(control, control.getByRole('button', { name: 'Dates from a calendar' }));
  await press('Enter');
  await expect(dialog()).toBeVisible();
  await expect(dialog().getByRole('textbox')).toBeFocused();
  await tabTo(control, dialog().getByRole('button', { name: 'Choose a file' }));
  const [chooser] = await Promise.all([control.waitForEvent('filechooser'), press('Enter')]);
  await chooser.setFiles({
    name: 'oak-lane.ics',
    mimeType: 'text/calendar',
    buffer: Buffer.from(schoolCalendar()),
  });

  await expect(dialog().getByText('From oak-lane.ics')).toBeVisible();
  expect(await ticked()).toEqual([
    expect.stringMatching(/^INSET day\s+Tue 1 Sept 2026$/),
    expect.stringMatching(/^School closed: polling station\s+Mon 7 Sept 2026$/),
    expect.stringMatching(/^Half-term holiday\s+Mon 26 Oct to Fri 30 Oct 2026$/),
    expect.stringMatching(/^Staff training day \(no pupils\)\s+Mon 2 Nov 2026$/),
    expect.stringMatching(/^Christmas holidays\s+Mon 21 Dec to Fri 1 Jan 2027$/),
    expect.stringMatching(/^February half term\s+Mon 15 Feb to Fri 19 Feb 2027$/),
  ]);
  await expect(dialog()).toContainText('6 days off would be added.');
  await expect(dialog()).toContainText('School closed: polling station covers today');
  await expect(dialog()).toContainText('they are not between 1 August 2026 and 31 July 2028: 1.');

  // One off, and one on from among the others.
  const inset = dialog().getByRole('checkbox', { name: /^INSET day/ });
  await tabTo(control, inset);
  await press('Space');
  await tabTo(control, dialog().getByRole('button', { name: 'Show 3 more entries' }));
  await press('Enter');
  await tabTo(control, dialog().getByRole('checkbox', { name: /^Year 4 trip/ }));
  await press('Space');
  await tabTo(control, dialog().getByRole('button', { name: 'Add 6 days off' }));
  await press('Enter');
  await expect(dialog()).toBeHidden();
  expect(await names()).toEqual([
    'School closed: polling station',
    'Year 4 trip to the museum',
    'Half-term holiday',
    'Staff training day (no pupils)',
    'Christmas holidays',
    'February half term',
  ]);
  await expect(control.getByText('Today is a day off: School closed: polling station.')).toBeVisible();
  expect(await holdsFocus(control.getByRole('button', { name: 'Dates from a calendar' }))).toBe(true);

  await control.getByRole('tab', { name: 'Week' }).click();
  await expect(
    control.getByRole('cell', { name: 'No school: School closed: polling station' }).first(),
  ).toBeVisible();
  await press('Control+z');
  await expect(control.getByRole('cell', { name: /^No school/ })).toHaveCount(0);
  expect(await names()).toEqual([]);
});

test('[C6] pasted term dates become terms and days off, in one step', async () => {
  const { control } = running;
  await openDialog();
  await type('Term dates 2026-27\nAutumn 1: 2 September to 23 October\n26-30 Oct half-term\n');
  await type('Autumn 2: 2 November to 18 December\nSports day 11 June\n31 November closed');
  expect(await ticked()).toEqual([
    expect.stringMatching(/^Autumn 1\s/),
    expect.stringMatching(/^Autumn 2\s/),
    expect.stringMatching(/^half-term\s/),
  ]);
  await expect(dialog()).toContainText('2 terms and 1 day off would be added.');
  await expect(dialog()).toContainText('Could not be understood: 31 November closed.');
  await dialog().getByRole('button', { name: 'Add 2 terms and 1 day off' }).click();
  await expect(dialog()).toBeHidden();
  expect((await plan()).terms).toEqual([
    { from: '2026-09-02', to: '2026-10-23', name: 'Autumn 1' },
    { from: '2026-11-02', to: '2026-12-18', name: 'Autumn 2' },
  ]);
  expect(await names()).toEqual(['half-term']);
  const terms = control.getByRole('region', { name: 'Terms', exact: true });
  await expect(terms.getByRole('listitem')).toHaveCount(2);
  await press('Control+z');
  await expect(terms.getByRole('listitem')).toHaveCount(0);
  expect(await names()).toEqual([]);
});

test('[C3] a usual pattern is a start to edit: its terms stand in their list, and change where they stand', async () => {
  const { control } = running;
  await openDialog();
  await dialog()
    .getByRole('button', { name: /Or start from/ })
    .click();
  await control.getByRole('option', { name: 'UK: six half-terms 2026/27' }).click();
  await expect(dialog().getByRole('checkbox', { checked: true })).toHaveCount(7);
  await dialog().getByRole('button', { name: 'Add 6 terms and 1 day off' }).click();
  await expect(dialog()).toBeHidden();
  const terms = control.getByRole('region', { name: 'Terms', exact: true }).getByRole('listitem');
  await expect(terms).toHaveCount(6);
  const last = terms.first().getByRole('group', { name: 'Last day of Autumn 1' });
  await last.getByRole('spinbutton', { name: /^day/ }).focus();
  await type('22102026');
  await press('Tab');
  await press('Tab');
  await expect.poll(async () => (await plan()).terms[0]?.to).toBe('2026-10-22');
  await last.getByRole('spinbutton', { name: /^day/ }).focus();
  await type('03112026');
  await press('Tab');
  await press('Tab');
  await expect(terms.first()).toContainText('The terms "Autumn 1" and "Autumn 2" overlap');
  expect((await plan()).terms[0]?.to).toBe('2026-10-22');
});

test('[C1] on a day outside of all terms Today says so', async () => {
  const term = { from: schoolDate('2026-09-14'), to: schoolDate('2026-10-23'), name: 'Autumn 1' };
  await running.command({ kind: 'edit', edit: { name: 'set-terms', terms: [term] } });
  await expect(running.control.getByText('No school today (outside of your terms)')).toBeVisible();
});

test('[C4] a calendar that is dropped on the window opens its dialog, whatever is shown', async () => {
  await drop('Oak Lane.ics', schoolCalendar());
  await expect(dialog().getByText('From Oak Lane.ics')).toBeVisible();
  await expect(dialog().getByRole('checkbox', { checked: true })).toHaveCount(6);
  await dialog().getByRole('button', { name: 'Add 6 days off' }).click();
  await expect.poll(names).toHaveLength(6);
});

test('[C4] broken, strange and huge files are refused in one sentence, and nothing is lost', async () => {
  await openDialog();
  await type('26-30 Oct half-term');
  await expect(dialog().getByRole('checkbox')).toHaveCount(1);
  const many = (count: number) =>
    Array.from({ length: count }, () => ['20261026', '20261031', 'Half-term'] as const);
  const endless = schoolCalendar().replace(
    'END:VCALENDAR',
    'BEGIN:VEVENT\r\nDTSTART;VALUE=DATE:20260901\r\nRRULE:FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30\r\nSUMMARY:No school\r\nEND:VEVENT\r\nEND:VCALENDAR',
  );
  const bad: readonly (readonly [string, string | Buffer, string])[] = [
    ['cut.ics', schoolCalendar().slice(0, 700), '“cut.ics” is damaged or cut off: please get it once more.'],
    ['letter.ics', 'Dear parents', '“letter.ics” is not a calendar file (.ics).'],
    ['photo.ics', Buffer.from([0xff, 0xd8, 0, 1, 2]), '“photo.ics” is not a calendar file (.ics).'],
    [
      'big.ics',
      'x'.repeat(5 * 1024 * 1024 + 1),
      '“big.ics” is larger than 5 MB, which no school’s calendar is.',
    ],
    [
      'many.ics',
      schoolCalendar(many(5_000)),
      '“many.ics” has more than 5,000 events: please export only this school year.',
    ],
    [
      'endless.ics',
      endless,
      '“endless.ics” took too long to read: it may have an event that repeats for ever.',
    ],
  ];
  for (const [name, content, sentence] of bad) {
    await choose(name, content);
    await expect(dialog().locator('.refusal')).toHaveText(sentence, { timeout: 20_000 });
    // What was typed is still there.
    await expect(dialog().getByRole('checkbox')).toHaveCount(1);
  }
  await choose('many.ics', schoolCalendar(many(4_900)));
  await expect(dialog().getByText('From many.ics')).toBeVisible();
  // The six of the school, and the many, which are one and the same.
  await expect(dialog().getByRole('checkbox', { checked: true })).toHaveCount(7);
});

test('axe finds nothing in the dialog, empty and full, light and dark', async () => {
  for (const theme of ['light', 'dark'] as const) {
    await running.command({ kind: 'settings', theme });
    await openDialog();
    const findings = async () => {
      const { violations } = await new AxeBuilder({ page: running.control }).setLegacyMode().analyze();
      return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
    };
    expect(await findings(), `${theme}, empty`).toEqual([]);
    await choose('oak-lane.ics', schoolCalendar());
    await dialog().getByRole('button', { name: 'Show 3 more entries' }).click();
    expect(await findings(), `${theme}, full`).toEqual([]);
    await press('Escape');
    await expect(dialog()).toBeHidden();
  }
});
