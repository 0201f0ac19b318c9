import { describe, expect, it } from 'vitest';
import { at, fieldsOf } from '../../helpers/check.ts';
import { checkLines, contentRoot, writeFile } from '../../helpers/content-root.ts';

/** Each test starts a process, several at once. */
describe.concurrent('npm run check, of the fields of an entry', { timeout: 60_000 }, () => {
  it('reports a tab in YAML', async () => {
    const root = contentRoot();
    writeFile(root, 'candidate/guides/accommodations.mdx', '---\ntitle: Guide\nsources:\n\t- id: one\n---\n');
    expect(await checkLines(root)).toEqual({
      code: 1,
      lines: [
        'candidate/guides/accommodations.mdx:4:1 error schema There is a tab at the beginning of this line, and YAML allows only spaces there. | Replace the tab with two spaces.',
      ],
    });
  });

  it('reports a duplicate key', async () => {
    const root = contentRoot();
    writeFile(
      root,
      'candidate/guides/accommodations.mdx',
      '---\ntitle: Guide\nsummary: A guide.\ngroup: before\ntitle: Another\n---\n',
    );
    expect(await checkLines(root)).toEqual({
      code: 1,
      lines: [
        'candidate/guides/accommodations.mdx:5:1 error schema The field "title" stands twice. | Keep one of the two and remove the other.',
      ],
    });
  });

  it('reports YAML that cannot be read', async () => {
    const root = contentRoot();
    writeFile(root, 'candidate/guides/accommodations.mdx', '---\ntitle: Guide: the second\n---\n');
    expect(await checkLines(root)).toEqual({
      code: 1,
      lines: [
        'candidate/guides/accommodations.mdx:2:13 error schema The fields cannot be read as YAML here: bad indentation of a mapping entry. | Check the indentation, and put text that contains ": " or " #" in quotes.',
      ],
    });
  });

  it('reports an anchor and an alias', async () => {
    const root = contentRoot();
    writeFile(
      root,
      'candidate/guides/accommodations.mdx',
      '---\ntitle: &name Guide\nsummary: *name\ngroup: before\n---\n',
    );
    expect(await checkLines(root)).toEqual({
      code: 1,
      lines: [
        'candidate/guides/accommodations.mdx:2:8 error schema "&name" is a YAML anchor or alias, and an entry has none: each value stands where it is read. | Write the value out, or put text that begins with & or * in quotes.',
      ],
    });
  });

  it('reports an unknown field with the nearest known one', async () => {
    const root = contentRoot((files) => {
      fieldsOf(files, 'candidate/guides/accommodations').ownr = 'people';
      delete fieldsOf(files, 'candidate/guides/accommodations').owner;
    });
    expect(await checkLines(root)).toEqual({
      code: 1,
      lines: [
        'candidate/guides/accommodations.mdx:7:1 error schema There is no field "ownr". Did you mean "owner"? Known: title, summary, status, formerly, alsoCalled, owner, lastReviewed, reviewEvery, ignore, group, order, sources. | Write "owner" instead of "ownr".',
      ],
    });
  });

  it('reports an unknown field deep inside, at its place', async () => {
    const root = contentRoot((files) => {
      at(files, 'candidate/roles/engineer', 'process', 1, 'sessions', 1).minuts = 45;
    });
    expect(await checkLines(root)).toEqual({
      code: 1,
      lines: [
        'candidate/roles/engineer.mdx:28:9 error schema There is no field "minuts" in process[2].sessions[2]. Did you mean "minutes"? Known: id, formerly, interview, variant, minutes, interviewers, breakAfter, focus, seats, meets, pay, discussedIn. | Write "minutes" instead of "minuts".',
      ],
    });
  });

  it('reports a wrong type', async () => {
    const root = contentRoot((files) => {
      fieldsOf(files, 'candidate/guides/accommodations').title = 7;
    });
    expect(await checkLines(root)).toEqual({
      code: 1,
      lines: [
        'candidate/guides/accommodations.mdx:2:8 error schema "title" is not right: expected text; found 7. | What belongs there: The name of the entry, as readers see it.',
      ],
    });
  });

  it('reports a missing field', async () => {
    const root = contentRoot((files) => {
      delete fieldsOf(files, 'candidate/guides/accommodations').group;
    });
    expect(await checkLines(root)).toEqual({
      code: 1,
      lines: [
        'candidate/guides/accommodations.mdx:2:1 error schema "group" is missing: expected an id in kebab-case, such as pairing-exercise. | What belongs there: Group in lists, such as before-you-apply.',
      ],
    });
  });

  it('reports an empty field', async () => {
    const root = contentRoot((files) => {
      fieldsOf(files, 'candidate/guides/accommodations').summary = '';
    });
    expect(await checkLines(root)).toEqual({
      code: 1,
      lines: [
        'candidate/guides/accommodations.mdx:3:10 error schema "summary" is not right: expected text, found nothing; write it or remove the field. | What belongs there: One sentence that says what it is; shown in lists and search.',
      ],
    });
  });

  it('reports zero and negative minutes', async () => {
    const root = contentRoot((files) => {
      at(files, 'candidate/interview-types/design-talk', 'agenda', 0).minutes = 0;
      at(files, 'candidate/interview-types/design-talk', 'agenda', 1).minutes = -5;
    });
    expect(await checkLines(root)).toEqual({
      code: 1,
      lines: [
        'candidate/interview-types/design-talk.mdx:30:14 error schema "agenda[1].minutes" is not right: expected minutes above 0; found 0. | What belongs there: Minutes, or { min, max } where the duration is a range.',
        'candidate/interview-types/design-talk.mdx:33:14 error schema "agenda[2].minutes" is not right: expected minutes above 0; found -5. | What belongs there: Minutes, or { min, max } where the duration is a range.',
      ],
    });
  });

  it('reports a range upside down', async () => {
    const root = contentRoot((files) => {
      fieldsOf(files, 'candidate/interview-types/pairing').duration = { min: 60, max: 45 };
    });
    expect(await checkLines(root)).toEqual({
      code: 1,
      lines: [
        'candidate/interview-types/pairing.mdx:20:3 error schema "duration" is not right: the range is upside down: min 60 is above max 45. | What belongs there: Live minutes: 45, { min: 30, max: 60 }, or { average: 30 } where some take longer. Left out only where all work is self-paced.',
      ],
    });
  });

  it('reports a day that is not in the calendar', async () => {
    const root = contentRoot((files) => {
      fieldsOf(files, 'candidate/guides/accommodations').lastReviewed = '2026-02-30';
    });
    expect(await checkLines(root)).toEqual({
      code: 1,
      lines: [
        'candidate/guides/accommodations.mdx:5:15 error schema "lastReviewed" is not right: this day is not in the calendar; expected a date such as 2026-11-01; found "2026-02-30". | What belongs there: The day somebody last read the entry for truth.',
      ],
    });
  });

  it('reports an id that stands twice in one entry', async () => {
    const root = contentRoot((files) => {
      at(files, 'candidate/interview-types/design-talk', 'agenda', 1).id = 'hello';
    });
    expect(await checkLines(root)).toEqual({
      code: 1,
      lines: [
        'candidate/interview-types/design-talk.mdx:31:9 error schema The id "hello" stands twice in this entry: in agenda[1] and in agenda[2]. | Give one of the two another id. Scorecards and the changelog tell items apart by it.',
      ],
    });
  });

  it('reports a date in another form once', async () => {
    const root = contentRoot((files) => {
      fieldsOf(files, 'candidate/guides/accommodations').lastReviewed = '26.11.2026';
    });
    expect(await checkLines(root)).toEqual({
      code: 1,
      lines: [
        'candidate/guides/accommodations.mdx:5:15 error schema "lastReviewed" is not right: expected a date such as 2026-11-01; found "26.11.2026". | What belongs there: The day somebody last read the entry for truth.',
      ],
    });
  });
});
