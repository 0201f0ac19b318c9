import type { WordsOfGroup } from '../../definition/rules.ts';
import type { Format } from '../../format.ts';
import { settingOf } from './setting.ts';

const competency = { one: 'competency', other: 'competencies' };

/** What the rules on fairness say. */
export const fairness = ({ count }: Format): WordsOfGroup<'fairness'> => ({
  'every-assessed-competency-is-looked-for': {
    what: 'Every competency that candidates are told is assessed has a look-for on the interviewer side.',
    why: 'Otherwise it is rated from a general impression, which is what a structured interview is there to avoid; and the two sides drift apart.',
    source: 'Campion, Palmer & Campion 1997, on the components of interview structure',
    fix: 'Write a look-for that can be answered by watching and listening, or stop claiming that the interview assesses it.',
  },
  'looked-for-competency-is-assessed': {
    what: 'Every look-for, signal and question speaks to a competency that candidates are told is assessed.',
    why: 'What is rated and not announced rewards those who have someone inside to ask.',
    fix: 'Announce it on the candidate side, or look for something that is announced.',
  },
  'anchored-levels': {
    what: 'Every competency says for each rating from 1 to 4 which behaviours it stands for.',
    why: 'With anchored scales two interviewers agree more (.77 against .73) and predict better; without them a 3 is whatever each of them thinks it is.',
    source: 'Taylor & Small 2002',
    fix: 'Write two or more behaviours for each rating.',
    thresholds: { behaviours: 'Behaviours that each rating needs at least.' },
  },
  'anchors-differ-in-kind': {
    what: 'The behaviours of two ratings differ in more than adverbs and words of degree. It compares words, and cannot know whether different words mean the same.',
    why: 'Where a 2 explains "sometimes" and a 3 explains "usually", each interviewer draws the line elsewhere.',
    source: 'Taylor & Small 2002, on scales anchored in behaviour',
    fix: 'Describe another behaviour at each rating.',
    thresholds: { likeness: 'Share of their words, from 0 to 1, from which on two behaviours count as the same.' },
  },
  'untested-competency': {
    what: 'Every competency that a role claims, or needs a rating of, is assessed in one of its sessions.',
    why: 'What nobody assesses is decided by sympathy in the debrief.',
    fix: 'Add a session that assesses it, let a session assess it too, or give up the claim.',
  },
  'over-tested-competency': {
    what: 'No competency is primary in three or more sessions of a role.',
    why: 'Each further session on the same thing costs the candidate an hour and adds little: Google found that interviews beyond the fourth added about 1 % of confidence each.',
    source: 'Bock, Work Rules! (on the number of interviews). That the limit is three is our judgement.',
    fix: 'Let each session own a ground of its own.',
    thresholds: { sessions: 'Sessions with one competency as primary from which on it is reported.' },
  },
  'question-used-twice': {
    what: 'No core question comes twice in the sessions of a role, in the same words or nearly so. It cannot know whether different words ask for the same story.',
    why: 'The second answer is a rehearsed first one, and eight minutes of evidence are lost.',
    fix: 'Keep the question where its evidence is strongest and replace it in the other session.',
    thresholds: { likeness: 'Share of their words, from 0 to 1, from which on two questions count as the same.' },
  },
  'has-core-questions': {
    what: 'Every interview that is assessed, and each of its variants, has a core question or an active exercise.',
    why: 'Where every interviewer makes up the questions, candidates are compared by different yardsticks; unstructured interviews predict about half as well (.19 against .42).',
    source: 'Sackett, Zhang, Berry & Lievens 2022',
    fix: 'Write core questions or an exercise.',
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
        message: `${settingOf(held)} assesses ${count(has.all, competency)}, ${String(has.primary)} of them as primary; a session has room for ${String(room.all)}, ${String(room.primary)} of them as primary.`,
        fix: 'Keep those for which this interview gives the best evidence, and leave the others to another session.',
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
  },
  'kit-in-the-open': {
    what: 'No core question, exercise or anchor resembles text that candidates read. It compares words, and cannot know that two texts mean the same in different words.',
    why: 'A question that stands on the candidates’ page measures who read the page.',
    source:
      'The thresholds are our judgement; among some 300 kit texts of the shipped content the highest share was 27 %.',
    fix: 'Give candidates another example of the same kind.',
    thresholds: {
      share: 'Share of the runs of four words, from 0 to 1, from which on a text counts as copied.',
      likeness: 'Share of their words, from 0 to 1, from which on a question counts as an example of the same entry.',
    },
  },
  'enough-assessors': {
    what: 'At least two different people rate every candidate. Seats without a label are taken for different people.',
    why: 'One person’s first impression then decides, however many sessions confirm it.',
    source: 'Campion, Palmer & Campion 1997 name several interviewers as a component of structure',
    fix: 'Let a second person rate.',
    thresholds: { people: 'People who rate a candidate, at least.' },
  },
  'same-panel-size': {
    what: 'The roles of one family hold the same interview with the same number of interviewers.',
    why: 'One person across the table and three are not the same interview, and the ratings stand side by side in calibration.',
    source:
      'US Office of Personnel Management, structured interviews: the same number of interviewers for every candidate',
    fix: 'Settle on one number per interview and family of roles.',
  },
  'interviewer-prepared': {
    what: 'Every interview says what its interviewers have done first (training, shadowing or a dry run), and how long they have been here.',
    why: 'An interviewer who has just arrived cannot say how the work is done or judged here, and one without training rates by taste.',
    source: 'US Office of Personnel Management: shared training of all interviewers',
    fix: 'State training or a dry run, and the months.',
  },
  'value-unassessed': {
    what: 'Every value of the company is rated by a competency that some role assesses.',
    why: 'A value that is named and never rated comes back as "not one of us" in the debrief.',
    fix: 'Give the value a competency, and a session that rates it.',
  },
  'informal-unscored': {
    what: 'An informal meeting has no competencies, and its interviewers nothing to rate by.',
    why: 'Candidates are told that nothing counts there. If something does, we have not told them the truth.',
    fix: 'Remove what rates, or make it an interview.',
  },
  'decision-before-chat': {
    what: 'An informal meeting comes after the stage in which the decision is taken.',
    why: 'What the guests of an informal meeting think reaches the debrief, whatever they were told; after the decision it cannot.',
    fix: 'Decide first, then chat.',
  },
  'exercise-dry-run': {
    what: 'Every active exercise has had a run or a dry run within a year, and none that is leaked or retired is in use.',
    why: 'Its author is the worst judge of how long an exercise takes, and tools move on; a leaked one measures who found it.',
    fix: 'Go through every step (lastRun), let a colleague sit through it (lastDryRun), or use another exercise.',
    thresholds: { days: 'Days after which an exercise is tried again.' },
  },
  'unlawful-question': {
    what: 'No question, probe or opening asks about age, family, health, religion, origin, politics, pay so far or a criminal record. It knows common wordings, not all, and not the law of your place.',
    why: 'Such an answer cannot be unheard: it may decide without anybody wanting it to, and in many places asking is against the law.',
    source: 'US Equal Employment Opportunity Commission, guidance on pre-employment inquiries',
    fix: 'Ask for what the work needs: whether the hours suit, or which working language somebody is at ease in.',
  },
  'inclusive-language': {
    what: 'No text uses a wording from the list of those that leave people out. Words with a technical meaning are not on the list, and what stands in quotation marks is talked about, not said.',
    why: 'People decide by such words whether they are wanted, before anybody has spoken with them.',
    source: 'Gaucher, Friesen & Kay 2011, on wording in job advertisements',
    fix: 'Use the word that the message proposes.',
  },
  'looks-like-trivia': {
    what: 'No core question begins like one that a page of documentation answers, unless something ties it to the candidate or to a situation. It knows openings, not subjects.',
    why: 'Such a question finds out who has read the same pages lately. It gives no evidence of how somebody works.',
    fix: 'Ask for a decision, a cause or an experience.',
  },
});
