import { entry, kept, type Fields } from './small-entry.ts';
import { smallInterviews } from './small-interviews.ts';

/** A handbook as files, before anything is parsed. */
export interface HandbookFiles {
  company: Fields;
  checks: Fields;
  /** By path below the content root, such as `candidate/interview-types/pairing`. */
  entries: Record<string, { fields: Fields; body: string }>;
  /** Entries that are there but could not be read. */
  broken: { kind: string; id: string }[];
}

const stage = (title: string, kind: string) => ({
  title,
  summary: `${title}: what happens there.`,
  ...kept,
  kind,
  purpose: 'To learn enough for the next step.',
  who: 'Your recruiter',
  next: 'You hear from us.',
  hearBack: { days: 5, from: 'Your recruiter' },
});

const competency = (title: string, kind: string) => ({
  title,
  summary: `${title}, as we mean it.`,
  ...kept,
  kind,
  definition: `What we mean by ${title.toLowerCase()}.`,
});

const run = { run: [{ id: 'invite', text: 'Send the invitation.', keeps: ['hear-back'], within: 2 }] };

/**
 * A small handbook in which no check finds anything: two interviews with both sides, a take-home, a chat,
 * and one role that uses them all. Each call gives a new one, to be changed by a test.
 */
export function smallHandbook(): HandbookFiles {
  return {
    company: {
      name: 'Example Works',
      url: 'https://jobs.example/',
      tagline: 'How we hire.',
      values: [{ id: 'ownership', title: 'Ownership', text: 'We finish what we begin.', competency: 'ownership' }],
      contacts: {
        recruiting: { label: 'The recruiting team', email: 'recruiting@jobs.example' },
        accommodations: { label: 'The recruiting team', email: 'access@jobs.example' },
      },
      defaults: {
        aiAssistants: { policy: 'allowed', reason: 'You would have one at work.' },
        accommodationsGuide: 'accommodations',
        hearBackDays: 5,
      },
      families: [{ id: 'backend', title: 'Backend', emphasis: 'Services.', competencies: ['system-design'] }],
      answers: [{ question: 'code-review', answer: 'Two people read it.', owner: 'platform', date: '2026-11-01' }],
    },
    checks: {},
    broken: [],
    entries: {
      ...smallInterviews(),
      'candidate/stages/application': entry(stage('Application', 'application')),
      'interviewer/stages/application': entry(run),
      'candidate/stages/loop': entry({
        ...stage('Loop', 'loop'),
        interviewTypes: ['pairing'],
        feedback: { promise: 'Two sentences per session.', owner: 'Your recruiter' },
      }),
      'interviewer/stages/loop': entry({
        run: [...run.run, { id: 'sentences', text: 'Write the sentences.', keeps: ['feedback'], within: 3 }],
        criteria: [{ id: 'rated', text: 'Each competency is rated.', competency: 'communication' }],
      }),
      'candidate/stages/debrief': entry(stage('Debrief', 'decision')),
      'interviewer/stages/debrief': entry(run),
      'candidate/stages/chat': entry(stage('Chat', 'offer')),
      'interviewer/stages/chat': entry(run),
      'candidate/roles/engineer': entry({
        title: 'Engineer',
        summary: 'You build services.',
        ...kept,
        family: 'backend',
        level: 'mid',
        competencies: ['communication', 'ownership', 'system-design'],
        process: [
          { stage: 'application' },
          {
            stage: 'loop',
            sessions: [
              { id: 'task', interview: 'take-home', discussedIn: 'design' },
              {
                id: 'pairing',
                interview: 'pairing',
                minutes: 45,
                interviewers: 2,
                breakAfter: 15,
                seats: ['Engineer', 'Observer'],
              },
              {
                id: 'design',
                interview: 'design-talk',
                minutes: 60,
                interviewers: 2,
                seats: ['Engineer', 'Architect'],
              },
            ],
            splits: [['pairing'], ['design']],
          },
          { stage: 'debrief' },
          { stage: 'chat', sessions: [{ id: 'chat', interview: 'coffee-chat', minutes: 30, interviewers: 2 }] },
        ],
      }),
      'interviewer/roles/engineer': entry({
        sessions: [
          {
            session: 'pairing',
            exercise: 'shelf',
            seats: [
              { id: 'lead', does: 'leads', who: 'An engineer of the team' },
              { id: 'observer', does: 'observes' },
            ],
          },
        ],
        ratings: [{ competency: 'communication', needed: 3 }],
        expectations: [{ id: 'alone', title: 'Alone', text: 'Works alone on small things.', competency: 'ownership' }],
      }),
      'candidate/competencies/communication': entry(competency('Communication', 'collaboration')),
      'interviewer/competencies/communication': entry({
        anchors: {
          1: ['Goes silent over a stretch of work.', 'Answers another question than the one asked.'],
          2: ['Tells things in the order in which they happened.', 'Keeps to one depth for every listener.'],
          3: ['Opens with the answer, then gives the reason.', 'Announces a change of direction.'],
          4: ['Has the listener restate a point.', 'Sets up a shared record for both.'],
        },
      }),
      'candidate/competencies/ownership': entry(competency('Ownership', 'values')),
      'interviewer/competencies/ownership': entry({
        anchors: {
          1: ['Stops at the first obstacle.', 'Hands a broken part over unsaid.'],
          2: ['Finishes the part that was named.', 'Waits to be reminded of a promise.'],
          3: ['Tests what others will rely upon.', 'Tells whom a delay concerns.'],
          4: ['Removes the cause for a whole team.', 'Gives away work with its context.'],
        },
      }),
      'candidate/competencies/system-design': entry(competency('System design', 'technical')),
      'interviewer/competencies/system-design': entry({
        anchors: {
          1: ['Draws boxes without a purpose.', 'Names products for each problem.'],
          2: ['Solves the sunny path end to end.', 'Adds a cache when asked about load.'],
          3: ['Estimates volume from stated users.', 'Weighs two stores against a need.'],
          4: ['Predicts which part fails under growth.', 'Plans a migration in steps that revert.'],
        },
      }),
      'candidate/guides/accommodations': entry(
        { title: 'Accommodations', summary: 'What we can arrange.', ...kept, group: 'before' },
        'Tell us what you need.\n\n## What helps\n\nMore time, breaks, another room.\n',
      ),
      'interviewer/guides/first-interview': entry(
        { title: 'Your first interview', summary: 'How to begin.', ...kept, group: 'start' },
        'Shadow two interviews first.\n',
      ),
      'candidate/questions-to-ask/code-review': entry({
        title: 'Code review',
        summary: 'Who reads your code.',
        ...kept,
        theme: 'how-we-build',
        question: 'Who reads my code before it ships?',
        why: 'It tells how knowledge travels.',
        healthy: 'Two names and a time.',
        redFlag: 'Nobody has time for that.',
      }),
      'candidate/archetypes/start-up': entry({
        title: 'Start-up',
        summary: 'A company in its first years.',
        ...kept,
        stresses: [{ id: 'speed', title: 'Speed', text: 'Small steps every day.' }],
        competencies: ['ownership'],
      }),
      'candidate/practice/self-scoring': entry({
        title: 'Self-scoring',
        summary: 'Score a practice session.',
        ...kept,
        criteria: [{ id: 'clarity', title: 'Clarity', points: ['Lost the thread.', 'Kept the thread.'] }],
        threshold: 1,
        advice: [{ id: 'again', text: 'Try the same task again tomorrow.' }],
      }),
      'interviewer/prompts/role-questions': entry({
        title: 'Questions for a role',
        summary: 'Drafts questions.',
        ...kept,
        for: 'role',
        placeholders: [{ name: 'role_title', text: 'The title of the role.' }],
        template: 'Write questions for {{role_title}}.',
      }),
    },
  };
}
