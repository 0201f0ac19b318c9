import { execFileSync } from 'node:child_process';
import { rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { at, fieldsOf } from '../../helpers/check.ts';
import { checkLines, contentRoot, writeFile } from '../../helpers/content-root.ts';

/** The fields of a guide, ready for a body. */
const GUIDE = `---
title: Accommodations
summary: What we can arrange.
group: before
owner: people
lastReviewed: 2026-11-01
---
`;

/** Each test starts a process, several at once. */
describe.concurrent('npm run check', { timeout: 60_000 }, () => {
  it('accepts the small handbook', async () => {
    const root = contentRoot();
    expect(await checkLines(root)).toEqual({
      code: 0,
      lines: [],
    });
  });

  it('reports an empty file', async () => {
    const root = contentRoot();
    writeFile(root, 'candidate/stages/screen.mdx', '');
    expect(await checkLines(root)).toEqual({
      code: 1,
      lines: [
        'candidate/stages/screen.mdx:1:1 error schema The file is empty. | Write the fields between two lines of ---, and the text below. `npm run new` makes a complete entry.',
      ],
    });
  });

  it('reports a file without fields', async () => {
    const root = contentRoot();
    writeFile(root, 'candidate/stages/screen.mdx', 'Just text.\n');
    expect(await checkLines(root)).toEqual({
      code: 1,
      lines: [
        'candidate/stages/screen.mdx:1:1 error schema The file does not begin with a line of ---, so it has no fields. | Put --- on the first line, then the fields, then --- again.',
      ],
    });
  });

  it('reports fields that are never closed', async () => {
    const root = contentRoot();
    writeFile(root, 'candidate/stages/screen.mdx', '---\ntitle: Screen\n');
    expect(await checkLines(root)).toEqual({
      code: 1,
      lines: [
        'candidate/stages/screen.mdx:1:1 error schema The fields begin with --- and are never closed. | Put a line of --- after the last field.',
      ],
    });
  });

  it('reports a link to a missing file', async () => {
    const root = contentRoot();
    symlinkSync(join(root, 'candidate/nowhere.mdx'), join(root, 'candidate/stages/screen.mdx'));
    expect(await checkLines(root)).toEqual({
      code: 1,
      lines: [
        'candidate/stages/screen.mdx:1:1 error schema This is a link to a file that does not exist. | Remove the link, or put the file in its place.',
      ],
    });
  });

  it('reports a missing picture, and one without a description', async () => {
    const root = contentRoot();
    writeFile(root, 'candidate/guides/accommodations.mdx', `${GUIDE}\n![A room](./room.png) ![](./room.png)\n`);
    expect(await checkLines(root)).toEqual({
      code: 1,
      lines: [
        'candidate/guides/accommodations.mdx:9:1 error body The picture "./room.png" does not exist. | Add the file, or correct its name.',
        'candidate/guides/accommodations.mdx:9:23 error body The picture "./room.png" does not exist. | Add the file, or correct its name.',
        'candidate/guides/accommodations.mdx:9:23 error body The picture has no description. | Write what it shows: ![A whiteboard with three boxes](./board.png).',
      ],
    });
  });

  it('reports a missing entry where it is named', async () => {
    const root = contentRoot((files) => {
      delete files.entries['candidate/competencies/ownership'];
      delete files.entries['interviewer/competencies/ownership'];
    });
    expect(await checkLines(root)).toEqual({
      code: 1,
      lines: [
        'candidate/archetypes/start-up.mdx:12:5 error known-reference There is no competency "ownership". Known: communication, system-design. | Name one of those, or add src/content/candidate/competencies/ownership.mdx.',
        'candidate/interview-types/pairing.mdx:32:7 error known-reference There is no competency "ownership". Known: communication, system-design. | Name one of those, or add src/content/candidate/competencies/ownership.mdx.',
        'candidate/interview-types/take-home.mdx:26:7 error known-reference There is no competency "ownership". Known: communication, system-design. | Name one of those, or add src/content/candidate/competencies/ownership.mdx.',
        'candidate/roles/engineer.mdx:11:5 error known-reference There is no competency "ownership". Known: communication, system-design. | Name one of those, or add src/content/candidate/competencies/ownership.mdx.',
        'company.yaml:8:17 error known-reference There is no competency "ownership". Known: communication, system-design. | Name one of those, or add src/content/candidate/competencies/ownership.mdx.',
        'interviewer/interview-types/pairing.mdx:10:17 error known-reference There is no competency "ownership". Known: communication, system-design. | Name one of those, or add src/content/candidate/competencies/ownership.mdx.',
        'interviewer/interview-types/pairing.mdx:13:17 error known-reference There is no competency "ownership". Known: communication, system-design. | Name one of those, or add src/content/candidate/competencies/ownership.mdx.',
        'interviewer/interview-types/pairing.mdx:24:17 error known-reference There is no competency "ownership". Known: communication, system-design. | Name one of those, or add src/content/candidate/competencies/ownership.mdx.',
        'interviewer/interview-types/take-home.mdx:4:17 error known-reference There is no competency "ownership". Known: communication, system-design. | Name one of those, or add src/content/candidate/competencies/ownership.mdx.',
        'interviewer/interview-types/take-home.mdx:7:17 error known-reference There is no competency "ownership". Known: communication, system-design. | Name one of those, or add src/content/candidate/competencies/ownership.mdx.',
        'interviewer/interview-types/take-home.mdx:10:17 error known-reference There is no competency "ownership". Known: communication, system-design. | Name one of those, or add src/content/candidate/competencies/ownership.mdx.',
        'interviewer/interview-types/take-home.mdx:13:17 error known-reference There is no competency "ownership". Known: communication, system-design. | Name one of those, or add src/content/candidate/competencies/ownership.mdx.',
        'interviewer/roles/engineer.mdx:12:17 error known-reference There is no competency "ownership". Known: communication, system-design. | Name one of those, or add src/content/candidate/competencies/ownership.mdx.',
      ],
    });
  });

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
        'candidate/guides/accommodations.mdx:7:1 error schema There is no field "ownr". Did you mean "owner"? Known: title, summary, status, formerly, owner, lastReviewed, reviewEvery, ignore, group, order, sources. | Write "owner" instead of "ownr".',
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
        'candidate/roles/engineer.mdx:28:9 error schema There is no field "minuts" in process[2].sessions[2]. Did you mean "minutes"? Known: id, interview, variant, minutes, interviewers, breakAfter, focus, seats, discussedIn. | Write "minutes" instead of "minuts".',
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
        'candidate/interview-types/pairing.mdx:20:3 error schema "duration" is not right: the range is upside down: min 60 is above max 45. | What belongs there: Live minutes: 45, or { min: 30, max: 60 }. Left out only where all work is self-paced.',
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

  it('reports an agenda that does not add up', async () => {
    const root = contentRoot((files) => {
      at(files, 'candidate/interview-types/design-talk', 'agenda', 1).minutes = 40;
    });
    expect(await checkLines(root)).toEqual({
      code: 1,
      lines: [
        'candidate/interview-types/design-talk.mdx:27:1 error agenda-adds-up The agenda of "Design talk" adds up to 55 minutes, and the duration is 60 minutes. | Change the boxes (hello 5, main 40, yours 10) or the duration, so that both are the same. Where the duration is a range, boxes may be ranges too.',
      ],
    });
  });

  it('reports a session whose range is not resolved', async () => {
    const root = contentRoot((files) => {
      delete at(files, 'candidate/roles/engineer', 'process', 1, 'sessions', 1).minutes;
    });
    expect(await checkLines(root)).toEqual({
      code: 1,
      lines: [
        'candidate/roles/engineer.mdx:20:9 error range-resolved-in-role The session "pairing" does not say its minutes: "Pairing" allows 45 to 60, and a role states one number. | Add minutes: a number from 45 to 60.',
      ],
    });
  });

  it('reports a session with an unknown variant', async () => {
    const root = contentRoot((files) => {
      at(files, 'candidate/roles/engineer', 'process', 1, 'sessions', 1).variant = 'fronted';
    });
    expect(await checkLines(root)).toEqual({
      code: 1,
      lines: [
        'candidate/roles/engineer.mdx:28:18 error known-reference "fronted" is not a variant of pairing here. Did you mean "frontend"? Known: frontend. | Name one of those, or add a variant of pairing with the id fronted.',
      ],
    });
  });

  it('reports unknown ids of a competency, a stage and an interview type', async () => {
    const root = contentRoot((files) => {
      at(files, 'candidate/interview-types/design-talk', 'assesses').secondary = ['comunication'];
      at(files, 'candidate/roles/engineer', 'process', 2).stage = 'debrif';
      fieldsOf(files, 'candidate/stages/loop').interviewTypes = ['pairing', 'quiz'];
    });
    expect(await checkLines(root)).toEqual({
      code: 1,
      lines: [
        'candidate/interview-types/design-talk.mdx:26:7 error known-reference There is no competency "comunication". Did you mean "communication"? Known: communication, ownership, system-design. | Name one of those, or add src/content/candidate/competencies/comunication.mdx.',
        'candidate/roles/engineer.mdx:38:12 error known-reference There is no stage "debrif". Did you mean "debrief"? Known: application, chat, debrief, loop. | Name one of those, or add src/content/candidate/stages/debrif.mdx.',
        'candidate/stages/debrief.mdx:2:8 error orphan Nothing uses the stage "Debrief": no role has it in its process. | Add it to the process of a role, or set status: draft until it is used.',
        'candidate/stages/loop.mdx:16:5 error known-reference There is no interview type "quiz". Known: coffee-chat, design-talk, pairing, take-home. | Name one of those, or add src/content/candidate/interview-types/quiz.mdx.',
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

  it('reports an interviewer file without its candidate twin', async () => {
    const root = contentRoot();
    writeFile(root, 'interviewer/stages/screen.mdx', '---\n---\n');
    expect(await checkLines(root)).toEqual({
      code: 1,
      lines: [
        'interviewer/stages/screen.mdx:1:1 error both-sides This is the interviewer side of the stage "screen", and there is no candidate side: candidate/stages/screen.mdx does not exist. | Write candidate/stages/screen.mdx, or rename this file to the id of the stage it belongs to, or delete it.',
      ],
    });
  });

  it('reports two entries with one former name', async () => {
    const root = contentRoot((files) => {
      fieldsOf(files, 'candidate/interview-types/design-talk').formerly = ['Pair programming'];
    });
    expect(await checkLines(root)).toEqual({
      code: 1,
      lines: [
        'candidate/interview-types/pairing.mdx:18:5 error unique-name The former name "Pair programming" stands in candidate/interview-types/design-talk.mdx too. | Keep it in one entry and list the others there under alsoBecame, or add a context that tells the two apart.',
      ],
    });
  });

  it('reports a body with a syntax error', async () => {
    const root = contentRoot();
    writeFile(root, 'candidate/guides/accommodations.mdx', `${GUIDE}\nText.\n\nAn <open tag.\n`);
    expect(await checkLines(root)).toEqual({
      code: 1,
      lines: [
        'candidate/guides/accommodations.mdx:11:4 error body The text cannot be read as MDX here: Unexpected character after `<`, expected a valid JSX tag (note: to create a link in MDX, use `[text](url)`). | Close what was opened; for the character itself write \\< or \\{.',
      ],
    });
  });

  it('reports an import and an export', async () => {
    const root = contentRoot();
    writeFile(
      root,
      'candidate/guides/accommodations.mdx',
      `${GUIDE}\nimport notes from '../../interviewer/guides/first-interview.mdx'\n\nexport const two = 2\n`,
    );
    expect(await checkLines(root)).toEqual({
      code: 1,
      lines: [
        'candidate/guides/accommodations.mdx:9:1 error body The text has an import or export, and the body of an entry is text only. | Remove it. Components need no import: Aside, Steps, Details are there.',
        'candidate/guides/accommodations.mdx:11:1 error body The text has an import or export, and the body of an entry is text only. | Remove it. Components need no import: Aside, Steps, Details are there.',
      ],
    });
  });

  it('reports expressions and comments in braces', async () => {
    const root = contentRoot();
    writeFile(root, 'candidate/guides/accommodations.mdx', `${GUIDE}\nTwo and {1 + 1}.\n\n{/* to do */}\n`);
    expect(await checkLines(root)).toEqual({
      code: 1,
      lines: [
        'candidate/guides/accommodations.mdx:9:9 error body The text has an expression in braces, and the body of an entry is text only. | Write the text out; for a brace itself write \\{.',
        'candidate/guides/accommodations.mdx:11:1 error body The text has a comment in braces, and the body of an entry is text only. | Remove it. Notes to editors belong into the commit or the frontmatter, after a #.',
      ],
    });
  });

  it('reports raw HTML and an HTML comment', async () => {
    const root = contentRoot();
    writeFile(root, 'candidate/guides/accommodations.mdx', `${GUIDE}\nA <b>bold</b> word.\n`);
    writeFile(
      root,
      'interviewer/guides/first-interview.mdx',
      `${GUIDE.replace('Accommodations', 'First')}\n<!-- to do -->\n`,
    );
    expect(await checkLines(root)).toEqual({
      code: 1,
      lines: [
        'candidate/guides/accommodations.mdx:9:3 error body The text has raw HTML (<b>), and the body of an entry is Markdown and known components only. | Write it as Markdown.',
        'interviewer/guides/first-interview.mdx:9:1 error body The text has an HTML comment, and comments reach the reader’s page. | Remove it. Notes to editors belong into the commit or the frontmatter, after a #.',
      ],
    });
  });

  it('reports an unknown component, and an attribute in braces', async () => {
    const root = contentRoot();
    writeFile(
      root,
      'candidate/guides/accommodations.mdx',
      `${GUIDE}\n<Asid type="note">Text.</Asid>\n\n<Aside type={1}>Text.</Aside>\n\n<Details>Text.</Details>\n`,
    );
    expect(await checkLines(root)).toEqual({
      code: 1,
      lines: [
        'candidate/guides/accommodations.mdx:9:1 error body There is no component <Asid>. Did you mean "Aside"? Known: Aside, Details, Steps. | Use one of the known components.',
        'candidate/guides/accommodations.mdx:11:1 error body <Aside> has an attribute in braces, and attributes are literal text. | Write it in quotes: title="…".',
        'candidate/guides/accommodations.mdx:13:1 error body <Details> needs the attribute "summary": The heading. | Write <Details summary="…">.',
      ],
    });
  });

  it('reports a picture and a link out of the side', async () => {
    const root = contentRoot();
    writeFile(root, 'interviewer/guides/board.png', 'x');
    writeFile(
      root,
      'candidate/guides/accommodations.mdx',
      `${GUIDE}\n![The board](../../interviewer/guides/board.png) and [the kit](/interviewer/interviews/pairing/) and [a file](./notes.txt).\n`,
    );
    expect(await checkLines(root)).toEqual({
      code: 1,
      lines: [
        'candidate/guides/accommodations.mdx:9:1 error body The picture "../../interviewer/guides/board.png" lies outside of the candidate side. | Copy it below candidate/, if its readers may see it.',
        'candidate/guides/accommodations.mdx:9:54 error body The link "/interviewer/interviews/pairing/" leads to the interviewer side, which candidates do not have. | Link to the page that candidates read, or move the sentence to the interviewer side.',
        'candidate/guides/accommodations.mdx:9:102 error body The link "./notes.txt" is no address of a page: it names a file or another scheme. | Link to pages by their address on the site, such as /interviews/pairing-exercise/.',
      ],
    });
  });

  it('reports a heading of the first level', async () => {
    const root = contentRoot();
    writeFile(root, 'candidate/guides/accommodations.mdx', `${GUIDE}\n# Guide\n`);
    expect(await checkLines(root)).toEqual({
      code: 1,
      lines: [
        'candidate/guides/accommodations.mdx:9:1 error body The text has a heading of the first level, and that is the title of the page. | Begin headings with ##.',
      ],
    });
  });

  it('reports a file that is not UTF-8, at the byte', async () => {
    const root = contentRoot();
    writeFile(
      root,
      'candidate/guides/accommodations.mdx',
      Buffer.concat([Buffer.from('---\ntitle: Caf'), Buffer.from([0xe9]), Buffer.from('\n---\n')]),
    );
    expect(await checkLines(root)).toEqual({
      code: 1,
      lines: [
        'candidate/guides/accommodations.mdx:2:11 error schema The file is not UTF-8: the byte 0xe9 here is no part of a character. | Save it as UTF-8 (in most editors: "Save with encoding").',
      ],
    });
  });

  it('reports a file with a zero byte', async () => {
    const root = contentRoot();
    writeFile(root, 'candidate/guides/accommodations.mdx', '---\ntitle: A\0\n---\n');
    expect(await checkLines(root)).toEqual({
      code: 1,
      lines: [
        'candidate/guides/accommodations.mdx:2:9 error schema The file has a zero byte in it, so it is not text. | Open it in an editor, remove what is not text and save it as UTF-8.',
      ],
    });
  });

  it('reports a file that is too large', async () => {
    const root = contentRoot();
    writeFile(root, 'candidate/guides/accommodations.mdx', `${GUIDE}${'word '.repeat(250_000)}`);
    expect(await checkLines(root)).toEqual({
      code: 1,
      lines: [
        'candidate/guides/accommodations.mdx:1:1 error schema The file has 1250113 bytes, and an entry has 1000000 at most. | Split it into several entries, or move pictures into files of their own.',
      ],
    });
  });

  it('reports a symlink out of the content root', async () => {
    const root = contentRoot();
    const outside = contentRoot();
    symlinkSync(join(outside, 'candidate/stages/loop.mdx'), join(root, 'candidate/stages/screen.mdx'));
    expect(await checkLines(root)).toEqual({
      code: 1,
      lines: [
        'candidate/stages/screen.mdx:1:1 error schema This is a link to a file outside of the candidate side. | Put the file itself below candidate/, if its readers may see it.',
      ],
    });
  });

  it('reports a symlink from the candidate side to the interviewer side', async () => {
    const root = contentRoot();
    symlinkSync(
      join(root, 'interviewer/guides/first-interview.mdx'),
      join(root, 'candidate/guides/first-interview.mdx'),
    );
    expect(await checkLines(root)).toEqual({
      code: 1,
      lines: [
        'candidate/guides/first-interview.mdx:1:1 error schema This is a link to a file outside of the candidate side. | Put the file itself below candidate/, if its readers may see it.',
      ],
    });
  });

  it('reports a file that is neither text nor folder', async () => {
    const root = contentRoot();
    execFileSync('mkfifo', [join(root, 'candidate/stages/screen.mdx')]);
    expect(await checkLines(root)).toEqual({
      code: 1,
      lines: ['candidate/stages/screen.mdx:1:1 error schema This is neither a file nor a folder. | Remove it.'],
    });
  });

  it('reports an id that is not kebab-case', async () => {
    const root = contentRoot();
    writeFile(root, 'candidate/stages/Phone_Screen.mdx', '---\n---\n');
    expect(await checkLines(root)).toEqual({
      code: 1,
      lines: [
        'candidate/stages/Phone_Screen.mdx:1:1 error schema The file name "Phone_Screen" is no id: expected kebab-case, that is lower-case letters, digits and single hyphens. | Rename the file to phone-screen.mdx. It becomes the address of the stage.',
      ],
    });
  });

  it('reports files and folders that are no entries', async () => {
    const root = contentRoot();
    writeFile(root, 'candidate/stages/notes.txt', 'x');
    writeFile(root, 'candidate/stage/loop.mdx', 'x');
    writeFile(root, 'candidate/stages/old/loop.mdx', 'x');
    expect(await checkLines(root)).toEqual({
      code: 1,
      lines: [
        'candidate/stage:1:1 error schema The folder "stage" is no kind of entry of the candidate side. Did you mean "stages"? Known: archetypes, competencies, guides, interview-types, practice, questions-to-ask, roles, stages. | Rename the folder, or move its files.',
        'candidate/stages/notes.txt:1:1 error schema "notes.txt" is neither an entry (.mdx) nor a picture. | Rename it to .mdx, or remove it.',
        'candidate/stages/old/loop.mdx:1:1 error schema An entry stands directly in the folder of its kind, and this file does not. | Move it to candidate/stages/loop.mdx. Kinds: interview-types, stages, roles, competencies, questions-to-ask, archetypes, practice, guides.',
      ],
    });
  });

  it('reports a missing company.yaml', async () => {
    const root = contentRoot();
    rmSync(join(root, 'company.yaml'));
    expect(await checkLines(root)).toEqual({
      code: 1,
      lines: [
        'company.yaml:1:1 error schema company.yaml does not exist. | Add it beside candidate/: it holds name, url, tagline, values, contacts and defaults.',
      ],
    });
  });

  it('reports company.yaml that cannot be read', async () => {
    const root = contentRoot();
    writeFile(root, 'company.yaml', 'name: [Example\n');
    expect(await checkLines(root)).toEqual({
      code: 1,
      lines: [
        'company.yaml:2:1 error schema The fields cannot be read as YAML here: unexpected end of the stream within a flow collection. | Check the indentation, and put text that contains ": " or " #" in quotes.',
      ],
    });
  });

  it('reports a company without contacts', async () => {
    const root = contentRoot((files) => {
      delete files.company.contacts;
    });
    expect(await checkLines(root)).toEqual({
      code: 1,
      lines: [
        'company.yaml:1:1 error schema "contacts" is missing: expected fields, each on a line of its own. | What belongs there: Where candidates write to.',
      ],
    });
  });

  it('reports a missing candidate folder', async () => {
    const root = contentRoot();
    rmSync(join(root, 'candidate'), { recursive: true });
    expect(await checkLines(root)).toEqual({
      code: 1,
      lines: [
        'candidate:1:1 error schema The folder candidate does not exist, so there is nothing to show. | Add it, with an entry in it: `npm run new -- interview-type my-interview` makes one.',
        'company.yaml:5:5 warning value-unassessed The value "Ownership" is rated by ownership, and no session of any role assesses that. | Assess ownership in an interview type that roles use, or take the value off the list of what you hire for.',
        'company.yaml:8:17 error known-reference There is no competency "ownership". There is no competency yet. | Add src/content/candidate/competencies/ownership.mdx.',
        'company.yaml:13:3 warning accommodations-linked Candidates have no guide on accommodations, so no page can link to one. | Add src/content/candidate/guides/accommodations.mdx: what can be arranged, whom to ask, and that nobody asks why.',
        'company.yaml:26:9 error known-reference There is no competency "system-design". There is no competency yet. | Add src/content/candidate/competencies/system-design.mdx.',
        'company.yaml:28:15 error known-reference There is no question to ask us "code-review". There is no question to ask us yet. | Add src/content/candidate/questions-to-ask/code-review.mdx.',
      ],
    });
  });

  it('reports a merge conflict in a text, in fields and in the files of the company, once for each file', async () => {
    const root = contentRoot();
    const conflict = (one: string, other: string) => `<<<<<<< HEAD\n${one}\n=======\n${other}\n>>>>>>> branch\n`;
    writeFile(root, 'candidate/guides/accommodations.mdx', `${GUIDE}## What helps\n\n${conflict('Ours.', 'Theirs.')}`);
    writeFile(
      root,
      'interviewer/guides/first-interview.mdx',
      GUIDE.replace('owner: people\n', conflict('owner: people', 'owner: team')),
    );
    writeFile(root, 'checks.yaml', conflict('off: []', 'off: [readability]'));
    const says =
      'error schema There is a merge conflict left in the file: this line is <<<<<<<, which git wrote. | Keep the text that is right, and remove the lines that begin with <<<<<<<, |||||||, ======= and >>>>>>>. To show such a line in code, put a space before it.';
    const { lines } = await checkLines(root);
    expect(lines.filter((line) => line.includes('merge conflict'))).toEqual([
      `candidate/guides/accommodations.mdx:10:1 ${says}`,
      `checks.yaml:1:1 ${says}`,
      `interviewer/guides/first-interview.mdx:5:1 ${says}`,
    ]);
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

  it('reports an address with another host behind two slashes, and one that is a script', async () => {
    const root = contentRoot((files) => {
      files.company.links = {
        jobs: '//jobs.example/',
        privacyNotice: '/\\\\privacy.example',
        equalOpportunity: 'javascript:alert(1)',
      };
    });
    const { lines } = await checkLines(root);
    const says = (name: string, found: string, text: string) =>
      `error schema "links.${name}" is not right: expected an address: https://…, mailto:…, or /path/ on this site; found ${found}. | What belongs there: ${text}`;
    expect(lines.map((line) => line.replace(/^company\.yaml:\d+:\d+ /, ''))).toEqual([
      says('jobs', '"//jobs.example/"', 'The list of open positions.'),
      says('privacyNotice', JSON.stringify('/\\\\privacy.example'), 'The privacy notice for applicants.'),
      says('equalOpportunity', '"javascript:alert(1)"', 'The statement on equal opportunity.'),
    ]);
  });

  it('reports unknown settings in checks.yaml', async () => {
    const root = contentRoot((files) => {
      files.checks = { of: ['readability'] };
    });
    expect(await checkLines(root)).toEqual({
      code: 1,
      lines: [
        'checks.yaml:1:1 error schema There is no field "of". Did you mean "off"? Known: off, thresholds. | Write "off" instead of "of".',
      ],
    });
  });

  it('checks other entries where one is broken', async () => {
    const root = contentRoot((files) => {
      fieldsOf(files, 'candidate/interview-types/design-talk').duration = 'an hour';
      at(files, 'candidate/interview-types/pairing', 'assesses').primary = ['comunication'];
    });
    expect(await checkLines(root)).toEqual({
      code: 1,
      lines: [
        'candidate/interview-types/design-talk.mdx:17:11 error schema "duration" is not right: expected minutes such as 45, or { min: 30, max: 60 }; found "an hour". | What belongs there: Live minutes: 45, or { min: 30, max: 60 }. Left out only where all work is self-paced.',
        'candidate/interview-types/pairing.mdx:30:7 error known-reference There is no competency "comunication". Did you mean "communication"? Known: communication, ownership, system-design. | Name one of those, or add src/content/candidate/competencies/comunication.mdx.',
      ],
    });
  });

  it('reads lines that end as Windows writes them, and a byte order mark', async () => {
    const root = contentRoot();
    writeFile(
      root,
      'candidate/guides/accommodations.mdx',
      `\ufeff${GUIDE}\n## What helps\n\nMore.\n`.replaceAll('\n', '\r\n'),
    );
    expect(await checkLines(root)).toEqual({
      code: 0,
      lines: [],
    });
  });
});
