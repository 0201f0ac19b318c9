import { kitOf } from '../kit.ts';
import { count, quoted } from '../text/in-words.ts';
import { unobservable } from '../text/unobservable.ts';
import { heldSettings } from './settings-of.ts';
import { defineRule, type Finding, type RuleContext } from './types.ts';

function check({ handbook, threshold, readsLanguage }: RuleContext): Finding[] {
  const [fewest, most] = [threshold('fewest'), threshold('most')];
  return handbook.interviewTypes.flatMap((type): Finding[] => {
    const kit = type.interviewer;
    if (!kit || type.candidate.format === 'informal') return [];
    const { file } = type.sources.interviewer!;
    const wrongNumber = heldSettings(handbook, type).flatMap((setting): Finding[] => {
      const number = kitOf(type, setting.variant)!.lookFor.length;
      if (number >= fewest && number <= most) return [];
      return [
        {
          file,
          place: { path: ['lookFor'], on: 'key' },
          message: `${setting.name} has ${count(number, 'look-for')}; one person can watch for ${String(fewest)} to ${String(most)}.`,
          fix:
            number < fewest
              ? 'Add what else can be seen or heard in this interview.'
              : 'Keep those that tell a good session from a bad one.',
        },
      ];
    });
    const inList = (items: readonly { id: string; question: string }[], path: PropertyKey[]) =>
      items.flatMap(({ id, question }, index): Finding[] => {
        const place = { path: [...path, 'lookFor', index, 'question'] };
        if (!question.endsWith('?')) {
          return [
            {
              file,
              place,
              message: `The look-for "${id}" of "${type.title}" is no question: it ends with ${quoted(question.slice(-12))}.`,
              fix: 'Ask what the interviewer answers by watching and listening, and end with "?".',
            },
          ];
        }
        const phrase = readsLanguage ? unobservable(question) : undefined;
        if (phrase === undefined) return [];
        return [
          {
            file,
            place,
            message: `The look-for "${id}" of "${type.title}" asks for what nobody can see or hear: "${phrase}".`,
            fix: 'Ask for what the candidate does or says that makes you think so.',
          },
        ];
      });
    return [
      ...wrongNumber,
      ...inList(kit.lookFor, []),
      ...kit.variants.flatMap((variant, index) => inList(variant.lookFor, ['variants', index])),
    ];
  });
}

/** A look-for that cannot be answered in the room. */
export const lookForIsObservable = defineRule({
  id: 'look-for-is-observable',
  severity: 'warning',
  group: 'fairness',
  languages: ['en'],
  bad: 'question: Are they passionate about quality?',
  good: 'question: Which defect did they find before you pointed at it?',
  thresholds: { fewest: 4, most: 8 },
  check,
});
