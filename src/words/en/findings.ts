import type { FindingWords } from '../definition/findings.ts';
import type { Format } from '../format.ts';

/** What a session of a format shows, where no other session does. */
const SHOWS: Partial<Record<string, string>> = {
  'live-coding': 'code as it is written',
  design: 'a design as it takes shape',
  'case-study': 'a case as it is worked through',
  'take-home': 'work at the candidate’s own pace',
};

const PARTS = {
  made: 'hands-on work',
  shown: 'talk about finished work',
  said: 'conversation',
  alone: 'work alone',
};

/** The review of a loop, and What if. */
export function findings({ count, duration, range, list, anyOf, percent }: Format): FindingWords {
  const rating = { one: 'rating', other: 'ratings' };
  const session = { one: 'session', other: 'sessions' };
  const verb = (items: readonly unknown[], one: string, many: string) => (items.length === 1 ? one : many);
  return {
    without: (sessions) => `For those who do not have ${anyOf(sessions)}:`,
    numbers: { primary: 'As main focus', secondary: 'In passing' },
    unassessed: {
      title: 'Claimed and not assessed',
      method:
        'Competencies that the role lists and that no session names as primary or secondary. What nobody assesses is decided by sympathy in the debrief.',
      says: (competency, sessions, needed) => {
        const none =
          sessions === 0
            ? 'it has no session'
            : sessions === 1
              ? 'its one session does not'
              : `none of its ${count(sessions, session)} does`;
        const nobody =
          needed === undefined ? '' : ` The decision needs a ${String(needed)} in it that nobody can give.`;
        return `The role claims to assess ${competency}, and ${none}.${nobody}`;
      },
      assessing: 'Sessions that assess it',
      sessions: 'Sessions in all',
    },
    'unfillable-rating': {
      title: 'Ratings nobody can give',
      method:
        'Ratings that the decision needs, of competencies that no session assesses; their weight as a share of all weights of the role. A competency that the role also claims is said once, under “Claimed and not assessed”.',
      says: (competency, needed, share) =>
        `The decision needs a ${String(needed)} in ${competency}, which is ${percent(share)} of all weight, and no session rates it.`,
      needed: 'Rating needed',
      weight: 'Weight',
      share: 'Share of all weights',
    },
    'only-secondary': {
      title: 'Assessed only in passing',
      method:
        'Competencies that the role lists, and that its sessions name as secondary and never as primary: the evidence is what is left over when each session has done what it is there for.',
      says: (competency, sessions) =>
        `No session has ${competency} as its main focus: ${list(sessions)} ${verb(sessions, 'looks', 'look')} at it in passing.`,
    },
    'family-emphasis': {
      title: 'What the family stresses',
      method:
        'The competencies that company.yaml gives as the emphasis of the role’s family, and how the sessions of this loop assess them.',
      says: (family, { primary, secondary, none, all }) =>
        secondary.length + none.length === 0
          ? `Each competency that the family “${family}” stresses is the main focus of a session: ${list(primary)}.`
          : [
              `The family “${family}” stresses ${list(all)}.`,
              ...(none.length > 0 ? [`No session here assesses ${list(none)}.`] : []),
              ...(secondary.length > 0
                ? [`${list(secondary)} ${verb(secondary, 'is', 'are')} assessed only in passing.`]
                : []),
            ].join(' '),
      onlySecondary: 'Only in passing',
      none: 'Not assessed',
    },
    archetypes: {
      title: 'Compared with other kinds of companies',
      method:
        'Of the competencies that weigh more in the loops of each company archetype, how many this loop has as primary. It says what the loop resembles, not what it should.',
      says: (companies) =>
        `Of what other kinds of companies stress, this loop has as a main focus: ${companies.map(({ title, has, of }) => `${title} ${String(has)} of ${String(of)}`).join(', ')}.`,
    },
    assessors: {
      title: 'People who rate',
      method:
        'Distinct people in the live sessions that rate something: a label of a seat is one person wherever it stands, and a seat without a label is one more. Said where they are fewer than checks.yaml asks for.',
      source: 'Campion, Palmer & Campion 1997 name several interviewers as a component of structure.',
      says: (people, sessions, least) =>
        `Only ${count(people, { one: 'person rates', other: 'people rate' })} the candidate, in ${count(sessions, session)}. It should be ${String(least)} or more.`,
      people: 'People who rate',
      sessions: 'Sessions',
    },
    'single-source': {
      title: 'Single sources',
      method:
        'Competencies that the role claims or needs a rating of, and that one session alone assesses, or several sessions with one and the same person. Such a session is valuable, because nothing else gives this evidence, and fragile, because a bad hour or a cancelled meeting leaves none. Work done alone is rated by those who discuss it.',
      session: (name, competencies, people) =>
        `${name} is the only evidence for ${list(competencies)}${people === 1 ? `, and one person judges ${verb(competencies, 'it', 'them')}` : ''}.`,
      person: (person, competencies, sessions) =>
        `One person gives all the evidence for ${list(competencies)}: ${person}, in ${list(sessions)}.`,
      competencies: 'Competencies that only it assesses',
      people: 'People who rate them',
      sessions: 'Sessions',
    },
    overlap: {
      title: 'Overlaps',
      method:
        'Competencies that three sessions or more have as primary, or as many as checks.yaml says. Each further look at the same thing costs the candidate an hour and adds little. That the limit is three is our judgement.',
      source: 'Bock, Work Rules!: interviews beyond the fourth added about 1% to the prediction of the decision.',
      says: (competency, sessions) =>
        `${count(sessions.length, { one: 'session has', other: 'sessions have' })} ${competency} as a main focus: ${list(sessions)}.`,
      minutes: 'Live minutes of these sessions',
    },
    'recurring-question': {
      title: 'Questions that recur',
      method:
        'Core questions of different sessions, compared by the words that carry meaning; said from the share on that checks.yaml gives. It cannot know whether different words ask for the same story.',
      says: (first, second, question, alike) =>
        alike === 1
          ? `${first} and ${second} ask the same question: ${question}.`
          : `${second} asks ${question}, and ${first} has a question with ${percent(alike)} of the same words.`,
      alike: 'Words in common',
    },
    'without-anchors': {
      title: 'Rated without anchors',
      method:
        'Competencies that a session rates, and that have no anchors, or fewer behaviours than checks.yaml asks for, at one of the ratings from 1 to 4.',
      source: 'Taylor & Small 2002: with anchored scales raters agree more (.77 against .73) and predict better.',
      says: (competency, sessions, ratings) =>
        `${list(sessions)} ${verb(sessions, 'rates', 'rate')} ${competency}, and its anchors do not say enough for ${rating[verb(ratings, 'one', 'other') as 'one' | 'other']} ${list(ratings.map(String))}.`,
      ratings: 'Ratings without anchors',
      sessions: 'Sessions that rate it',
    },
    order: {
      title: 'Order of the stages',
      method:
        'Interviewers’ minutes of each stage that rates something, preparation and write-up included. A stage is said to come late if it has a needed competency as primary and costs at most half of a stage before it; work alone, if an hour or more of it comes before any meeting. Both limits are our judgement. A stage can have good reasons to come last: this counts only what a rejection there has cost.',
      late: (late, before) =>
        `${late.stage} assesses ${list(late.competencies)} and takes ${duration(late.minutes)} of our time, yet it comes after ${before.stage}, which takes ${duration(before.minutes)}. The other way round, a rejection would cost both sides less.`,
      workFirst: (stage, work) => `${stage} asks for ${range(work)} of work before the candidate has met anybody.`,
      good: (stages) =>
        `No short stage waits behind a long one: ${list(stages.map(({ stage, minutes }) => `${stage} (${duration(minutes)})`))}.`,
      workAlone: 'Work alone, at most',
    },
    'candidate-time': {
      title: 'The candidate’s time',
      method:
        'Live interviews, breaks left out, and work alone at the upper end of its range, each against the budget in checks.yaml. Preparation and travel are not counted. The hours of the budget are our judgement.',
      source: 'Bock, Work Rules!: four interviews were enough to predict Google’s own decision with 86% confidence.',
      gives: (live, alone, all) =>
        alone.max === 0
          ? `The candidate spends ${duration(live)} in interviews and does no work alone.`
          : `The candidate spends ${duration(live)} in interviews and ${range(alone)} working alone, ${range(all)} in all.`,
      budget: (live, alone) => `The budget is ${duration(live)} for interviews and ${duration(alone)} for work alone.`,
      over: {
        live: (by, budget) => `The interviews are ${duration(by)} over their budget of ${duration(budget)}.`,
        'self-paced': (by, budget) => `Work alone is ${duration(by)} over its budget of ${duration(budget)}.`,
      },
      live: 'Live',
      liveBudget: 'Budget for live interviews',
      alone: 'Alone, at most',
      aloneBudget: 'Budget for work alone',
    },
    'live-and-self-paced': {
      title: 'Live and at one’s own pace',
      method:
        'Live minutes of all sessions, and the middle of the range of work alone. Said as something to weigh where work is only done alone, where all of it is coding before somebody’s eyes and nothing is brought along, or where work alone is more than two thirds of the time. The limit of two thirds is our judgement.',
      source:
        'Behroozi et al. 2020: being watched while coding cut performance by more than half in a controlled study of 48 people.',
      allLive: (live) => `Everything is live (${duration(live)}); nothing is done at the candidate’s own pace.`,
      both: (live, alone, share) =>
        `${duration(live)} live and ${range(alone)} at the candidate’s own pace: the candidate arranges ${percent(share)} of the time.`,
      unseen: 'Nobody sees how the candidate gets there: all work is done alone, and live sessions only talk about it.',
      watched: 'All code is written while somebody watches, which costs many people half of what they can do.',
      unpaid: 'More than two thirds of the time goes into work that nobody is paid for.',
      live: 'Live',
      alone: 'Alone, in the middle of the range',
      share: 'Share of work alone',
    },
    'practice-and-talk': {
      title: 'Practical work and talk',
      method:
        'Minutes of the sessions that rate something, by format: live coding, design and case studies are hands-on work; walkthroughs and the talk about a take-home are about finished work; the rest is conversation. Work alone counts as hands-on, with the middle of its range. Said as something to weigh where hands-on work or conversation is missing, or where less than a quarter is practical; that limit is our judgement.',
      source:
        'Sackett et al. 2022: structured interviews predict performance at .42, job knowledge tests at .40, work samples at .33. They are different kinds of evidence.',
      says: (parts, share) =>
        `${list(parts.map(({ part, minutes }) => `${duration(minutes)} of ${PARTS[part]}`))}: ${percent(share)} is practical.`,
      noWork: 'No session asks for work like that of the job.',
      noTalk: 'No session asks what the candidate did before.',
      little: 'That is less than a quarter.',
      numbers: { made: 'Hands-on, live', alone: 'Hands-on, alone', shown: 'About finished work', said: 'Conversation' },
      share: 'Share of practical work',
    },
    'cost-per-competency': {
      title: 'What each competency costs us',
      method:
        'The minutes of a session times the people in it, with each one’s preparation and write-up as the kit states them, shared out among the competencies it rates: a primary one takes twice the share of a secondary one, which is our judgement. The debrief belongs to all and is left out here. Something to weigh where more than a third goes into what the role neither claims nor needs a rating of; that limit is our judgement too.',
      total: (total, debrief) =>
        `One candidate takes ${duration(total)} of our time${debrief > 0 ? `, ${duration(debrief)} of it in the debrief` : ''}.`,
      range: (most, least) =>
        `Most of it goes into ${most.competency} (${duration(most.minutes)}), least into ${least.competency} (${duration(least.minutes)}).`,
      besides: (share, competencies) =>
        `${percent(share)} goes into what the role neither claims nor needs: ${list(competencies)}.`,
    },
    valuable: {
      title: 'Particularly valuable',
      method:
        'Competencies that the role claims or needs and that two sessions or more assess, one of them as primary, with at least one person more than in any of them; and sessions that are the only one in the loop to show a kind of work, by their format. What a session is the only evidence for stands under “Single sources”.',
      firm: (competencies) => `Different people, in at least two sessions, assess ${list(competencies)}.`,
      only: (sessions) =>
        sessions
          .map(({ session: name, format }) => `${name} is the only session that shows ${SHOWS[format]!}.`)
          .join(' '),
      competencies: 'Competencies with firm evidence',
      needed: 'Competencies needed',
      sessions: 'Sessions',
    },
  };
}
