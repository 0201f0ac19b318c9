import { INTERVIEW_LEVELS } from '../../src/handbook/entities/interview-types/at-level-schema.ts';
import type { Side } from '../../src/handbook/entities/schemas.ts';
import type { Random } from '../helpers/random.ts';
import { fill, prose, QUESTIONS, sentence } from './sentences.ts';

const REVIEWED = { owner: 'engineering-hiring', lastReviewed: '2026-11-01', reviewEvery: 3650 };

const STAGE_KINDS = ['application', 'screen', 'loop', 'assessment', 'decision', 'offer'] as const;

/** Guides that pages link to by name. */
const NAMED_GUIDES = ['how-loops-differ', 'accommodations', 'ai-assistants'];

export interface Sizes {
  types: number;
  competencies: number;
  stages: number;
  roles: number;
  guides: number;
}

export function sizesOf(entries: number): Sizes {
  const share = (part: number) => Math.floor(entries * part);
  const sets = Math.max(1, Math.round(share(0.1) / STAGE_KINDS.length));
  const sizes = { types: share(0.4), competencies: share(0.2), stages: sets * STAGE_KINDS.length, roles: share(0.15) };
  return { ...sizes, guides: entries - sizes.types - sizes.competencies - sizes.stages - sizes.roles };
}

export const number = (index: number) => String(index + 1).padStart(4, '0');
export const idOf = {
  types: (index: number, sizes: Sizes) => `interview-${number(index % sizes.types)}`,
  competencies: (index: number, sizes: Sizes) => `competency-${number(index % sizes.competencies)}`,
  /** The stages come in sets, one of each kind; a role takes a whole set. */
  stages: (set: number, kind: number, sizes: Sizes) =>
    `stage-${number((set % (sizes.stages / STAGE_KINDS.length)) * STAGE_KINDS.length + kind)}`,
  guides: (index: number) => NAMED_GUIDES[index] ?? `guide-${number(index)}`,
};

const items = (random: Random, side: Side, count: number, prefix: string) =>
  Array.from({ length: count }, (_, index) => ({ id: `${prefix}-${String(index + 1)}`, text: sentence(random, side) }));

export function interviewType(random: Random, index: number, sizes: Sizes) {
  const primary = [idOf.competencies(index, sizes), idOf.competencies(index + 1, sizes)];
  const secondary = [idOf.competencies(index + 2, sizes)];
  const takeHome = index % 10 === 9;
  const candidate = {
    title: `Interview ${number(index)}`,
    summary: sentence(random, 'candidate'),
    ...(takeHome
      ? { format: 'take-home', selfPaced: { effort: { min: 90, max: 120 }, window: { days: 7 } }, mode: ['online'] }
      : {
          duration: 45,
          interviewers: { count: { min: 1, max: 2 }, who: 'Engineers of the team you would join' },
          format: index % 2 === 0 ? 'conversation' : 'live-coding',
          mode: ['video', 'on-site'],
          agenda: [
            { id: 'hello', title: 'Introductions', minutes: 5 },
            { id: 'main', title: fill(random, 'The {adjective} {noun}'), minutes: 30 },
            { id: 'yours', title: 'Your questions', minutes: 10, candidateQuestions: true },
          ],
        }),
    track: ['engineering'],
    recording: 'none',
    assesses: { primary, secondary },
    aiAssistants: { policy: 'allowed', reason: sentence(random, 'candidate') },
    prepare: items(random, 'candidate', 4, 'prepare'),
    pitfalls: items(random, 'candidate', 3, 'pitfall'),
    exampleQuestions: items(random, 'candidate', 2, 'example'),
    notAssessed: [sentence(random, 'candidate')],
    atLevel: Object.fromEntries(
      INTERVIEW_LEVELS.map((one) => [one, [sentence(random, 'candidate'), sentence(random, 'candidate')]]),
    ),
    formerly: [`Former interview ${number(index)}`],
    ...REVIEWED,
  };
  const competencies = [...primary, ...secondary];
  const interviewer = {
    lookFor: Array.from({ length: 4 }, (_, item) => ({
      id: `look-${String(item + 1)}`,
      competency: competencies[item % 3],
      question: fill(random, 'Do they {verb} the {noun} before the {noun} {state}?'),
    })),
    signals: competencies.map((competency, item) => ({
      id: `signal-${String(item + 1)}`,
      competency,
      good: fill(random, 'Takes time to {verb} the {noun} before it {state}.'),
      bad: fill(random, 'Leaves the {noun} as it is although the {noun} {state}.'),
    })),
    questions: takeHome
      ? []
      : Array.from({ length: 4 }, (_, item) => ({
          id: `question-${String(item + 1)}`,
          ask: fill(random, random.pick(QUESTIONS)),
          minutes: 10,
          competency: competencies[item % 3],
          evidence: sentence(random, 'interviewer'),
          probes: [
            fill(random, 'What told you that the {noun} {state}?'),
            fill(random, 'Whom did you ask to {verb} it?'),
          ],
          // Beside an exercise there is room for one question.
          reserve: item > (index % 2 === 0 ? 2 : 0),
        })),
    exercises:
      takeHome || index % 2 === 1
        ? [
            {
              id: 'exercise',
              title: fill(random, 'The {adjective} {noun}'),
              status: 'active',
              minutes: 25,
              lastDryRun: '2026-10-01',
              statement: prose(random, 'interviewer', 60, []).trim(),
              setUp: sentence(random, 'interviewer'),
              hints: [sentence(random, 'interviewer'), sentence(random, 'interviewer')],
              extensions: [sentence(random, 'interviewer')],
            },
          ]
        : [],
    before: items(random, 'interviewer', 3, 'before'),
    during: items(random, 'interviewer', 3, 'during'),
    after: items(random, 'interviewer', 2, 'after'),
    mayRun: { training: 'Has shadowed two of these.', dryRun: true, monthsHere: 6 },
  };
  return { candidate, interviewer };
}

