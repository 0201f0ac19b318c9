import { publishedSources } from '../entries.ts';
import { copiesOf } from '../text/copies.ts';
import { kitTexts } from '../text/kit-texts.ts';
import { contentWords, likeness } from '../text/likeness.ts';
import { ENGLISH, quoted } from '../text/in-words.ts';
import { defineRule, type Finding, type RuleContext } from './types.ts';

function check({ handbook, threshold }: RuleContext): Finding[] {
  const kit = kitTexts(handbook);
  const copies = copiesOf(kit, publishedSources(handbook, 'candidate'), threshold('share'));
  return kit.flatMap((item): Finding[] => {
    const { text, noun, file, path, examples } = item;
    const copy = copies.get(item);
    const about = copy || examples.length === 0 ? undefined : contentWords(text);
    const example = about && examples.find((own) => likeness(own.about, about) >= threshold('likeness'));
    if (!copy && !example) return [];
    return [
      {
        file,
        place: { path },
        message: copy
          ? `${ENGLISH.percent(copy.share)} of this ${noun} (${quoted(text)}) stands in ${copy.file}, which candidates read.`
          : `This ${noun} (${quoted(text)}) is nearly the example that candidates read: ${quoted(example!.text)}.`,
        fix: `Change the text that candidates read, or replace the ${noun}: who has read it beforehand is rated for having read it.`,
      },
    ];
  });
}

/** Interviewer text that candidates can read. */
export const kitInTheOpen = defineRule({
  id: 'kit-in-the-open',
  severity: 'warning',
  group: 'fairness',
  bad: 'the same sentence under questions and under exampleQuestions',
  good: 'an example with another subject under exampleQuestions',
  thresholds: { share: 0.4, likeness: 0.6 },
  check,
});
