/** When a message is sent, in the order of a process. */
export const MOMENTS = ['invitation', 'after', 'rescheduling', 'feedback', 'rejection', 'offer'] as const;

/** Who reads a message. */
export const READERS = ['candidate', 'interviewers'] as const;
export type Reader = (typeof READERS)[number];

/** What the handbook always knows: enough for a subject. */
const ALWAYS = ['company_name', 'role_title'] as const;

/** What it knows of a role and the company where they state it. A line of a message with a place for what they do not is left out. */
const OF_ROLE = [
  'role_link',
  'plan_link',
  'recruiting_email',
  'accommodations_email',
  'pay_range',
  'place_of_work',
  'time_zones',
  'visa',
  'relocation',
  'start_date',
  'travel_costs',
  'reapplying',
  'privacy_notice',
] as const;

/** What it knows of a stage: only messages about one have places for it. */
const OF_STAGE = [
  'stage_title',
  'stage_link',
  'sessions',
  'interview_time',
  'time_with_breaks',
  'work_alone',
  'days_to_hear_back',
  'days_to_the_decision',
  'feedback_promise',
  'days_to_the_feedback',
  'moving_the_date',
  'next_stage',
] as const;

/** What it knows for interviewers alone: their seats and kits. */
const OF_INTERVIEWERS = ['seats'] as const;

/** What the tracking system knows, or a recruiter types. */
export const TRACKED = ['candidate_first_name', 'recruiter_first_name', 'schedule', 'meeting_link'] as const;
export type Tracked = (typeof TRACKED)[number];

/** What the handbook fills in by itself. */
export type MessageFact =
  (typeof ALWAYS)[number] | (typeof OF_ROLE)[number] | (typeof OF_STAGE)[number] | (typeof OF_INTERVIEWERS)[number];

/** What a message is about and for, as far as its places depend on it. */
export interface About {
  to: Reader;
  stage?: string | undefined;
}

/** What the handbook fills in, in a message of this sort. */
export const factsFor = ({ to, stage }: About): readonly MessageFact[] => [
  ...ALWAYS,
  ...OF_ROLE,
  ...(stage === undefined ? [] : OF_STAGE),
  ...(to === 'interviewers' ? OF_INTERVIEWERS : []),
];

/** The places that a subject may have: none of them is ever empty. */
export const inSubject = ({ stage }: About): readonly string[] => [
  ...ALWAYS,
  ...(stage === undefined ? [] : ['stage_title']),
  'candidate_first_name',
];
