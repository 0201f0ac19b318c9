import { entry } from './small-entry.ts';
import type { HandbookFiles } from './small-handbook.ts';

const named = (title: string) => ({ title, summary: `${title}, in a sentence.` });
const talk = { format: 'conversation', mode: ['video'], track: ['general'], duration: 45 };
const stage = (title: string, kind: string) => ({
  ...named(title),
  kind,
  purpose: 'To get to know each other.',
  who: 'Somebody from the team',
  next: 'There is another step.',
});

/**
 * The handbook of a company that states what a file cannot do without and nothing else. Its entries have the parts
 * below which a sentence of the interface may stand: examples, a variant, a question to ask, an informal meeting.
 */
export function silentHandbook(): HandbookFiles {
  return {
    company: {
      name: 'Silent Works',
      url: 'https://jobs.silent-works.example/',
      tagline: 'A company of few words.',
      values: [],
      contacts: {
        recruiting: { label: 'The office', email: 'office@silent-works.example' },
        accommodations: { label: 'the office', email: 'office@silent-works.example' },
      },
      families: [{ id: 'all', title: 'All', emphasis: 'A bit of each.', competencies: ['care', 'craft'] }],
    },
    checks: {},
    broken: [],
    entries: {
      'candidate/interview-types/talk': entry({
        ...named('Talk'),
        ...talk,
        assesses: { primary: ['care'] },
        prepare: [{ id: 'read', text: 'Read the posting.' }],
        exampleQuestions: [{ id: 'yesterday', text: 'What was yesterday like?' }],
        variants: [{ id: 'long', title: 'Long talk', summary: 'It is longer.', duration: 60 }],
      }),
      'interviewer/interview-types/talk': entry({}),
      'candidate/interview-types/second-talk': entry({ ...named('Second talk'), ...talk }),
      'interviewer/interview-types/second-talk': entry({}),
      'candidate/interview-types/tea': entry({ ...named('Tea'), ...talk, format: 'informal' }),
      'interviewer/interview-types/tea': entry({}),
      'candidate/stages/application': entry(stage('Application', 'application')),
      'candidate/stages/day': entry({ ...stage('The day', 'loop'), interviewTypes: ['talk', 'second-talk'] }),
      'candidate/roles/engineer': entry({
        ...named('Engineer'),
        family: 'all',
        level: 'any',
        process: [
          { stage: 'application' },
          {
            stage: 'day',
            sessions: [
              { id: 'talk', interview: 'talk' },
              { id: 'second', interview: 'second-talk' },
              { id: 'tea', interview: 'tea' },
            ],
          },
        ],
      }),
      'candidate/competencies/care': entry({ ...named('Care'), kind: 'values', definition: 'That it is done well.' }),
      'candidate/competencies/craft': entry({
        ...named('Craft'),
        kind: 'technical',
        definition: 'That it is well made.',
      }),
      'candidate/questions-to-ask/review': entry({
        ...named('Review'),
        theme: 'work',
        question: 'Who reads what I write?',
        why: 'It tells how people learn.',
        healthy: 'A name.',
        redFlag: 'A shrug.',
      }),
    },
  };
}
