import { enoughForRole, itemsOf, parted } from '../preparation.ts';
import { settingsOf, type Held } from './settings-of.ts';
import { defineRule, type Finding, type RuleContext, type Said } from './types.ts';

interface Says {
  session: (held: Held, minutes: number, budget: number) => Said;
  role: (role: string, minutes: number, budget: number) => Said;
}

function check({ handbook, threshold }: RuleContext, say: Says): Finding[] {
  const ofSession = threshold('sessionMinutes');
  const ofRole = threshold('roleMinutes');
  const sessions = handbook.interviewTypes.flatMap((type) =>
    settingsOf(type).flatMap(({ held, variant: id, path }): Finding[] => {
      const variant = type.candidate.variants.find((one) => one.id === id);
      // What a variant without preparation of its own asks for, the type is told.
      if (variant?.prepare.length === 0) return [];
      const minutes = parted(itemsOf({ type, variant })).enough.reduce((sum, item) => sum + (item.minutes ?? 0), 0);
      if (minutes <= ofSession) return [];
      const place = { path: [...path, 'prepare'], on: 'key' } as const;
      return [{ file: type.sources.candidate!.file, place, ...say.session(held, minutes, ofSession) }];
    }),
  );
  const roles = handbook.roles.flatMap((role): Finding[] => {
    const minutes = enoughForRole(role);
    if (minutes <= ofRole) return [];
    return [
      {
        file: role.sources.candidate!.file,
        place: { path: ['process'], on: 'key' },
        ...say.role(role.title, minutes, ofRole),
      },
    ];
  });
  return [...sessions, ...roles];
}

/** Preparation that only those with many free evenings can do. */
export const preparationBudget = defineRule({
  id: 'preparation-budget',
  severity: 'warning',
  group: 'respect',
  bad: [
    {
      file: 'candidate/interview-types/pairing.mdx',
      fields: `prepare:
  - { id: aloud, text: Solve one small problem aloud., minutes: 60 }
  - { id: book, text: Read three chapters about the language., minutes: 120 }`,
    },
  ],
  good: [
    {
      file: 'candidate/interview-types/pairing.mdx',
      fields: `prepare:
  - { id: aloud, text: Solve one small problem aloud., minutes: 60 }
  - { id: book, text: Read three chapters about the language., minutes: 120, ifYouLike: true }`,
    },
  ],
  thresholds: { sessionMinutes: 90, roleMinutes: 300 },
  check,
});
