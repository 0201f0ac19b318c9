import { join } from 'node:path';
import { writeFile } from './content-root.ts';

const FILES = {
  'company.yaml': `name: Example Works
url: https://jobs.example/hiring/
tagline: How we hire.
values: []
contacts:
  recruiting: { label: The recruiting team, email: recruiting@jobs.example }
  accommodations: { label: The recruiting team, email: access@jobs.example }
families:
  - { id: support, title: Support, emphasis: Helping people., competencies: [] }
`,
  'candidate/interview-types/first-talk.mdx': `---
title: First talk
summary: We get to know each other.
status: published
duration: 30
interviewers: { count: 1, who: Somebody of the team }
format: conversation
mode: [video]
track: [general]
assesses: { primary: [communication] }
---
`,
  'interviewer/interview-types/first-talk.mdx': `---
lookFor:
  - { id: order, competency: communication, question: In which order do they tell it? }
---
`,
  'candidate/competencies/communication.mdx': `---
title: Communication
summary: To be understood.
status: published
kind: collaboration
definition: To say it so that others can use it.
---
`,
  'interviewer/competencies/communication.mdx': '---\n---\n',
  'candidate/stages/talks.mdx': `---
title: Talks
summary: You meet us.
status: published
kind: screen
purpose: To meet.
who: Your recruiter
next: We decide.
---
`,
  'interviewer/stages/talks.mdx': '---\n---\n',
  'candidate/roles/supporter.mdx': `---
title: Supporter
summary: You help people.
status: published
family: support
level: any
process:
  - stage: talks
    sessions: [{ id: first, interview: first-talk, minutes: 30, interviewers: 1 }]
---
`,
  'interviewer/roles/supporter.mdx': '---\n---\n',
};

/** Writes the content of a first day: one role, one stage, one interview and one competency, and nothing else. */
export function writeLittleHandbook(folder: string): string {
  const content = join(folder, 'content');
  for (const [file, text] of Object.entries(FILES)) writeFile(content, file, text);
  return content;
}
