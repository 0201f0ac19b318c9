import type { SessionPageWords } from '../definition/session-page.ts';

/** What candidates read about a session of their role, and what pages of interviews say in the same words. */
export const sessionPage: SessionPageWords = {
  sessionPage: {
    title: (interview, role) => `${interview}: ${role}`,
    parts: {
      agenda: 'Minute für Minute',
      'on-your-own': 'Arbeit für sich allein',
      prepare: 'So bereiten Sie sich vor',
      materials: 'Was Sie vorher bekommen',
      practise: 'Eins ansehen, eins ausprobieren',
      room: 'Wer dabei ist',
      assessed: 'Was wir bewerten und was nicht',
      'at-level': 'Auf Ihrem Level',
      'asks-of-you': 'Was das von Ihnen verlangt, und was anders sein kann',
      'ai-assistants': 'KI-Assistenten',
      after: 'Wie es danach weitergeht',
      'ask-us': 'Fragen, die hierher passen',
      more: 'Mehr zu diesem Interview',
    },
    enoughFact: 'Vorbereitung, die reicht',
    variant: 'Variante',
    discussed: 'Besprochen in',
    examples: 'Beispielszenen: wie es ablaufen kann',
    tasks: 'Übungsaufgaben: etwas für heute Abend',
    score: 'Bewerten Sie sich danach selbst, und sehen Sie, was Sie als Nächstes üben',
    then: { pause: (minutes) => `Danach ${minutes} Pause.`, next: 'Als Nächstes in Ihrem Prozess:' },
    stageLink: 'Mehr zu dieser Phase',
    allQuestions: 'Alle Fragen an uns',
    more: {
      link: (interview) => `${interview}, allgemein`,
      what: 'Wie es sich von innen anfühlt, was oft schiefgeht, und Fragen dieser Art.',
    },
    toKit: 'Der Leitfaden zu diesem Termin',
    toCandidatePage: 'Was die bewerbende Person über diesen Termin liest',
  },
  preparation: {
    enough: (time) => (time === undefined ? 'Das reicht' : `Das reicht: ${time}`),
    ifYouLike: (time) => (time === undefined ? 'Wenn Sie mögen' : `Wenn Sie mögen: noch ${time}`),
  },
  whichIsYours: {
    lead: 'Wählen Sie Ihre Stelle: Auf der Seite stehen Ihre Minuten, Ihr Ablauf und wie viel Vorbereitung reicht.',
    variant: 'Minute für Minute, mit Vorbereitung, im Prozess für:',
  },
};
