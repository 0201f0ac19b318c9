import { accommodationsLinked } from './accommodations-linked.ts';
import { agendaAddsUp } from './agenda-adds-up.ts';
import { agendaStated } from './agenda-stated.ts';
import { aiPolicyStated } from './ai-policy-stated.ts';
import { aliasCollision } from './alias-collision.ts';
import { anchoredLevels } from './anchored-levels.ts';
import { anchorsDifferInKind } from './anchors-differ-in-kind.ts';
import { body } from './body.ts';
import { bothSides } from './both-sides.ts';
import { candidateTimeBudget } from './candidate-time-budget.ts';
import { competenciesFitTheTime } from './competencies-fit-the-time.ts';
import { decisionBeforeChat } from './decision-before-chat.ts';
import { enoughAssessors } from './enough-assessors.ts';
import { everyAssessedCompetencyIsLookedFor } from './every-assessed-competency-is-looked-for.ts';
import { exerciseDryRun } from './exercise-dry-run.ts';
import { exerciseIsShipped } from './exercise-is-shipped.ts';
import { feedbackPromiseOwned } from './feedback-promise-owned.ts';
import { hasCoreQuestions } from './has-core-questions.ts';
import { hasOwner } from './has-owner.ts';
import { headingAnchor } from './heading-anchor.ts';
import { hearBackTime } from './hear-back-time.ts';
import { ignoreInUse } from './ignore-in-use.ts';
import { inclusiveLanguage } from './inclusive-language.ts';
import { informalUnscored } from './informal-unscored.ts';
import { internalLinkOnCandidatePage } from './internal-link-on-candidate-page.ts';
import { internalLink } from './internal-link.ts';
import { interviewerPrepared } from './interviewer-prepared.ts';
import { kitInMessages } from './kit-in-messages.ts';
import { kitInPrompts } from './kit-in-prompts.ts';
import { kitInTheOpen } from './kit-in-the-open.ts';
import { knownCheck } from './known-check.ts';
import { knownReference } from './known-reference.ts';
import { lookForIsObservable } from './look-for-is-observable.ts';
import { lookedForCompetencyIsAssessed } from './looked-for-competency-is-assessed.ts';
import { looksLikeTrivia } from './looks-like-trivia.ts';
import { loopOrder } from './loop-order.ts';
import { mealBreak } from './meal-break.ts';
import { messagePlaceholder } from './message-placeholder.ts';
import { nearDuplicate } from './near-duplicate.ts';
import { orphan } from './orphan.ts';
import { overTestedCompetency } from './over-tested-competency.ts';
import { promptPlaceholder } from './prompt-placeholder.ts';
import { preparationBudget } from './preparation-budget.ts';
import { promiseFromTheStage } from './promise-from-the-stage.ts';
import { promisesAgree } from './promises-agree.ts';
import { questionUsedTwice } from './question-used-twice.ts';
import { questionsFitTheTime } from './questions-fit-the-time.ts';
import { rangeResolvedInRole } from './range-resolved-in-role.ts';
import { sharedProcess } from './shared-process.ts';
import { ratedSample } from './rated-sample.ts';
import { readability } from './readability.ts';
import { recordingStated } from './recording-stated.ts';
import { referenceCard } from './reference-card.ts';
import { rehearsalLines } from './rehearsal-lines.ts';
import { reviewedRecently } from './reviewed-recently.ts';
import { samePanelSize } from './same-panel-size.ts';
import { saysWhatALevelMeans } from './says-what-a-level-means.ts';
import { saysWhatIsNotAssessed } from './says-what-is-not-assessed.ts';
import { schema } from './schema.ts';
import { sessionKit } from './session-kit.ts';
import { sessionSeats } from './session-seats.ts';
import { shortList } from './short-list.ts';
import { speaksToTheCandidate } from './speaks-to-the-candidate.ts';
import { stillToWrite } from './still-to-write.ts';
import { taskTrainsCriterion } from './task-trains-criterion.ts';
import { timeForCandidateQuestions } from './time-for-candidate-questions.ts';
import type { Rule } from './types.ts';
import { uniqueHeading } from './unique-heading.ts';
import { uniqueName } from './unique-name.ts';
import { unlawfulQuestion } from './unlawful-question.ts';
import { untestedCompetency } from './untested-competency.ts';
import { valueUnassessed } from './value-unassessed.ts';
import { windowFitsEffort } from './window-fits-effort.ts';

const TABLE = [
  schema,
  body,
  knownReference,
  bothSides,
  agendaAddsUp,
  uniqueName,
  loopOrder,
  rangeResolvedInRole,
  sharedProcess,
  sessionSeats,
  sessionKit,
  internalLink,
  headingAnchor,
  uniqueHeading,
  promptPlaceholder,
  messagePlaceholder,
  rehearsalLines,
  stillToWrite,
  knownCheck,
  ignoreInUse,
  everyAssessedCompetencyIsLookedFor,
  lookedForCompetencyIsAssessed,
  anchoredLevels,
  anchorsDifferInKind,
  untestedCompetency,
  overTestedCompetency,
  questionUsedTwice,
  hasCoreQuestions,
  questionsFitTheTime,
  competenciesFitTheTime,
  lookForIsObservable,
  kitInTheOpen,
  kitInPrompts,
  kitInMessages,
  enoughAssessors,
  samePanelSize,
  interviewerPrepared,
  valueUnassessed,
  informalUnscored,
  decisionBeforeChat,
  referenceCard,
  ratedSample,
  exerciseDryRun,
  exerciseIsShipped,
  unlawfulQuestion,
  inclusiveLanguage,
  looksLikeTrivia,
  orphan,
  agendaStated,
  timeForCandidateQuestions,
  candidateTimeBudget,
  preparationBudget,
  windowFitsEffort,
  mealBreak,
  shortList,
  taskTrainsCriterion,
  aiPolicyStated,
  recordingStated,
  feedbackPromiseOwned,
  saysWhatIsNotAssessed,
  saysWhatALevelMeans,
  hearBackTime,
  promisesAgree,
  promiseFromTheStage,
  accommodationsLinked,
  speaksToTheCandidate,
  internalLinkOnCandidatePage,
  readability,
  nearDuplicate,
  aliasCollision,
  reviewedRecently,
  hasOwner,
] as const;

/** The table with the type of each rule: what words each needs. */
export type RuleTable = typeof TABLE;

/** Every rule, in the order of its pages: facts, fairness, respect, text. */
export const RULES: readonly Rule[] = TABLE;
