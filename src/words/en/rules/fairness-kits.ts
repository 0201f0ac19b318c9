import type { KitText } from '../../../handbook/text/kit-texts.ts';
import { quoted } from '../../../handbook/text/quoted.ts';
import type { LifeTopic } from '../../../handbook/text/unlawful-topics.ts';
import type { WordsOfGroup } from '../../definition/rules.ts';
import type { Format } from '../../format.ts';
import { settingOf } from './setting.ts';

/** Roles that are named in one message; the others are counted. */
const NAMED_ROLES = 3;

const SECRETS: Record<KitText['what'], string> = {
  question: 'core question',
  probe: 'probe of a core question',
  exercise: 'exercise',
  anchor: 'anchor',
  sample: 'rated sample',
  line: 'line of a rehearsal',
};

const hideOrReplace = (what: KitText['what']) =>
  `Change the text that candidates read, or replace the ${SECRETS[what]}: who has read it beforehand is rated for having read it.`;

const RECRUITER = 'What the work needs is stated to everyone by the recruiter, who asks whether it suits.';

/** What of a person's life is not asked about, and what to do instead of asking. */
const TOPICS: Record<LifeTopic, { name: string; instead: string }> = {
  age: { name: 'age', instead: 'Ask what somebody has done, not since when.' },
  family: { name: 'family', instead: RECRUITER },
  health: {
    name: 'health',
    instead: 'Offer to everyone what can be arranged for the interview, without asking why.',
  },
  religion: { name: 'religion', instead: RECRUITER },
  origin: {
    name: 'origin',
    instead: 'The recruiter asks everyone whether they may work here and in which language they like to work.',
  },
  gender: { name: 'sex or gender', instead: 'People say how they want to be called, if they want to.' },
  politics: { name: 'politics or unions', instead: 'Nothing in the work depends on it.' },
  pay: { name: 'pay so far', instead: 'The recruiter asks what somebody hopes for, and names the range.' },
  'criminal-record': {
    name: 'a criminal record',
    instead: 'Where the job calls for a check, it comes after a conditional offer.',
  },
};

const askedIn = (asked: { question: string } | { probeOf: string } | 'opening') => {
  if (asked === 'opening') return 'The opening';
  return 'question' in asked ? `The question "${asked.question}"` : `A probe of the question "${asked.probeOf}"`;
};

type OnKits = Pick<
  WordsOfGroup<'fairness'>,
  | 'question-used-twice'
  | 'has-core-questions'
  | 'questions-fit-the-time'
  | 'look-for-is-observable'
  | 'kit-in-the-open'
  | 'kit-in-prompts'
  | 'kit-in-messages'
  | 'exercise-dry-run'
  | 'exercise-is-shipped'
  | 'unlawful-question'
  | 'inclusive-language'
  | 'looks-like-trivia'
>;

