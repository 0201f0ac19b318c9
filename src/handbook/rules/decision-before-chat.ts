import { defineRule, type Finding, type RuleContext, type Said } from './types.ts';

interface Says {
  /** @param decision The title of its stage. */
  beforeDecision: (interview: string, role: string, decision: string) => Said;
  noDecision: (interview: string, role: string) => Said;
}

function check({ handbook }: RuleContext, say: Says): Finding[] {
  return handbook.roles.flatMap((role): Finding[] => {
    // A stage that is broken or misspelt may be the decision.
    if (role.process.length < role.candidate.process.length) return [];
    const decision = role.process.findIndex((step) => step.stage.candidate.kind === 'decision');
    return role.process.flatMap((step, index) =>
      step.sessions
        .filter((session) => session.type.candidate.format === 'informal' && (decision === -1 || index <= decision))
        .map(({ type }): Finding => {
          const stepIndex = role.candidate.process.findIndex((written) => written.stage === step.stage.id);
          return {
            file: role.sources.candidate!.file,
            place: { path: ['process', stepIndex, 'stage'] },
            ...(decision === -1
              ? say.noDecision(type.title, role.title)
              : say.beforeDecision(type.title, role.title, role.process[decision]!.stage.title)),
          };
        }),
    );
  });
}

/** A chat that can still be held against somebody. */
export const decisionBeforeChat = defineRule({
  id: 'decision-before-chat',
  severity: 'warning',
  group: 'fairness',
  asResolved: true,
  bad: [
    {
      file: 'candidate/roles/engineer.mdx',
      fields: `process:
  - stage: loop
    sessions: [{ id: design, interview: design-talk }]
  - stage: chat
    sessions: [{ id: chat, interview: coffee-chat }]
  - stage: debrief`,
    },
  ],
  good: [
    {
      file: 'candidate/roles/engineer.mdx',
      fields: `process:
  - stage: loop
    sessions: [{ id: design, interview: design-talk }]
  - stage: debrief
  - stage: chat
    sessions: [{ id: chat, interview: coffee-chat }]`,
    },
  ],
  check,
});
