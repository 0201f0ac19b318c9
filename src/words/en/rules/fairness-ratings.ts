import type { WordsOfGroup } from '../../definition/rules.ts';
import type { Format } from '../../format.ts';
import { quoted } from '../../../handbook/text/quoted.ts';
import { settingOf } from './setting.ts';

/** What an item of a list of the kit is called. */
const ITEMS = { lookFor: 'look-for', signals: 'signal', questions: 'question' };

const BEHAVIOUR = { one: 'behaviour', other: 'behaviours' };
const RATING = { one: 'rating', other: 'ratings' };
const LEVEL = { one: 'level', other: 'levels' };
const SESSION = { one: 'session', other: 'sessions' };

/** Interviews that are named as those that assess something; more would be a list of the handbook. */
const NAMED_INTERVIEWS = 5;

const whereAssessed = (interviews: readonly string[]) =>
  interviews.length === 0
    ? 'no interview type assesses it yet'
    : `it is assessed in ${interviews.slice(0, NAMED_INTERVIEWS).join(', ')}`;

const informalAnd = (interview: string, what: string) => ({
  message: `"${interview}" is informal, and ${what}.`,
  fix: 'Remove it, or give the interview another format and tell candidates that it is assessed.',
});

const DECIDE_FIRST = 'Put the debrief before it, so that nothing said over coffee can reach the decision.';

const PREPARATION = { learnt: 'what they have learnt beforehand', monthsHere: 'how long they have been here' };

type OnRatings = Pick<
  WordsOfGroup<'fairness'>,
  | 'every-assessed-competency-is-looked-for'
  | 'looked-for-competency-is-assessed'
  | 'anchored-levels'
  | 'anchors-differ-in-kind'
  | 'untested-competency'
  | 'over-tested-competency'
  | 'competencies-fit-the-time'
  | 'enough-assessors'
  | 'same-panel-size'
  | 'interviewer-prepared'
  | 'value-unassessed'
  | 'informal-unscored'
  | 'decision-before-chat'
  | 'reference-card'
  | 'rated-sample'
>;

