import { entry, kept } from './small-entry.ts';

const agenda = (main: number) => [
  { id: 'hello', title: 'Introductions', minutes: 5 },
  { id: 'main', title: 'The main part', minutes: main },
  { id: 'yours', title: 'Your questions', minutes: 10, candidateQuestions: true },
];

const interview = (title: string) => ({
  title,
  summary: `${title}: one conversation with people you would work with.`,
  ...kept,
  mode: ['video'],
  track: ['engineering'],
  recording: 'none',
  aiAssistants: { policy: 'allowed', reason: 'You would have one at work.' },
  notAssessed: ['How fast you type.'],
});

/** What each says at the level of the one role. */
const atLevel = { mid: ['You begin with a small version.', 'You say what is left out.'] };

const mayRun = { training: 'Has shadowed two of these.', dryRun: true, monthsHere: 6 };

const lookFor = (...questions: [id: string, competency: string, question: string][]) =>
  questions.map(([id, competency, question]) => ({ id, competency, question }));

/** The interviews of the small handbook with both their sides: pairing, a design talk, a take-home, and a chat that has one. */
export const smallInterviews = () => ({
  'candidate/interview-types/pairing': entry(
    {
      ...interview('Pairing'),
      formerly: ['Pair programming'],
      duration: { min: 45, max: 60 },
      interviewers: { count: { min: 1, max: 2 }, who: 'Engineers of the team' },
      format: 'live-coding',
      assesses: { primary: ['communication'], secondary: ['ownership'] },
      agenda: [
        { id: 'hello', title: 'Introductions', minutes: 5 },
        { id: 'main', title: 'Pairing', minutes: { min: 30, max: 45 } },
        { id: 'yours', title: 'Your questions', minutes: 10, candidateQuestions: true },
      ],
      prepare: [{ id: 'editor', text: 'Try your editor in a call.' }],
      exampleQuestions: [{ id: 'dice', text: 'Let us write one round of a game with two dice.' }],
      variants: [
        {
          id: 'frontend',
          title: 'Frontend',
          summary: 'You build a part of a page.',
          duration: 60,
          agenda: agenda(45).map((box) => ({ ...box, id: `frontend-${box.id}` })),
          assesses: { primary: ['system-design'], secondary: ['communication'] },
        },
      ],
      resources: [{ title: 'What helps', url: '/guides/accommodations/' }],
      atLevel,
    },
    '## Before the call\n\nYou share your editor. More stands in the [guide](/guides/accommodations/#what-helps).\n',
  ),
  'interviewer/interview-types/pairing': entry(
    {
      lookFor: lookFor(
        ['says-why', 'communication', 'Do they say why before they type?'],
        ['takes-over', 'communication', 'Could you take the keyboard at any minute?'],
        ['finishes', 'ownership', 'Do they come back to what they left open?'],
        ['asks', 'ownership', 'Which gap in the text did they ask about first?'],
      ),
      signals: [{ id: 'why', competency: 'communication', good: 'Announces a change.', bad: 'Types in silence.' }],
      questions: [
        {
          id: 'undo',
          ask: 'Which decision of today would you take back first?',
          minutes: 8,
          competency: 'ownership',
          evidence: 'Names one.',
          probes: ['What did you believe then?'],
        },
      ],
      exercises: [
        {
          id: 'shelf',
          title: 'The tool shelf',
          status: 'active',
          minutes: 20,
          lastDryRun: '2026-10-01',
          statement: 'Neighbours share a shelf of tools and write into a log who took which tool on which day.',
          setUp: 'An empty folder.',
        },
      ],
      opening: 'Hello! Think aloud where it helps you.',
      mayRun,
      variants: [
        {
          id: 'frontend',
          exercise: 'shelf',
          lookFor: lookFor(
            ['states', 'system-design', 'Which states of the page did they name?'],
            ['splits', 'system-design', 'Where did they draw the line between parts?'],
          ),
        },
      ],
    },
    'Read the text once more. The [page](/interviews/pairing/#agenda) says what candidates know.\n',
  ),
  'candidate/interview-types/design-talk': entry({
    ...interview('Design talk'),
    duration: 60,
    interviewers: { count: 2, who: 'Two engineers' },
    format: 'design',
    assesses: { primary: ['system-design'], secondary: ['communication'] },
    agenda: agenda(45),
    atLevel,
  }),
  'interviewer/interview-types/design-talk': entry({
    lookFor: lookFor(
      ['clarifies', 'system-design', 'Which requirement did they ask about first?'],
      ['numbers', 'system-design', 'Do they put numbers to what they propose?'],
      ['limits', 'system-design', 'What did they say the design cannot do?'],
      ['listens', 'communication', 'What changed after your objection?'],
    ),
    questions: [
      {
        id: 'growth',
        ask: 'Traffic is ten times as high on Monday. What breaks first?',
        minutes: 10,
        competency: 'system-design',
        evidence: 'Names a part and why.',
      },
      {
        id: 'explain',
        ask: 'Explain the sketch to a new colleague in two minutes.',
        minutes: 8,
        competency: 'communication',
        evidence: 'Leaves things out.',
      },
    ],
    mayRun,
  }),
  'candidate/interview-types/take-home': entry({
    ...interview('Take-home'),
    format: 'take-home',
    mode: ['online'],
    selfPaced: { effort: { min: 120, max: 240 }, window: { days: 7 } },
    assesses: { primary: ['ownership'] },
    atLevel,
  }),
  'interviewer/interview-types/take-home': entry({
    lookFor: lookFor(
      ['runs', 'ownership', 'Does it run as the text says?'],
      ['tests', 'ownership', 'Which failures do the tests provoke?'],
      ['leaves', 'ownership', 'What did they leave out, and did they say so?'],
      ['notes', 'ownership', 'Could a colleague continue from the notes?'],
    ),
    exercises: [
      {
        id: 'importer',
        title: 'The importer',
        status: 'active',
        minutes: 180,
        lastDryRun: '2026-09-01',
        statement:
          'Write a program that reads a file of readings, drops what cannot be right, and says what it dropped.',
        setUp: 'A file.',
      },
    ],
    mayRun,
  }),
  'candidate/interview-types/coffee-chat': entry({
    ...interview('Coffee chat'),
    duration: 30,
    interviewers: { count: 2, who: 'Two of the team' },
    format: 'informal',
    agenda: [{ id: 'chat', title: 'Whatever you ask', minutes: 30, candidateQuestions: true }],
  }),
});
