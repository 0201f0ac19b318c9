import type { CardWords } from '../definition/card.ts';

export const card: CardWords = {
  card: {
    lead: 'Schreiben Sie zuerst auf, was gesagt und getan wurde, bewerten Sie dann, und empfehlen Sie zuletzt. Was leer bleibt, gilt als nicht bewertet.',
    none: 'Ein zwangloses Treffen hat keinen Bewertungsbogen.',
    reference: 'Kennung',
    referenceHint: 'Die Nummer der Bewerbung im Bewerbungssystem, z. B. ATS-12345. Kein Name, keine E-Mail-Adresse.',
    seat: 'Ihr Platz',
    rating: (competency) => `Bewertung: ${competency}`,
    notAssessed: 'nicht bewertet',
    anchors: 'Wie jede Bewertung aussieht',
    evidence: 'Belege',
    also: 'Auch im Blick',
    recommendation: 'Empfehlung',
    recommend: {
      'strong-no': 'Klares Nein',
      no: 'Nein',
      yes: 'Ja',
      'strong-yes': 'Klares Ja',
      'cannot-say': 'Keine Aussage',
    },
    reason: 'Begründung',
    print: 'Leeren Bogen drucken',
    printNote: 'Wer die Seite bei dieser Überschrift öffnet, druckt nur den Bogen, auf zwei Blättern.',
  },
};