/** What the rules on fairness say of what is rated, by whom, and when. */
export const ratings = ({ count, list, percent }: Format): OnRatings => ({
  'every-assessed-competency-is-looked-for': {
    what: 'Every competency that candidates are told is assessed has a look-for on the interviewer side.',
    why: 'Otherwise it is rated from a general impression, which is what a structured interview is there to avoid; and the two sides drift apart.',
    source: 'Campion, Palmer & Campion 1997, on the components of interview structure',
    fix: 'Write a look-for that can be answered by watching and listening, or stop claiming that the interview assesses it.',
    says: {
      notLookedFor: (held, missing, lookedFor) => {
        const it = missing.length === 1 ? 'it' : 'them';
        return {
          message: `${settingOf(held)} assesses ${list(missing)}, and nothing on the interviewer side looks for ${it}.`,
          fix: `Add a look-for ${held.variants.length === 0 ? '' : 'under variants '}that names ${missing.length === 1 ? 'it' : 'each'}, or take ${it} out of what the interview assesses. Looked for now: ${lookedFor.join(', ') || 'nothing'}.`,
        };
      },
    },
  },
  'looked-for-competency-is-assessed': {
    what: 'Every look-for, signal and question speaks to a competency that candidates are told is assessed.',
    why: 'What is rated and not announced rewards those who have someone inside to ask.',
    fix: 'Announce it on the candidate side, or look for something that is announced.',
    says: {
      notTold: (place, { id, competency }, interview, assessed) => ({
        message: `The ${ITEMS[place]} "${id}" is about ${competency}, and candidates are not told that "${interview}" assesses it.`,
        fix: `Name one of those it does assess (${assessed.join(', ') || 'none'}), or add ${competency} under assesses on the candidate side.`,
      }),
    },
  },
  'anchored-levels': {
    what: 'Every competency says which behaviours each rating from 1 to 4 stands for.',
    why: 'With anchored scales two interviewers agree more (.77 against .73) and predict better; without them a 3 is whatever each of them thinks it is.',
    source: 'Taylor & Small 2002',
    fix: 'Write two or more behaviours for each rating.',
    thresholds: { behaviours: 'Behaviours that each rating needs at least.' },
    says: {
      tooFew: (competency, short, needed) => ({
        message: `The anchors of "${competency}" have ${list(short.map(({ rating, has }) => `${has === 0 ? 'none' : count(has, BEHAVIOUR)} for rating ${String(rating)}`))}. Each rating needs ${count(needed, BEHAVIOUR)} or more.`,
        fix: 'Write what was seen or heard at these ratings: things a second person in the room would have noted too.',
      }),
    },
  },
  'anchors-differ-in-kind': {
    what: 'The behaviours of two ratings differ in more than adverbs and words of degree. It compares words, and cannot know whether different words mean the same.',
    why: 'Where a 2 explains "sometimes" and a 3 explains "usually", each interviewer draws the line somewhere else.',
    source: 'Taylor & Small 2002, on scales anchored in behaviour',
    fix: 'Describe another behaviour at each rating.',
    thresholds: { likeness: 'Share of their words, from 0 to 1, from which on two behaviours count as the same.' },
    says: {
      same: (competency, lower, higher, share) => ({
        message: `Words of degree apart, ratings ${lower.rating} and ${higher.rating} of "${competency}" have ${percent(share)} of their words in common: ${quoted(lower.text)} and ${quoted(higher.text)}.`,
        fix: 'Write what else somebody does at the higher rating, and not how often or how well.',
      }),
    },
  },
  'untested-competency': {
    what: 'Every competency that a role claims, or needs a rating of, is assessed in one of its sessions.',
    why: 'What nobody assesses is decided by sympathy in the debrief.',
    fix: 'Add a session that assesses it, let a session assess it too, or give up the claim.',
    says: {
      claimed: ({ competency, role, sessions, only, assessedIn }) => ({
        message:
          only.length === 0
            ? `"${role}" claims to assess ${competency}, and none of its ${count(sessions, SESSION)} does.`
            : `"${role}" claims to assess ${competency}, and only ${list(only)} ${only.length === 1 ? 'does' : 'do'}, which not everybody has.`,
        fix: `Add a session that does (${whereAssessed(assessedIn)}), or remove it from the competencies of the role.`,
      }),
      ratingNeeded: ({ competency, role, sessions, only, assessedIn }) => ({
        message:
          only.length === 0
            ? `"${role}" needs a rating of ${competency}, and none of its ${count(sessions, SESSION)} gives one.`
            : `"${role}" needs a rating of ${competency}, and only ${list(only)} ${only.length === 1 ? 'gives' : 'give'} one, which not everybody has.`,
        fix: `Add a session that does (${whereAssessed(assessedIn)}), or remove it from the ratings of the role.`,
      }),
    },
  },
  'over-tested-competency': {
    what: 'No competency is primary in three or more sessions of a role.',
    why: 'Each further session on the same thing costs the candidate an hour and adds little: Google found that interviews beyond the fourth added about 1 % of confidence each.',
    source: 'Bock, Work Rules! (on the number of interviews). That the limit is three is our judgement.',
    fix: 'Let each session own a ground of its own.',
    thresholds: { sessions: 'Sessions with one competency as primary from which on it is reported.' },
    says: {
      tooOften: (competency, role, sessions, limit) => ({
        message: `${competency} is a primary competency of ${count(sessions.length, SESSION)} of "${role}": ${list(sessions)}.`,
        fix: `Keep it primary where the evidence is strongest, at most ${count(limit - 1, { one: 'time', other: 'times' })}, and make it secondary, or nothing, in the other interview types or variants.`,
      }),
    },
  },
  'competencies-fit-the-time': {
    what: 'An interview rates at most five competencies, three of them as primary.',
    why: 'A rating needs evidence that somebody wrote down; with more to rate the last ones are guessed from the first.',
    source:
      'US Office of Personnel Management: 5 to 8 competencies for a whole structured interview. That one session has room for five is our judgement.',
    fix: 'Assess fewer.',
    thresholds: { primary: 'Primary competencies at most.', all: 'Competencies in all at most.' },
    says: {
      tooMany: (held, has, room) => ({
        message: `${settingOf(held)} assesses ${count(has.all, { one: 'competency', other: 'competencies' })}, ${String(has.primary)} of them as primary; a session has room for ${String(room.all)}, ${String(room.primary)} of them as primary.`,
        fix: 'Keep those for which this interview gives the best evidence, and leave the others to another session.',
      }),
    },
  },
  'enough-assessors': {
    what: 'At least two different people rate every candidate. Seats without a label are taken for different people.',
    why: 'One person’s first impression then decides, however many sessions confirm it.',
    source: 'Campion, Palmer & Campion 1997 name several interviewers as a component of structure',
    fix: 'Let a second person rate.',
    thresholds: { people: 'People who rate a candidate, at least.' },
    says: {
      tooFew: (role, people, isExact, sessions, needed) => ({
        message: `${isExact ? 'Exactly' : 'At most'} ${count(people, { one: 'person rates', other: 'people rate' })} a candidate for "${role}", in ${count(sessions, SESSION)}; the decision needs ratings of ${String(needed)} or more.`,
        fix: 'Add an interviewer to a session, or name another person in its seats: the same label in two sessions is the same person.',
      }),
    },
  },
  'same-panel-size': {
    what: 'The roles of one family hold the same interview with the same number of interviewers.',
    why: 'One person across the table and three are not the same interview, and the ratings stand side by side in calibration.',
    source:
      'US Office of Personnel Management, structured interviews: the same number of interviewers for every candidate',
    fix: 'Settle on one number per interview and family of roles.',
    says: {
      otherSize: (panel, first) => ({
        message: `The session "${panel.session}" of "${panel.role}" has ${count(panel.interviewers, { one: 'interviewer', other: 'interviewers' })}, and the same interview has ${String(first.interviewers)} in "${first.role}" (session "${first.session}"), a role of the same family.`,
        fix: 'Use one number for both, or ignore this check in the role with the reason why they differ.',
      }),
    },
  },
  'interviewer-prepared': {
    what: 'Every interview says what its interviewers have done first (training, shadowing or a dry run), and how long they have been here.',
    why: 'An interviewer who has just arrived cannot say how the work is done or judged here, and one without training rates by taste.',
    source: 'US Office of Personnel Management: shared training of all interviewers',
    fix: 'State training or a dry run, and the months.',
    says: {
      unsaid: (interview, missing) => ({
        message: `Nothing says who may run "${interview}": ${list(missing.map((what) => PREPARATION[what]))}.`,
        fix: 'Add it, such as mayRun: { training: Has shadowed two of these, dryRun: true, monthsHere: 6 }.',
      }),
    },
  },
  'value-unassessed': {
    what: 'Every value of the company is rated by a competency that some role assesses.',
    why: 'A value that is named and never rated comes back as "not one of us" in the debrief.',
    fix: 'Give the value a competency, and a session that rates it.',
    says: {
      noCompetency: (value) => ({
        message: `No competency rates the value "${value}".`,
        fix: 'Name the competency that rates it: competency: <id>.',
      }),
      notAssessed: (value, competency) => ({
        message: `The value "${value}" is rated by ${competency}, and no session of any role assesses that.`,
        fix: `Assess ${competency} in an interview type that roles use, or take the value off the list of what you hire for.`,
      }),
    },
  },
  'informal-unscored': {
    what: 'An informal meeting has no competencies, and its interviewers nothing to rate by.',
    why: 'Candidates are told that nothing counts there. If something does, we have not told them the truth.',
    fix: 'Remove what rates, or make it an interview.',
    says: {
      assesses: (interview) => informalAnd(interview, 'assesses competencies'),
      variantAssesses: (interview, variant) => informalAnd(interview, `its variant "${variant}" assesses competencies`),
      hasList: (interview, place) => informalAnd(interview, `its interviewers have ${ITEMS[place]}s to rate by`),
    },
  },
  'decision-before-chat': {
    what: 'An informal meeting comes after the stage in which the decision is taken.',
    why: 'What the guests of an informal meeting think reaches the debrief, whatever they were told; after the decision it cannot.',
    fix: 'Decide first, then chat.',
    says: {
      beforeDecision: (interview, role, decision) => ({
        message: `"${interview}" is informal, and in "${role}" it comes before the decision ("${decision}").`,
        fix: DECIDE_FIRST,
      }),
      noDecision: (interview, role) => ({
        message: `"${interview}" is informal, and in "${role}" no stage of kind decision comes before it.`,
        fix: DECIDE_FIRST,
      }),
    },
  },
  'reference-card': {
    what: 'The reference card of a rehearsal rates each primary competency of its session, rates nothing else than what the session assesses, and has ratings on three different levels.',
    why: 'Whoever compares their own card with it learns where they were too kind and where too strict. Where everything is a 3, a general impression would have done as well.',
    fix: 'Rate what the session is there for, and let the invented candidate be strong in one thing, middling in another and weak in a third.',
    thresholds: { levels: 'Different levels that a reference card has at least.' },
    says: {
      notAssessed: (rehearsal, competency, assessed) => ({
        message: `The reference card of "${rehearsal}" rates ${competency}, which its session does not assess.`,
        fix: `Take it out, or rate one of these: ${assessed.join(', ') || 'the session assesses nothing'}.`,
      }),
      unrated: (rehearsal, missing) => ({
        message: `The reference card of "${rehearsal}" does not rate ${list(missing)}, which its session is there for.`,
        fix: 'Add a rating with the lines that it rests on; where nothing was said of it, add lines.',
      }),
      levels: (rehearsal, ratings, levels, asked) => ({
        message: `The reference card of "${rehearsal}" has ${count(ratings, RATING)} on ${count(levels, LEVEL)}, and should have them on ${String(asked)}.`,
        fix: 'Change what the candidate says, so that one competency comes out strong, one middling and one weak.',
      }),
    },
  },
  'rated-sample': {
    what: 'A rated sample in a kit is about a competency that its interview assesses, and its rating has an anchor.',
    why: 'Interviewers learn from samples what a 2 and a 3 look like. One of something that nobody rates there, or by an anchor that is missing, teaches them to rate from a feeling.',
    fix: 'Choose a competency that the interview assesses, or write the anchor first.',
    says: {
      notAssessed: (sample, competency, interview, assessed) => ({
        message: `The sample "${sample}" rates ${competency}, which "${interview}" does not assess.`,
        fix: `Rate one of these, or move the sample to a kit that assesses it: ${assessed.join(', ') || 'the interview assesses nothing'}.`,
      }),
      noAnchor: (sample, competency, rating) => ({
        message: `The sample "${sample}" is rated ${String(rating)} in ${competency}, and that rating has no anchor.`,
        fix: `Write the anchors of ${competency} for ${String(rating)}, or choose a rating that has some.`,
      }),
    },
  },
});
