import { describe, expect, it } from 'vitest';
import { at, fieldsOf } from '../../helpers/check.ts';
import { checkLines, contentRoot, writeFile } from '../../helpers/content-root.ts';

/** Each test starts a process, several at once. */
describe.concurrent('npm run check, of entries beside each other', { timeout: 60_000 }, () => {
  it('reports a missing entry where it is named', async () => {
    const root = contentRoot((files) => {
      delete files.entries['candidate/competencies/ownership'];
      delete files.entries['interviewer/competencies/ownership'];
    });
    expect(await checkLines(root)).toEqual({
      code: 1,
      lines: [
        'candidate/archetypes/start-up.mdx:12:5 error known-reference There is no competency "ownership". Known: communication, system-design. | Name one of those, or add candidate/competencies/ownership.mdx.',
        'candidate/interview-types/pairing.mdx:32:7 error known-reference There is no competency "ownership". Known: communication, system-design. | Name one of those, or add candidate/competencies/ownership.mdx.',
        'candidate/interview-types/take-home.mdx:26:7 error known-reference There is no competency "ownership". Known: communication, system-design. | Name one of those, or add candidate/competencies/ownership.mdx.',
        'candidate/roles/engineer.mdx:11:5 error known-reference There is no competency "ownership". Known: communication, system-design. | Name one of those, or add candidate/competencies/ownership.mdx.',
        'company.yaml:8:17 error known-reference There is no competency "ownership". Known: communication, system-design. | Name one of those, or add candidate/competencies/ownership.mdx.',
        'interviewer/interview-types/pairing.mdx:10:17 error known-reference There is no competency "ownership". Known: communication, system-design. | Name one of those, or add candidate/competencies/ownership.mdx.',
        'interviewer/interview-types/pairing.mdx:13:17 error known-reference There is no competency "ownership". Known: communication, system-design. | Name one of those, or add candidate/competencies/ownership.mdx.',
        'interviewer/interview-types/pairing.mdx:24:17 error known-reference There is no competency "ownership". Known: communication, system-design. | Name one of those, or add candidate/competencies/ownership.mdx.',
        'interviewer/interview-types/take-home.mdx:4:17 error known-reference There is no competency "ownership". Known: communication, system-design. | Name one of those, or add candidate/competencies/ownership.mdx.',
        'interviewer/interview-types/take-home.mdx:7:17 error known-reference There is no competency "ownership". Known: communication, system-design. | Name one of those, or add candidate/competencies/ownership.mdx.',
        'interviewer/interview-types/take-home.mdx:10:17 error known-reference There is no competency "ownership". Known: communication, system-design. | Name one of those, or add candidate/competencies/ownership.mdx.',
        'interviewer/interview-types/take-home.mdx:13:17 error known-reference There is no competency "ownership". Known: communication, system-design. | Name one of those, or add candidate/competencies/ownership.mdx.',
        'interviewer/roles/engineer.mdx:18:17 error known-reference There is no competency "ownership". Known: communication, system-design. | Name one of those, or add candidate/competencies/ownership.mdx.',
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
        'candidate/interview-types/design-talk.mdx:26:7 error known-reference There is no competency "comunication". Did you mean "communication"? Known: communication, ownership, system-design. | Name one of those, or add candidate/competencies/comunication.mdx.',
        'candidate/roles/engineer.mdx:38:12 error known-reference There is no stage "debrif". Did you mean "debrief"? Known: application, chat, debrief, loop. | Name one of those, or add candidate/stages/debrif.mdx.',
        'candidate/stages/loop.mdx:16:5 error known-reference There is no interview type "quiz". Known: coffee-chat, design-talk, pairing, take-home. | Name one of those, or add candidate/interview-types/quiz.mdx.',
        'candidate/stages/debrief.mdx:2:8 warning orphan Nothing uses the stage "Debrief": no role has it in its process. | Add it to the process of a role, or set status: draft until it is used.',
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

  it('checks other entries where one is broken', async () => {
    const root = contentRoot((files) => {
      fieldsOf(files, 'candidate/interview-types/design-talk').duration = 'an hour';
      at(files, 'candidate/interview-types/pairing', 'assesses').primary = ['comunication'];
    });
    expect(await checkLines(root)).toEqual({
      code: 1,
      lines: [
        'candidate/interview-types/design-talk.mdx:17:11 error schema "duration" is not right: expected minutes such as 45, { min: 30, max: 60 }, or { average: 30 }; found "an hour". | What belongs there: Live minutes: 45, { min: 30, max: 60 }, or { average: 30 } where some take longer. Left out only where all work is self-paced.',
        'candidate/interview-types/pairing.mdx:30:7 error known-reference There is no competency "comunication". Did you mean "communication"? Known: communication, ownership, system-design. | Name one of those, or add candidate/competencies/comunication.mdx.',
      ],
    });
  });
});