export function competency(random: Random, index: number) {
  const candidate = {
    title: `Competency ${number(index)}`,
    summary: sentence(random, 'candidate'),
    kind: (['technical', 'collaboration', 'leadership', 'values'] as const)[index % 4],
    definition: prose(random, 'candidate', 30, []).trim(),
    show: items(random, 'candidate', 4, 'show'),
    ...REVIEWED,
  };
  const behaviour = () => `${sentence(random, 'interviewer')} ${sentence(random, 'interviewer')}`;
  const level = () => [behaviour(), behaviour()];
  const interviewer = { anchors: { 1: level(), 2: level(), 3: level(), 4: level() } };
  return { candidate, interviewer };
}

export function stage(random: Random, index: number, sizes: Sizes) {
  const kind = STAGE_KINDS[index % STAGE_KINDS.length]!;
  const live = ['screen', 'loop', 'assessment'].includes(kind);
  const candidate = {
    title: `Stage ${number(index)}`,
    summary: sentence(random, 'candidate'),
    kind,
    purpose: sentence(random, 'candidate'),
    who: 'Your recruiter',
    interviewTypes: live ? [idOf.types(index, sizes)] : [],
    next: sentence(random, 'candidate'),
    hearBack: { days: 5, from: 'Your recruiter' },
    feedback: { promise: sentence(random, 'candidate'), owner: 'The recruiting team' },
    reschedule: sentence(random, 'candidate'),
    prepare: items(random, 'candidate', 3, 'prepare'),
    ...REVIEWED,
  };
  const interviewer = {
    run: items(random, 'interviewer', 4, 'run').map((item, step) =>
      step === 3 ? { ...item, keeps: ['hear-back', 'feedback'], within: 5 } : item,
    ),
    criteria: items(random, 'interviewer', 3, 'criterion'),
    ends: items(random, 'interviewer', 2, 'end'),
    handOver: sentence(random, 'interviewer'),
    decisionRule: sentence(random, 'interviewer'),
  };
  return { candidate, interviewer };
}

export function role(random: Random, index: number, sizes: Sizes) {
  const types = Array.from({ length: 5 }, (_, offset) => (index * 5 + offset) % sizes.types);
  const sessions = types.map((type, position) => ({
    id: `session-${String(position + 1)}`,
    interview: idOf.types(type, sizes),
    ...(type % 10 !== 9 && {
      minutes: 45,
      interviewers: 2,
      seats: [`Engineer ${String(position)}`, `Manager ${String(position)}`],
    }),
    breakAfter: 10,
  }));
  const competencies = [
    ...new Set(types.flatMap((type) => [0, 1, 2].map((offset) => idOf.competencies(type + offset, sizes)))),
  ];
  const step = (kind: number, own: typeof sessions = []) => ({ stage: idOf.stages(index, kind, sizes), sessions: own });
  const candidate = {
    title: `Role ${number(index)}`,
    summary: sentence(random, 'candidate'),
    family: 'engineering',
    level: 'any',
    process: [
      step(0),
      step(1, sessions.slice(0, 1)),
      step(2, sessions.slice(1, 4)),
      step(3, sessions.slice(4)),
      step(4),
      step(5),
    ],
    competencies,
    depthAreas: items(random, 'candidate', 3, 'depth').map((item) => ({ ...item, title: fill(random, 'The {noun}') })),
    lookFor: items(random, 'candidate', 3, 'look').map((item) => ({
      ...item,
      title: fill(random, 'A {adjective} {noun}'),
    })),
    ...REVIEWED,
  };
  const interviewer = {
    sessions: sessions.map(({ id, seats }) => ({
      session: id,
      seats: seats
        ? [
            { id: 'lead', does: 'leads', who: 'An engineer of the team' },
            { id: 'second', does: 'observes', who: 'A manager of the team' },
          ]
        : [{ id: 'reader', does: 'reads', who: 'An engineer of the team' }],
    })),
    ratings: competencies.map((id) => ({ competency: id, needed: 3 })),
    debrief: {
      minutes: 30,
      when: 'On the next morning',
      chair: 'The hiring manager',
      steps: items(random, 'interviewer', 3, 'step'),
    },
    decision: {
      floors: competencies.slice(0, 1).map((competency) => ({ competency })),
      shortfalls: [{ allows: [{ count: 1, by: 0.5 }], total: true }],
      chair: [{ id: 'chair-1', text: sentence(random, 'interviewer') }],
    },
  };
  return { candidate, interviewer };
}

export function guide(random: Random, index: number) {
  const side = (name: Side) => ({
    title: NAMED_GUIDES[index] ?? `Guide ${number(index)}`,
    summary: sentence(random, name),
    group: (['before', 'during', 'after'] as const)[index % 3],
    ...REVIEWED,
  });
  return { candidate: side('candidate'), interviewer: side('interviewer') };
}
