import type { PromptingWords } from '../definition/prompting.ts';
import type { Format } from '../format.ts';

const FILE = { one: 'Text', other: 'Texte' };

/** Prompts that are filled: the links on kits, and the form. */
export const prompting = ({ count }: Format): PromptingWords => ({
  prompting: {
    links: {
      'interview-type': 'Ich bereite dieses Interview vor: Entwirf mir Fragen.',
      stage: 'Ich bereite diese Phase vor: Gib mir Fragen dafür.',
      role: 'Ich bereite diese Interviewrunde vor: Entwirf ihre Fragen.',
      competency: 'Ich schreibe über diese Kompetenz: Entwirf mir Verhaltensanker.',
    },
    subject: {
      'interview-type': 'Für welches Interview oder welchen Termin einer Stelle?',
      stage: 'Für welche Phase?',
      role: 'Für welche Stelle?',
      competency: 'Für welche Kompetenz?',
    },
    choose: 'Bitte wählen',
    never:
      'Was nur Sie wissen. Es bleibt auf dieser Seite und wird nirgendwohin geschickt. Schreiben Sie nichts über eine Person: niemanden, der sich bewirbt, niemanden aus dem Team, keine Antwort, die jemand gegeben hat.',
    result: 'Der ausgefüllte Prompt',
    copy: 'Prompt kopieren',
    copied: 'Kopiert.',
    notCopied: 'Der Browser lässt die Seite nicht kopieren. Markieren Sie den Text oben und kopieren Sie ihn.',
    failed: 'Der Text ließ sich nicht laden. Wählen Sie noch einmal, oder öffnen Sie ihn aus der Liste unten.',
    file: 'Als reiner Text',
    all: (number) => `Alle als reiner Text: ${count(number, FILE)}`,
    fromHandbook: 'Das setzt das Handbuch ein, wo es etwas weiß.',
    beside: { before: 'Davor:', after: 'Danach:' },
  },
});
