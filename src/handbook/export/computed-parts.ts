import type { Words } from '../../words/definition.ts';
import { costOf } from '../cost.ts';
import { coverageOf, sessionsOf, strengthOf } from '../coverage.ts';
import { aiAssistantsOf } from '../defaults.ts';
import type { Kind, Side } from '../entities/schemas.ts';
import type {
  CompetencyEntry,
  EntryOf,
  Entry,
  Handbook,
  InterviewTypeEntry,
  ResolvedSession,
  RoleEntry,
  StageEntry,
} from '../model.ts';
import { plain } from '../text/plain.ts';
import { entryById } from '../entries.ts';
import { choicesIn } from '../open-session.ts';
import { liveTime } from '../timing.ts';
import { rolesWithStage, typesAssessing, usesOfType } from '../usage.ts';
import { watchedByCompetency, watchedFor } from '../watched.ts';
import { valueLines, type Writing } from './field-lines.ts';

/** What a part that is computed is written with. */
export interface Setting {
  handbook: Handbook;
  words: Words;
  writing: Writing;
  side: Side;
  /** An entry by its title, as a link to its file. */
  link: (kind: Kind, id: string) => string;
}

/** A part that says more than fields of its entry do: its lines, and the fields that they have said. */
interface Computed<E> {
  lines: (entry: E, setting: Setting) => string[];
  says?: readonly string[];
}

const cell = (text: string) => text.replaceAll('|', '\\|').replace(/\s*\n\s*/g, ' ');

/** A table; a column in which no row has anything is left out. */
function table(head: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const kept = head.flatMap((_, column) => (rows.some((row) => row[column] !== '') ? [column] : []));
  const line = (cells: readonly string[]) => `| ${kept.map((column) => cell(cells[column] ?? '')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)];
}

/** Who sits in, or how many; empty where nobody does, or nobody has said it. */
const peopleIn = ({ interviewers, seats }: ResolvedSession, words: Words) =>
  [interviewers > 0 ? words.people({ min: interviewers, max: interviewers }) : '', seats.map(plain).join(', ')]
    .filter(Boolean)
    .join(': ');

const timeOf = (
  { minutes, isAverage, selfPaced, discussedIn }: ResolvedSession,
  { words }: Setting,
  role: RoleEntry,
) => {
  if (minutes > 0) return isAverage ? words.onAverage(words.duration(minutes)) : words.duration(minutes);
  const other = sessionsOf(role).find(({ id }) => id === discussedIn);
  return [
    selfPaced ? words.timeAlone.candidate(words.range(selfPaced.effort)) : '',
    other ? words.discussedIn(other.type.title) : '',
  ]
    .filter(Boolean)
    .join('; ');
};

/** The sessions of roles that are held as an interview. */
const usesLines = ({ id }: InterviewTypeEntry, setting: Setting): string[] =>
  usesOfType(setting.handbook, id).map(({ role, step, session }) =>
    [
      `- ${setting.link('roles', role.id)}`,
      setting.link('stages', step.stage.id),
      plain(session.variant?.title ?? ''),
      timeOf(session, setting, role),
      peopleIn(session, setting.words),
      plain(session.focus ?? ''),
    ]
      .filter(Boolean)
      .join(' · '),
  );

/** The process of a role, stage by stage, with its times. */
function processLines(role: RoleEntry, setting: Setting): string[] {
  const { words, link } = setting;
  const { facts } = words;
  return [
    ...role.process.flatMap((step, index) => {
      const { stage, text, optional, sessions, splits } = step;
      const choices = choicesIn(step, words);
      const splitInWords = splits.map((day) =>
        day.map((id) => sessions.find((session) => session.id === id)?.type.title ?? id).join(', '),
      );
      return [
        `### ${String(index + 1)}. ${link('stages', stage.id)}`,
        '',
        ...(text === undefined ? [] : [plain(text), '']),
        ...(optional === undefined ? [] : [`${words.open.optional} ${plain(optional)}`, '']),
        ...(choices === undefined ? [] : [plain(choices), '']),
        ...sessions.flatMap((session) => [
          `- **${link('interview-types', session.type.id)}**`,
          ...[
            plain(session.variant?.title ?? ''),
            timeOf(session, setting, role),
            peopleIn(session, words),
            session.breakAfter > 0 ? words.timeline.breakAfter(session.breakAfter) : '',
            session.pay === undefined ? '' : plain(words.paid(session.pay)),
            plain(session.focus ?? ''),
          ].flatMap((line) => (line === '' ? [] : [`  - ${line}`])),
        ]),
        ...(sessions.length > 0 ? [''] : []),
        ...(splits.length > 0 ? [plain(words.timeline.split(splitInWords)), ''] : []),
      ];
    }),
    `- **${facts.live}:** ${words.range(liveTime(role))}`,
    `- **${facts.calendar}:** ${words.range({ min: role.least.calendarMinutes, max: role.totals.calendarMinutes })}`,
    ...(role.totals.selfPacedMinutes.max > 0
      ? [`- **${facts.effort}:** ${words.range(role.totals.selfPacedMinutes)}`]
      : []),
  ];
}

/** What a role's process costs the team for one candidate. */
function costLines(role: RoleEntry, { words }: Setting): string[] {
  const cost = costOf(role);
  const minutes = (['interviews', 'preparation', 'writeUp', 'debrief', 'total'] as const).filter((of) => cost[of] > 0);
  return minutes.map((of) => `- **${words.cost[of]}:** ${words.duration(cost[of])}`);
}

