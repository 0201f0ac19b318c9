import { heldSettings } from './settings-of.ts';
import { defineRule, type Finding, type RuleContext } from './types.ts';

function check({ handbook }: RuleContext): Finding[] {
  return handbook.interviewTypes.flatMap((type): Finding[] => {
    const without = heldSettings(handbook, type).filter(
      ({ facts }) => facts.duration !== undefined && facts.agenda.length === 0,
    );
    // Variants that state neither take both from the type: one finding says it for all of them.
    const own = without.filter(({ states }) => states('duration') || states('agenda'));
    const { file } = type.sources.candidate!;
    const finding = (name: string, path: readonly PropertyKey[], field: 'duration' | 'agenda'): Finding => ({
      file,
      place: { path: [...path, field], on: 'key' },
      message: `${name} is live and has no agenda.`,
      fix: 'Add agenda: time boxes whose minutes add up to the duration.',
    });
    if (own.length === 0 && without.length > 0) return [finding(`"${type.title}"`, [], 'duration')];
    return own.map(({ name, path, states }) => finding(name, path, states('duration') ? 'duration' : 'agenda'));
  });
}

/** A live interview of which nobody says what happens when. */
export const agendaStated = defineRule({
  id: 'agenda-stated',
  severity: 'warning',
  group: 'respect',
  bad: 'duration: 45 without an agenda',
  good: 'duration: 45 with boxes of 5, 30 and 10 minutes',
  check,
});
