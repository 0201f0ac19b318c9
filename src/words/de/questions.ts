import type { Asked } from '../../handbook/schemas/asked.ts';
import type { QuestionsWords } from '../definition/questions.ts';
import type { Format } from '../format.ts';

/** Whom to ask: behind "Fragen Sie". */
const NOUNS: Record<Asked, string> = {
  recruiter: 'Ihren Kontakt im Recruiting',
  manager: 'die einstellende Führungskraft',
  engineer: 'jemanden aus der Entwicklung',
  leader: 'jemanden aus der Leitung',
};

/** What candidates read about questions to ask us. */
export const questions = ({ anyOf }: Format): QuestionsWords => ({
  questionsPage: {
    healthy: 'Eine gute Antwort',
    redFlag: 'Haken Sie nach, wenn',
    findOut: 'Was Sie vorher selbst herausfinden können',
    ours: 'Unsere eigene Antwort.',
    more: 'Woran Sie eine gute Antwort erkennen',
    goingOn: {
      title: 'Wie Sie weiterfragen',
      lead: 'Zu jeder Frage: was Sie als Nächstes fragen, und was die Antwort bedeutet.',
      link: 'Wie Sie weiterfragen',
      about: (question) => `Wie Sie weiterfragen: ${question}`,
    },
    ask: (people) => `Fragen Sie ${anyOf(people.map((one) => NOUNS[one]))}.`,
    first: {
      title: 'Fünf Minuten: diese drei',
      lead: 'Drei sind reichlich. Wählen Sie danach, wer vor Ihnen sitzt.',
      whom: {
        recruiter: 'Ihr Kontakt im Recruiting',
        manager: 'Die einstellende Führungskraft',
        engineer: 'Jemand aus der Entwicklung',
        leader: 'Jemand aus der Leitung',
      },
    },
    pick: 'Mitnehmen',
    list: {
      title: 'Ihre Liste',
      lead: 'Sie bleibt in diesem Browser und nirgends sonst. Auch die Seiten Ihrer Termine zeigen sie.',
      none: 'Noch leer. Setzen Sie bei einer Frage den Haken „Mitnehmen“.',
      copy: 'Liste kopieren',
      print: 'Liste drucken',
      clear: 'Liste leeren',
      toList: 'Ihre Liste',
    },
    says: {
      picked: 'In Ihrer Liste: {count}',
      none: 'Ihre Liste ist leer.',
      copied: 'Kopiert.',
      notCopied:
        'Dieser Browser hat das Kopieren nicht erlaubt. Markieren Sie die Liste und kopieren Sie sie von Hand.',
      notKept: 'Dieser Browser behält nichts für diese Seite. Ihre Liste bleibt, bis Sie sie schließen.',
    },
    yours: { title: 'Ihre eigene Liste', change: 'Liste ändern' },
  },
});
