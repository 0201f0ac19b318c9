import { wordsFor } from '../../src/words/languages.ts';
import { schemaOf, type Kind, type Side } from '../../src/handbook/entities/schemas.ts';
import type { Handbook, RoleEntry, Source } from '../../src/handbook/model.ts';
import { resolveHandbook } from '../../src/handbook/resolve.ts';
import { reviewFactsOf } from '../../src/handbook/review/facts.ts';
import type { Finding, FindingKind, ReviewFacts } from '../../src/handbook/review/finding.ts';
import { limitsFrom, type Limits } from '../../src/handbook/review/limits.ts';
import { companySchema } from '../../src/handbook/schemas/company.ts';
import type { Fields } from './small-entry.ts';
import { smallHandbook } from './small-handbook.ts';

/** A session of a small loop; each has an interview type of its own, of the same id. */
export interface SmallSession {
  id: string;
  /** The title of its type; the id with a capital where it is left out. */
  title?: string;
  /** 60 where it is left out; 0 for work that is done alone. */
  minutes?: number;
  /** People present, without names; the number of seats where those are given. */
  people?: number;
  seats?: string[];
  breakAfter?: number;
  primary?: string[];
  secondary?: string[];
  format?: string;
  /** Minutes of work alone. */
  alone?: number | { min: number; max: number };
  discussedIn?: string;
  /** The stage it is in: `loop` where it is left out. */
  stage?: string;
  questions?: string[];
  prepare?: string[];
  preparationMinutes?: number;
  writeUpMinutes?: number;
}

/** A role as a test needs it. */
export interface SmallLoop {
  sessions: SmallSession[];
  /** Competencies it claims. */
  claims?: string[];
  ratings?: { competency: string; needed: number; weight?: number }[];
  debriefMinutes?: number;
  /** What the family of the role stresses. */
  family?: string[];
  archetypes?: Record<string, string[]>;
  /** Behaviours of each rating's anchors, by competency; two of each where nothing is said. */
  anchors?: Record<string, Partial<Record<1 | 2 | 3 | 4, string[]>>>;
  ignore?: { rule: string; reason: string }[];
  limits?: Partial<Limits>;
}

const capital = (id: string) => (id.charAt(0).toUpperCase() + id.slice(1)).replaceAll('-', ' ');
const named = (title: string) => ({ title, summary: `${title}, in a sentence.` });

/** The stages of small loops, in their order. */
const STAGES = {
  application: 'application',
  screen: 'screen',
  task: 'assessment',
  loop: 'loop',
  final: 'assessment',
  offer: 'offer',
};

function source(path: string, fields: Fields): Source {
  const [side, kind, id] = path.split('/') as [Side, Kind, string];
  return { kind, side, id, file: `${path}.mdx`, data: schemaOf(kind, side)!.parse(fields) as object };
}

const everyRating = <T>(value: T) => ({ 1: value, 2: value, 3: value, 4: value });

function typeOf(session: SmallSession): Source[] {
  const {
    id,
    title = capital(id),
    minutes = 60,
    people,
    seats,
    primary = [],
    secondary = [],
    format,
    alone,
    questions,
    prepare,
  } = session;
  const rated = primary.length + secondary.length > 0;
  const live = minutes > 0 && {
    duration: minutes,
    interviewers: { count: seats?.length ?? people ?? 1, who: 'Engineers' },
    agenda: [{ id: 'all', title: 'All of it', minutes }],
  };
  return [
    source(`candidate/interview-types/${id}`, {
      ...named(title),
      ...live,
      format: format ?? (rated ? 'conversation' : 'informal'),
      mode: ['video'],
      track: ['engineering'],
      ...(alone !== undefined && { selfPaced: { effort: alone } }),
      ...(rated && { assesses: { primary, secondary } }),
      prepare: (prepare ?? []).map((text, index) => ({ id: `item-${String(index)}`, text, minutes: 10 })),
    }),
    source(`interviewer/interview-types/${id}`, {
      preparationMinutes: session.preparationMinutes ?? 15,
      writeUpMinutes: session.writeUpMinutes ?? 20,
      questions: (questions ?? []).map((ask, index) => ({
        id: `question-${String(index + 1)}`,
        ask,
        minutes: 10,
        competency: primary[0] ?? 'craft',
        evidence: 'What it shows.',
      })),
    }),
  ];
}

