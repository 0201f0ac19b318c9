import type { ScorecardWords } from '../definition/scorecard.ts';

const NOT_HERE = 'Das gehört nicht in die Notizen, egal, wer davon anfing.';

export const scorecard: ScorecardWords = {
  scorecard: {
    plain: {
      ratings: { 1: '1', 2: '2', 3: '3', 4: '4' },
      notAssessed: 'nicht bewertet',
      recommendations: {
        'strong-no': 'klares Nein',
        no: 'Nein',
        yes: 'Ja',
        'strong-yes': 'klares Ja',
        'cannot-say': 'keine Aussage',
      },
    },
    recommendation: 'Empfehlung',
    given: {
      hints: 'Hinweis {place} wurde gegeben ({question}).',
      probes: 'Nachfrage {place} wurde gestellt ({question}).',
    },
    reference: {
      empty: 'Der Bogen hat noch keine Kennung: Kopieren Sie die Nummer der Bewerbung aus dem Bewerbungssystem.',
      'too-long': 'Eine Kennung hat höchstens 64 Zeichen: Kopieren Sie nur die Nummer der Bewerbung.',
      contact:
        'Das sieht nach einer Adresse oder Telefonnummer aus. Nehmen Sie die Nummer der Bewerbung, z. B. ATS-12345.',
      date: 'Das sieht nach einem Datum aus. Nehmen Sie die Nummer der Bewerbung, z. B. ATS-12345.',
      name: 'Das könnte ein Name sein. Nehmen Sie die Nummer der Bewerbung, z. B. ATS-12345.',
      characters: 'Eine Kennung besteht nur aus Buchstaben, Ziffern und den Zeichen . _ : / # und -, z. B. ATS-12345.',
    },
    missing: {
      end: 'Das Interview läuft noch: Beenden Sie es zuerst.',
      evidence:
        '{competency} hat eine Bewertung und keinen Beleg: Ordnen Sie eine Notiz zu, oder nehmen Sie die Bewertung zurück.',
      recommendation: 'Die Empfehlung fehlt noch. Auch „Keine Aussage“ ist eine.',
      reason: 'Die Empfehlung hat noch keine Begründung.',
      change: 'Sagen Sie, was sich geändert hat, seit der Bogen abgelegt wurde, und warum.',
      shorter: 'Der Bogen ist zu lang, um wieder gelesen zu werden: Kürzen Sie die Notizen.',
    },
    refused: {
      'too-long': 'Das ist zu lang für einen Bewertungsbogen: Nichts davon wurde gelesen.',
      'not-json': 'Diese Datei ist kein JSON, wie Bewertungsbögen es sind: Exportieren Sie den Bogen noch einmal.',
      'no-card': 'Darin ist kein Bewertungsbogen.',
      'other-format':
        'Dieser Bewertungsbogen hat eine andere Version des Formats, die dieses Handbuch nicht liest: Nehmen Sie das Handbuch, das ihn geschrieben hat.',
      shape: 'Das ist kein vollständiger Bewertungsbogen. Bei „{at}“ wurde erwartet: {expected}.',
      'missing-fields': 'Vom Bewertungsbogen {card} fehlt ein Teil ({fields}): Kopieren Sie alle seine Felder.',
      'spoilt-field':
        'Feld {field} des Bewertungsbogens {card} ist nicht so, wie es abgelegt wurde: Kopieren Sie es noch einmal.',
    },
    expected: {
      object: 'ein Objekt',
      list: 'eine Liste',
      'known-fields': 'ein Objekt ohne andere Felder',
      'all-fields': 'ein Objekt mit allen seinen Feldern',
      text: 'Text',
      id: 'ein Kürzel wie system-design',
      anchor: 'eine Kompetenz mit Bewertung wie communication/3',
      hash: 'ein Hash aus sieben Buchstaben und Ziffern',
      'card-id': 'das Kürzel eines Bogens',
      reference: 'eine Kennung, die niemanden nennt',
      digest: 'eine Prüfsumme aus 64 hexadezimalen Ziffern',
      moment: 'ein Zeitpunkt wie 2026-11-27T10:49:00Z',
      'yes-or-no': 'true oder false',
      rating: 'eine Bewertung von 1 bis 4 oder null',
      sign: '+, - oder null',
      recommendation: 'strong-no, no, yes, strong-yes oder cannot-say',
      number: 'eine ganze Zahl über 0',
      version: '1 oder eine spätere Zahl mit dem, was sie ersetzt und warum',
      'each-once': 'eine Liste, in der jedes nur einmal steht',
    },
    notIntact:
      'Dieser Bewertungsbogen ist nicht so, wie er abgelegt wurde: Jemand hat ihn geändert, oder der Weg hierher.',
    changed: {
      questions: {
        changed: 'Die Frage „{title}“ wurde geändert, seit Sie begonnen haben.',
        came: 'Die Frage „{title}“ ist neu, seit Sie begonnen haben.',
        went: 'Die Frage „{title}“ wurde entfernt, seit Sie begonnen haben.',
      },
      exercises: {
        changed: 'Die Aufgabe „{title}“ wurde geändert, seit Sie begonnen haben.',
        came: 'Die Aufgabe „{title}“ ist neu, seit Sie begonnen haben.',
        went: 'Die Aufgabe „{title}“ wurde entfernt, seit Sie begonnen haben.',
      },
      anchors: {
        changed: 'Der Verhaltensanker für {rating} in „{title}“ wurde geändert, seit Sie begonnen haben.',
        came: 'Der Verhaltensanker für {rating} in „{title}“ ist neu, seit Sie begonnen haben.',
        went: 'Der Verhaltensanker für {rating} in „{title}“ wurde entfernt, seit Sie begonnen haben.',
      },
    },
    note: {
      judgement: 'Ein Urteil: Schreiben Sie, was gesagt oder getan wurde, damit andere selbst urteilen können.',
      appearance: 'Wie jemand aussieht, belegt nichts. Lassen Sie es weg.',
      age: `Alter. ${NOT_HERE}`,
      family: `Familie. ${NOT_HERE}`,
      health: `Gesundheit. ${NOT_HERE}`,
      religion: `Religion. ${NOT_HERE}`,
      origin: `Herkunft oder Sprache. ${NOT_HERE}`,
      gender: `Geschlecht oder Sexualität. ${NOT_HERE}`,
      politics: `Politik oder Gewerkschaft. ${NOT_HERE}`,
      pay: `Geld. ${NOT_HERE}`,
      'criminal-record': `Vorstrafen. ${NOT_HERE}`,
    },
  },
};
