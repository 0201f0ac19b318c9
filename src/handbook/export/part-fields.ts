import type { Kind, Side } from '../entities/schemas.ts';

/**
 * The fields that stand under a part which a page draws in a way of its own. Where a part says itself what it shows, or
 * is computed, it is not here; a field that is under no part is among the facts at the top of its file.
 */
export const PART_FIELDS: Partial<Record<Kind, Partial<Record<Side, Readonly<Record<string, readonly string[]>>>>>> = {
  'interview-types': {
    candidate: {
      agenda: ['agenda'],
      'on-your-own': ['selfPaced'],
      prepare: ['prepare'],
      materials: ['materials'],
      variants: ['variants'],
      'who-you-meet': ['interviewers'],
      assessed: ['assesses', 'notAssessed'],
      'at-level': ['atLevel'],
      examples: ['exampleQuestions'],
      'asks-of-you': ['asksOfYou', 'adjustments'],
      'ai-assistants': ['aiAssistants'],
      'ask-us': ['askUs'],
      resources: ['resources'],
    },
    interviewer: {
      opening: ['opening'],
      agenda: ['agenda'],
      variants: ['variants'],
      exercises: ['exercises'],
      samples: ['samples'],
      closing: ['closing'],
      'may-run': ['mayRun', 'preparationMinutes', 'writeUpMinutes'],
      resources: ['resources'],
    },
  },
  stages: {
    candidate: { after: ['next', 'hearBack', 'feedback', 'heldWithin'], reschedule: ['reschedule'] },
  },
  roles: {
    candidate: { assessed: ['competencies'] },
    interviewer: {
      expectations: ['expectations'],
      ratings: ['ratings'],
      debrief: ['debrief'],
      decision: ['decision'],
    },
  },
  competencies: { interviewer: { anchors: ['anchors'] } },
  guides: { candidate: { sources: ['sources'] }, interviewer: { sources: ['sources'] } },
  'worked-examples': { candidate: { scene: ['moments'] } },
  'practice-tasks': { candidate: { needs: ['needs'] } },
  prompts: { interviewer: { template: ['template'], placeholders: ['placeholders'] } },
  rehearsals: { interviewer: { transcript: ['lines'], reference: ['reference'] } },
  messages: { interviewer: { message: ['subject', 'body'], places: ['asks', 'links'] } },
};
