import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { dump } from 'js-yaml';
import type { Kind, Side } from '../../src/handbook/entities/schemas.ts';
import { Random } from '../helpers/random.ts';
import { fill, prose, QUESTIONS, sentence } from './sentences.ts';
import { INTERVIEW_LEVELS } from '../../src/handbook/entities/interview-types/at-level-schema.ts';

/** Words of each file, fields and text together: what a page of a written handbook has. */
const WORDS = 650;

const REVIEWED = { owner: 'engineering-hiring', lastReviewed: '2026-11-01', reviewEvery: 3650 };

const STAGE_KINDS = ['application', 'screen', 'loop', 'assessment', 'decision', 'offer'] as const;

/** Guides that pages link to by name. */
const NAMED_GUIDES = ['how-loops-differ', 'accommodations', 'ai-assistants'];

interface Sizes {
  types: number;
  competencies: number;
  stages: number;
  roles: number;
  guides: number;
}

function sizesOf(entries: number): Sizes {
  const share = (part: number) => Math.floor(entries * part);
  const sets = Math.max(1, Math.round(share(0.1) / STAGE_KINDS.length));
  const sizes = { types: share(0.4), competencies: share(0.2), stages: sets * STAGE_KINDS.length, roles: share(0.15) };
  return { ...sizes, guides: entries - sizes.types - sizes.competencies - sizes.stages - sizes.roles };
}

const number = (index: number) => String(index + 1).padStart(4, '0');
const idOf = {
  types: (index: number, sizes: Sizes) => `interview-${number(index % sizes.types)}`,
  competencies: (index: number, sizes: Sizes) => `competency-${number(index % sizes.competencies)}`,
  /** The stages come in sets, one of each kind; a role takes a whole set. */
  stages: (set: number, kind: number, sizes: Sizes) =>
    `stage-${number((set % (sizes.stages / STAGE_KINDS.length)) * STAGE_KINDS.length + kind)}`,
  guides: (index: number) => NAMED_GUIDES[index] ?? `guide-${number(index)}`,
};

const items = (random: Random, side: Side, count: number, prefix: string) =>
  Array.from({ length: count }, (_, index) => ({ id: `${prefix}-${String(index + 1)}`, text: sentence(random, side) }));

function interviewType(random: Random, index: number, sizes: Sizes) {
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

function competency(random: Random, index: number) {
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

function stage(random: Random, index: number, sizes: Sizes) {
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

function role(random: Random, index: number, sizes: Sizes) {
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

function guide(random: Random, index: number) {
  const side = (name: Side) => ({
    title: NAMED_GUIDES[index] ?? `Guide ${number(index)}`,
    summary: sentence(random, name),
    group: (['before', 'during', 'after'] as const)[index % 3],
    ...REVIEWED,
  });
  return { candidate: side('candidate'), interviewer: side('interviewer') };
}

/**
 * As many other names and worries as an entry has on each side of the handbook that comes with the project, none of
 * which was given before: a phrase stands in the entry that answers it.
 */
function alsoCalled(random: Random, given: Set<string>) {
  const fresh = (pattern: string): string => {
    const phrase = fill(random, pattern);
    if (given.has(phrase)) return fresh(pattern);
    given.add(phrase);
    return phrase;
  };
  return [
    ...Array.from({ length: 6 }, () => fresh('{adjective} {noun} {noun}')),
    ...Array.from({ length: 4 }, () => ({ worry: fresh('the {adjective} {noun} {state}') })),
  ];
}

const COMPANY = {
  name: 'Example Works',
  url: 'https://jobs.example/',
  tagline: 'A generated handbook.',
  values: [{ id: 'care', title: 'Care', text: 'We take care.', competency: 'competency-0001' }],
  contacts: {
    recruiting: { label: 'The recruiting team', email: 'recruiting@jobs.example' },
    accommodations: { label: 'The recruiting team', email: 'accommodations@jobs.example' },
  },
  defaults: {
    aiAssistants: { policy: 'allowed', reason: 'You work with them here too.' },
    aiGuide: 'ai-assistants',
    accommodationsGuide: 'accommodations',
    hearBackDays: 5,
  },
  families: [{ id: 'engineering', title: 'Engineering', emphasis: 'Everything.', competencies: ['competency-0001'] }],
};

/**
 * Writes a valid handbook with this number of entries, each on both sides: the same bytes every time.
 * The degree of every relation is bounded (a role has five sessions, a type three competencies), as in a
 * handbook that grows by more roles and not by longer loops.
 */
export function generateHandbook(entries: number, folder: string): void {
  if (!Number.isInteger(entries) || entries < 50) throw new RangeError('A generated handbook has 50 entries at least.');
  rmSync(folder, { recursive: true, force: true });
  const sizes = sizesOf(entries);
  const write = (file: string, text: string) => {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  };
  const given = new Set<string>();
  const writeEntry = (kind: Kind, id: string, seed: number, make: (random: Random) => Record<Side, object>) => {
    const random = new Random(seed);
    const fields = make(random);
    const links: Record<Side, string[]> = {
      candidate: [`/interviews/${idOf.types(seed, sizes)}/`, `/competencies/${idOf.competencies(seed, sizes)}/`],
      interviewer: [
        `/interviewer/interviews/${idOf.types(seed, sizes)}/`,
        `/competencies/${idOf.competencies(seed, sizes)}/`,
      ],
    };
    // Drawn apart, so that they change no other word of the handbook.
    const names = new Random(seed + 500_000);
    for (const side of ['candidate', 'interviewer'] as const) {
      const yaml = dump({ ...fields[side], alsoCalled: alsoCalled(names, given) }, { lineWidth: 120 });
      const body = prose(random, side, Math.max(100, WORDS - yaml.split(/\s+/).length), links[side]);
      write(`${side}/${kind}/${id}.mdx`, `---\n${yaml}---\n${body}`);
    }
  };

  write('company.yaml', dump(COMPANY));
  const each = (count: number, task: (index: number) => void) => {
    for (let index = 0; index < count; index++) task(index);
  };
  each(sizes.types, (index) => {
    writeEntry('interview-types', idOf.types(index, sizes), 1_000_000 + index, (random) =>
      interviewType(random, index, sizes),
    );
  });
  each(sizes.competencies, (index) => {
    writeEntry('competencies', idOf.competencies(index, sizes), 2_000_000 + index, (random) =>
      competency(random, index),
    );
  });
  each(sizes.stages, (index) => {
    writeEntry('stages', `stage-${number(index)}`, 3_000_000 + index, (random) => stage(random, index, sizes));
  });
  each(sizes.roles, (index) => {
    writeEntry('roles', `role-${number(index)}`, 4_000_000 + index, (random) => role(random, index, sizes));
  });
  each(sizes.guides, (index) => {
    writeEntry('guides', idOf.guides(index), 5_000_000 + index, (random) => guide(random, index));
  });
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const [entries, folder] = process.argv.slice(2);
  if (folder === undefined) {
    console.error('Usage: node tests/bench/generate-handbook.ts <entries> <folder>');
    process.exitCode = 2;
  } else {
    generateHandbook(Number(entries), resolve(folder));
  }
}