/** What the rules on fairness say of what interviewers ask, and of the words they use. */
export const kits = ({ count, list, percent, minutes, days }: Format): OnKits => ({
  'question-used-twice': {
    what: 'No core question comes twice in the sessions of a role, in the same words or nearly so. It cannot know whether different words ask for the same story.',
    why: 'The second answer is a rehearsed first one, and eight minutes of evidence are lost.',
    fix: 'Keep the question where its evidence is strongest and replace it in the other session.',
    thresholds: { likeness: 'Share of their words, from 0 to 1, from which on two questions count as the same.' },
    says: {
      askedTwice: (roles, first, second, share) => {
        const named = roles.slice(0, NAMED_ROLES).map((role) => `"${role}"`);
        const more = roles.length > NAMED_ROLES ? [`${String(roles.length - NAMED_ROLES)} more`] : [];
        return {
          message: `Candidates for ${list([...named, ...more])} are asked twice: ${quoted(second.ask)} in session ${second.session}, and a core question with ${percent(share)} of the same words in session ${first.session} (${first.interview}: ${first.question}).`,
          fix: 'Ask it in one of the two, and in the other ask for something that only this session can show; or mark one as reserve: true.',
        };
      },
    },
  },
  'has-core-questions': {
    what: 'Every interview that is assessed, and each of its variants, has a core question or an active exercise.',
    why: 'Where every interviewer makes up the questions, candidates are compared by different yardsticks; unstructured interviews predict about half as well (.19 against .42).',
    source: 'Sackett, Zhang, Berry & Lievens 2022',
    fix: 'Write core questions or an exercise.',
    says: {
      nothingToAsk: (held) => ({
        message: `${settingOf(held)} is assessed, and its interviewers have neither a core question nor an active exercise.`,
        fix: 'Write two to four core questions (reserve: false), or an exercise with status: active, that gives evidence for what is assessed.',
      }),
    },
  },
  'questions-fit-the-time': {
    what: 'The core questions, and the shortest exercise, fit into the interview beside the candidate’s own questions; each question takes 8 to 10 minutes with its probes.',
    why: 'When time runs out, each interviewer drops another question, and candidates are no longer asked the same. The candidate’s questions go first.',
    source: 'Google re:Work splits 45 minutes into 5 of opening, 32 of questions, 5 for the candidate and 3 to close',
    fix: 'Keep two to four core questions and mark the others as reserve.',
    thresholds: {
      shortest: 'Minutes that a question takes at least.',
      longest: 'Minutes that a question takes at most.',
    },
    says: {
      tooMuch: (held, asked, room, length) => ({
        message: `${length === undefined ? '' : `At ${minutes(length)}, `}${settingOf(held)} needs ${minutes(asked.minutes)} for ${count(asked.questions, { one: 'core question', other: 'core questions' })}${asked.exercise > 0 ? ` and ${String(asked.exercise)} for an exercise` : ''}, and has ${String(room)} without the time for the candidate’s questions.`,
        fix: `Mark core questions of at least ${minutes(asked.minutes + asked.exercise - room)} in all as ${length === undefined ? 'reserve: true' : 'reserve: true, or as core from a greater length'}, or give the interview more time.`,
      }),
      oddLength: (question, interview, shortest, longest) => ({
        message: `The question "${question.id}" of "${interview}" takes ${minutes(question.minutes)}; with its probes a question takes ${String(shortest)} to ${String(longest)}.`,
        fix:
          question.minutes < shortest
            ? 'Give it the time its probes need, or make it a probe of another question.'
            : 'Split it, or leave out what does not give evidence.',
      }),
    },
  },
  'look-for-is-observable': {
    what: 'Each look-for is a question about behaviour, and an interview has four to eight of them. It knows some words for what cannot be observed, not all.',
    why: 'Notes on what the candidate said or did help to rate; impressions do not.',
    source: 'Burnett et al. 1998, on notes. That eight is the most is our judgement.',
    fix: 'Ask what could be heard or seen: "Do they ask for the input size before they choose an algorithm?"',
    thresholds: {
      fewest: 'Look-fors that an interview has at least.',
      most: 'Look-fors that an interview has at most, those of its variant included.',
    },
    says: {
      otherNumber: (held, has, fewest, most) => ({
        message: `${settingOf(held)} has ${count(has, { one: 'look-for', other: 'look-fors' })}; one person can watch for ${String(fewest)} to ${String(most)}.`,
        fix:
          has < fewest
            ? 'Add what else can be seen or heard in this interview.'
            : 'Keep those that tell a good session from a bad one.',
      }),
      noQuestion: ({ lookFor, interview }, asked) => ({
        message: `The look-for "${lookFor}" of "${interview}" is no question: it ends with ${quoted(asked.slice(-12))}.`,
        fix: 'Ask what the interviewer answers by watching and listening, and end with "?".',
      }),
      unobservable: ({ lookFor, interview }, phrase) => ({
        message: `The look-for "${lookFor}" of "${interview}" asks for what nobody can see or hear: "${phrase}".`,
        fix: 'Ask for what the candidate does or says that makes you think so.',
      }),
    },
  },
  'kit-in-the-open': {
    what: 'No core question, probe, exercise or anchor, and nothing that interviewers ask in a rehearsal, resembles text that candidates read or find a page by. It compares words, and cannot know that two texts mean the same in different words.',
    why: 'A question that stands on the candidates’ page measures who has read the page.',
    source:
      'The thresholds are our judgement; among some 300 kit texts of the shipped content the highest share was 27 %.',
    fix: 'Give candidates another example of the same kind.',
    thresholds: {
      share: 'Share of the runs of four words, from 0 to 1, from which on a text counts as copied.',
      spoken: 'The same for a probe or a line of a rehearsal, which are short.',
      likeness: 'Share of their words, from 0 to 1, from which on a question counts as an example of the same entry.',
    },
    says: {
      stands: ({ what, text }, { source: { file }, share }) => ({
        message: `${percent(share)} of this ${SECRETS[what]} (${quoted(text)}) stands in ${file}, which candidates read.`,
        fix: hideOrReplace(what),
      }),
      nearlyExample: ({ what, text }, example) => ({
        message: `This ${SECRETS[what]} (${quoted(text)}) is nearly the example that candidates read: ${quoted(example)}.`,
        fix: hideOrReplace(what),
      }),
    },
  },
  'kit-in-prompts': {
    what: 'No core question, probe, exercise or anchor stands in what prompts are made of and filled with: templates, look-fors, criteria, what ends a stage. It compares words.',
    why: 'A prompt is pasted into an assistant, which may belong to somebody else: what stands in it is in use no longer.',
    source: 'The threshold is our judgement; in the shipped content the highest share was 43 %.',
    fix: 'Say what is looked for in other words than those in which it is asked.',
    thresholds: { share: 'Share of the runs of four words, from 0 to 1, from which on a text counts as copied.' },
    says: {
      stands: ({ what, text, file }, share) => ({
        message: `${percent(share)} of ${/^[aeiou]/.test(SECRETS[what]) ? 'an' : 'a'} ${SECRETS[what]} (${quoted(text)}, in ${file}) stands here, and goes into prompts for assistants.`,
        fix: `Write it in other words, or replace the ${SECRETS[what]}: an assistant may keep what it is given.`,
      }),
    },
  },
  'kit-in-messages': {
    what: 'No core question, probe, exercise or anchor stands in a message to a candidate, no exercise is named there, and no link leads to a page of interviewers.',
    why: 'A message is forwarded in a second. What it gives away is in use no longer, and the next candidate is not measured with the same task.',
    source: 'The threshold is our judgement, as for prompts.',
    fix: 'Say what kind of session it is, and link to its page for candidates.',
    thresholds: { share: 'Share of the runs of four words, from 0 to 1, from which on a text counts as copied.' },
    says: {
      stands: ({ what, text, file }, share) => ({
        message: `${percent(share)} of ${/^[aeiou]/.test(SECRETS[what]) ? 'an' : 'a'} ${SECRETS[what]} (${quoted(text)}, in ${file}) stands in this message to candidates.`,
        fix: `Leave it out, or replace the ${SECRETS[what]}.`,
      }),
      exercise: (title, interview) => ({
        message: `This message to candidates names the exercise "${title}" of "${interview}".`,
        fix: 'Say what kind of task it is, without its name.',
      }),
      page: (url) => ({
        message: `This message to candidates links to "${url}", which only interviewers can open.`,
        fix: 'Link to the page that candidates read.',
      }),
    },
  },
  'exercise-dry-run': {
    what: 'Every active exercise has had a run or a dry run within a year, and none that is leaked or retired is in use.',
    why: 'Its author is the worst judge of how long an exercise takes, and tools move on; a leaked one measures who found it.',
    fix: 'Go through every step (lastRun), let a colleague sit through it (lastDryRun), or use another exercise.',
    thresholds: { days: 'Days after which an exercise is tried again.' },
    says: {
      untried: ({ exercise, interview }) => ({
        message: `The exercise "${exercise}" of "${interview}" is active, and nobody has tried it: it has neither a run nor a dry run.`,
        fix: 'Go through every step and write down the day (lastRun). Better still, let a colleague sit through it, and write down that day (lastDryRun) and the minutes to a working core.',
      }),
      tooLongAgo: ({ exercise, interview }, { field, day, daysAgo }, limit) => ({
        message: `The last ${field === 'lastRun' ? 'run' : 'dry run'} of the exercise "${exercise}" of "${interview}" was ${days(daysAgo)} ago (${day}), and the limit is ${days(limit)}.`,
        fix: `${field === 'lastRun' ? 'Go through every step again' : 'Let a colleague solve it again'}, or set status: retired.`,
      }),
      outOfUse: ({ exercise, interview }, status, active) => ({
        message: `The exercise "${exercise}" of "${interview}" is ${status}, and a variant begins with it.`,
        fix: `Name an active exercise: ${active.join(', ') || 'there is none yet'}.`,
      }),
    },
  },
  'exercise-is-shipped': {
    what: 'No active exercise is one that ships with this product, word for word.',
    why: 'Whoever looks for it finds its statement, its hints and its answers in public: it measures who has looked.',
    fix: 'Write a task of your own on the pattern of the shipped one, or set status: retired and keep it for practice among interviewers.',
    says: {
      shipped: (exercise, interview) => ({
        message: `The exercise "${exercise}" of "${interview}" is active, and it ships with this product: anybody can read it, with its answers.`,
        fix: 'Write one of your own with another setting, other data and another catch, or set status: retired. New words for the same task are found as well by whoever knows it.',
      }),
    },
  },
  'unlawful-question': {
    what: 'No question, probe or opening asks about age, family, health, religion, origin, politics, pay so far or a criminal record. It knows common wordings, not all, and not the law of your place.',
    why: 'Such an answer cannot be unheard: it may decide without anybody wanting it to, and in many places asking is against the law.',
    source: 'US Equal Employment Opportunity Commission, guidance on pre-employment inquiries',
    fix: 'Ask for what the work needs: whether the hours suit, or which working language somebody is at ease in.',
    says: {
      asksAbout: (asked, interview, topic, phrase) => ({
        message: `${askedIn(asked)} of "${interview}" asks about ${TOPICS[topic].name}: "${phrase}". In many places it must not be asked.`,
        fix: `Leave it out. ${TOPICS[topic].instead}`,
      }),
    },
  },
  'inclusive-language': {
    what: 'No text uses a wording from the list of those that leave people out. Words with a technical meaning are not on the list, and what stands in quotation marks is talked about, not said.',
    why: 'People decide by such words whether they are wanted, before anybody has spoken with them.',
    source: 'Gaucher, Friesen & Kay 2011, on wording in job advertisements',
    fix: 'Use the word that the message proposes.',
    says: {
      leavesOut: (phrase, instead) => ({
        message: `"${phrase}" leaves out some of the people who read this.`,
        fix: `Write instead: ${instead}. A word that is talked about and not said stands in quotation marks.`,
      }),
    },
  },
  'looks-like-trivia': {
    what: 'No core question begins like one that a page of documentation answers, unless something ties it to the candidate or to a situation. It knows openings, not subjects.',
    why: 'Such a question finds out who has read the same pages lately. It gives no evidence of how somebody works.',
    fix: 'Ask for a decision, a cause or an experience.',
    says: {
      trivia: ({ id, ask }, interview) => ({
        message: `The core question "${id}" of "${interview}" looks like one that a web search answers: ${quoted(ask)}.`,
        fix: 'Put the matter into a situation ("here is code that uses both: what would break first?"), or ask when the candidate needed it.',
      }),
    },
  },
});