/** Competency by session. */
function coverageLines(role: RoleEntry, { words, link }: Setting): string[] {
  const sessions = sessionsOf(role).filter(
    ({ assesses: { primary, secondary } }) => primary.length + secondary.length > 0,
  );
  const titles = sessions.map(({ type, variant }) => plain(variant ? `${type.title}: ${variant.title}` : type.title));
  const needed = (competency: string) =>
    String(role.interviewer?.ratings.find((rating) => rating.competency === competency)?.needed ?? '');
  return table(
    [words.coverage.competency, words.coverage.needed, ...titles],
    coverageOf(role).map(({ competency }) => [
      link('competencies', competency),
      needed(competency),
      ...sessions.map((session) => {
        const strength = strengthOf(session, competency);
        return strength === undefined ? '' : words[strength];
      }),
    ]),
  );
}

/** How each session of a role is held. */
const conductLines = (role: RoleEntry, { words, link }: Setting): string[] =>
  sessionsOf(role).flatMap((session) => {
    const { exercise, core, seats, note } = session.conduct;
    return [
      `### ${link('interview-types', session.type.id)}${session.variant ? `: ${plain(session.variant.title)}` : ''}`,
      '',
      ...(note === undefined ? [] : [plain(note), '']),
      ...(exercise ? [words.seats.exercise(plain(exercise.title)), ''] : []),
      ...core.map(({ ask }) => `- ${plain(ask)}`),
      ...(core.length > 0 ? [''] : []),
      ...seats.map(({ label, does, rates, who }) =>
        [
          `- ${plain(words.seats.seat(label ?? words.facts.interviewers, words.seats.does[does]))}`,
          plain(who ?? ''),
          rates ? '' : words.seats.noRating,
        ]
          .filter(Boolean)
          .join(' · '),
      ),
      ...(seats.length > 0 ? [''] : []),
    ];
  });

/** The interviews that assess a competency. */
const whereLines = ({ id }: CompetencyEntry, { handbook, words, link }: Setting): string[] =>
  typesAssessing(handbook, id).map(
    ({ type, primary }) => `- ${link('interview-types', type.id)}: ${primary ? words.primary : words.secondary}`,
  );

/** Something to look for, and pairs of signals. */
const signsOf = (
  lookFor: readonly { question: string; variant?: { title: string } }[],
  signals: readonly { good?: string | undefined; bad?: string | undefined }[],
): string[] => [
  ...lookFor.map(({ question, variant }) => `- ${plain(question)}${variant ? ` (${plain(variant.title)})` : ''}`),
  ...(lookFor.length > 0 && signals.length > 0 ? [''] : []),
  ...(signals.length > 0
    ? table(
        ['+', '−'],
        signals.map(({ good, bad }) => [plain(good ?? ''), plain(bad ?? '')]),
      )
    : []),
];

/** What a kit looks for by competency, with the anchors to rate it by. */
const lookForLines = (type: InterviewTypeEntry, { handbook, writing, link }: Setting): string[] =>
  watchedByCompetency(type).flatMap(({ competency, lookFor, signals }) => {
    const anchors = entryById(handbook.competencies, competency)?.interviewer?.anchors ?? {};
    return [
      `### ${link('competencies', competency)}`,
      '',
      ...signsOf(lookFor, signals),
      '',
      ...valueLines(anchors, 'anchors', 'anchors', writing),
      '',
    ];
  });

const watchedLines = ({ id }: CompetencyEntry, { handbook, link }: Setting): string[] =>
  watchedFor(handbook, id).flatMap(({ type, lookFor, signals }) => [
    `### ${link('interview-types', type.id)}`,
    '',
    ...signsOf(lookFor, signals),
    '',
  ]);

/** Questions of a kit, those that are asked of everybody or those held in reserve. */
const questionsLines =
  (reserve: boolean) =>
  ({ interviewer }: InterviewTypeEntry, { writing }: Setting): string[] =>
    valueLines(
      (interviewer?.questions ?? [])
        .filter((question) => question.reserve === reserve)
        .map((question) => ({ ...question, reserve: false })),
      'questions',
      'questions',
      writing,
    );

const rolesLines = (stage: StageEntry, { handbook, link }: Setting): string[] =>
  rolesWithStage(handbook, stage).map(({ id }) => `- ${link('roles', id)}`);

const aiLines = ({ candidate }: InterviewTypeEntry, { handbook, words }: Setting): string[] => {
  const ai = aiAssistantsOf(candidate, handbook.company);
  return ai ? [`**${words.ai[ai.policy]}.** ${plain(ai.reason)}`] : [];
};

type Parts = { [K in Kind]?: { [S in Side]?: Record<string, Computed<EntryOf<K>>> } };

const PARTS: Parts = {
  'interview-types': {
    candidate: { yours: { lines: usesLines }, 'ai-assistants': { lines: aiLines } },
    interviewer: {
      sessions: { lines: usesLines },
      questions: { lines: questionsLines(false), says: ['questions'] },
      reserve: { lines: questionsLines(true), says: ['questions'] },
      'look-for': { lines: lookForLines, says: ['lookFor', 'signals'] },
    },
  },
  stages: { candidate: { roles: { lines: rolesLines } } },
  roles: {
    candidate: {
      process: { lines: processLines, says: ['process'] },
      assessed: { lines: coverageLines, says: ['competencies'] },
    },
    interviewer: {
      cost: { lines: costLines },
      sessions: { lines: conductLines, says: ['sessions'] },
      coverage: { lines: coverageLines },
    },
  },
  competencies: {
    candidate: { where: { lines: whereLines } },
    interviewer: { where: { lines: whereLines }, watched: { lines: watchedLines } },
  },
};

/** How a part is computed, where it is. */
export const computedPart = (kind: Kind, side: Side, part: string): Computed<Entry<unknown, unknown>> | undefined =>
  (PARTS[kind] as Partial<Record<Side, Record<string, Computed<Entry<unknown, unknown>>>>> | undefined)?.[side]?.[part];