function sessionOf({ id, minutes = 60, people, seats, breakAfter, discussedIn }: SmallSession) {
  return {
    id,
    interview: id,
    ...(minutes > 0 && { minutes, interviewers: seats?.length ?? people ?? 1 }),
    ...(seats && { seats }),
    ...(breakAfter !== undefined && { breakAfter }),
    ...(discussedIn !== undefined && { discussedIn }),
  };
}

/** Builds a handbook with one role, `engineer`, parsed by the real schemas. */
export function smallLoop(spec: SmallLoop): { handbook: Handbook; role: RoleEntry; facts: ReviewFacts } {
  const {
    sessions,
    claims = [],
    ratings = [],
    family = [],
    archetypes = {},
    anchors = {},
    debriefMinutes,
    ignore = [],
  } = spec;
  const competencies = new Set([
    ...claims,
    ...family,
    ...Object.values(archetypes).flat(),
    ...ratings.map(({ competency }) => competency),
    ...sessions.flatMap(({ primary = [], secondary = [] }) => [...primary, ...secondary]),
  ]);
  const process = Object.keys(STAGES)
    .map((stage) => ({
      stage,
      sessions: sessions.filter((session) => (session.stage ?? 'loop') === stage).map(sessionOf),
    }))
    .filter(({ stage, sessions: own }) => own.length > 0 || stage === 'application');
  const handbook = resolveHandbook({
    company: companySchema.parse({
      ...smallHandbook().company,
      families: [{ id: 'building', title: 'Building', emphasis: 'Things that last.', competencies: family }],
    }),
    interviewerSide: true,
    sources: [
      ...sessions.flatMap(typeOf),
      ...Object.entries(STAGES).map(([id, kind]) =>
        source(`candidate/stages/${id}`, {
          ...named(capital(id)),
          kind,
          purpose: 'To learn more.',
          who: 'Us',
          next: 'The next step.',
          ...(id !== 'final' && { hearBack: { days: 3, from: 'Your recruiter' } }),
        }),
      ),
      ...[...competencies].flatMap((id) => [
        source(`candidate/competencies/${id}`, {
          ...named(capital(id)),
          kind: 'technical',
          definition: 'What we mean.',
        }),
        source(`interviewer/competencies/${id}`, {
          anchors: anchors[id] ?? everyRating(['Did one thing.', 'Did another.']),
        }),
      ]),
      ...Object.entries(archetypes).map(([id, own]) =>
        source(`candidate/archetypes/${id}`, {
          ...named(capital(id)),
          stresses: [{ id: 'speed', title: 'Speed', text: 'Soon.' }],
          competencies: own,
        }),
      ),
      source('candidate/roles/engineer', {
        ...named('Engineer'),
        family: 'building',
        level: 'mid',
        process,
        competencies: claims,
      }),
      source('interviewer/roles/engineer', {
        ratings,
        ignore,
        ...(debriefMinutes !== undefined && {
          debrief: { minutes: debriefMinutes, when: 'Soon', chair: 'A recruiter' },
        }),
      }),
    ],
  });
  const role = handbook.roles[0]!;
  return { handbook, role, facts: reviewFactsOf(handbook, role, { ...limitsFrom(), ...spec.limits }) };
}

/** What one kind of finding says of a small loop. */
export function findIn(kind: FindingKind, spec: SmallLoop): Finding[] {
  const { role, facts } = smallLoop(spec);
  return kind.find(role, facts, wordsFor('en').findings);
}
