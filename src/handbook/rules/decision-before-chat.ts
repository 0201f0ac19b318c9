import { defineRule, type Finding, type RuleContext } from './types.ts';

function check({ handbook }: RuleContext): Finding[] {
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
            message: `"${type.title}" is informal, and in "${role.title}" ${
              decision === -1
                ? 'no stage of kind decision comes before it'
                : `it comes before the decision ("${role.process[decision]!.stage.title}")`
            }.`,
            fix: 'Put the debrief before it, so that nothing said over coffee can reach the decision.',
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
  bad: 'process: interview-loop, team-coffee-chat, debrief',
  good: 'process: interview-loop, debrief, team-coffee-chat',
  check,
});
