import type { PracticalWords } from '../definition/practical.ts';

/** The page of practical matters: no name is that of an entry, but where both answer what is asked. */
export const practical: PracticalWords = {
  title: 'Practical questions',
  lead: 'Short answers about visas, places of work, hours, travel and dates, so that you need not ask.',
  also: ['FAQ', 'frequently asked questions', 'practicalities', 'logistics', 'conditions', 'policies'],
  topics: {
    visa: {
      title: 'Visas and work permits',
      also: [
        'visa sponsorship',
        'do you sponsor visas',
        'right to work',
        'work authorization',
        'residence permit',
        'immigration',
        'H1B',
        'Blue Card',
      ],
    },
    relocation: {
      title: 'Relocation',
      also: ['moving costs', 'help with moving', 'relocation package', 'move to another country', 'moving for the job'],
    },
    workplace: {
      title: 'Offices and remote work',
      also: [
        'WFH',
        'home office',
        'hybrid',
        'RTO',
        'return to office',
        'office days',
        'fully remote',
        'working abroad',
        'live in another country',
        'work from another country',
        'office locations',
        'where would I work',
      ],
    },
    workingHours: {
      title: 'Working hours and part-time work',
      also: [
        'part time',
        'four-day week',
        'reduced hours',
        'flexible hours',
        'flexitime',
        'job share',
        'full time',
        'weekly hours',
      ],
    },
    contracts: {
      title: 'Kinds of contract',
      also: [
        'freelance',
        'freelancer',
        'contractor',
        'permanent position',
        'fixed-term',
        'temporary',
        'self-employed',
        'B2B',
      ],
    },
    internships: {
      title: 'Internships',
      also: ['intern', 'working student', 'Werkstudent', 'apprenticeship', 'traineeship', 'student job', 'summer job'],
    },
    referrals: {
      title: 'Referrals',
      also: [
        'employee referral',
        'employee recommendation',
        'my friend works there',
        'I know somebody who works there',
        'refer a friend',
        'referral form',
      ],
    },
    internalMoves: {
      title: 'Applying from inside the company',
      also: ['internal transfer', 'internal application', 'internal mobility', 'change teams', 'I work here already'],
    },
    interviewHours: {
      title: 'When interviews take place',
      also: [
        'interview times',
        'time slots',
        'interview in the evening',
        'interview at the weekend',
        'interview outside working hours',
        'interview during work',
      ],
    },
    travelCosts: {
      title: 'Travel to an interview',
      also: [
        'travel costs',
        'travel expenses',
        'who pays for the train ticket',
        'who pays for the flight',
        'reimbursement',
        'hotel',
        'receipts',
      ],
    },
    takeHomePay: {
      title: 'Pay for take-home work',
      also: ['paid take-home', 'paid assignment', 'unpaid work', 'paid for the homework', 'no time for the take-home'],
    },
    reapplying: {
      title: 'Applying again',
      also: [
        'reapply',
        'cooling-off period',
        'waiting period',
        'second chance',
        'apply a second time',
        'rejected before',
      ],
    },
    startDate: {
      title: 'Start dates and notice periods',
      also: [
        'notice period',
        'Kündigungsfrist',
        'start date',
        'when could I start',
        'start later',
        'first working day',
      ],
    },
  },
  more: (topic) => `Read more: ${topic}`,
  source: (owner, date) => `Answered by: ${owner}, ${date}`,
  different: 'If something has to be different for you',
  else: {
    title: 'What is not answered here',
    ask: 'For anything else, write to',
    askAbout: 'For the following, and anything else, write to',
  },
};
