import type { YourDataWords } from '../definition/your-data.ts';

/** The page about what is kept of a candidate, and how a mistake on a page is reported. */
export const yourData: YourDataWords = {
  yourData: {
    title: 'Was über Sie gespeichert ist',
    lead: 'Was wo gespeichert wird, wie lange, und wie Sie es löschen lassen: beim Unternehmen, und von diesen Seiten in Ihrem Browser.',
    also: [
      'Ihre Daten',
      'meine Daten',
      'wie lange wird mein Lebenslauf aufbewahrt',
      'wie lange wird meine Bewerbung aufbewahrt',
      'meine Daten löschen',
      'Bewerbung löschen',
      'Löschung',
      'Recht auf Vergessenwerden',
      'Aufbewahrungsfrist',
      'Auskunft über meine Daten',
      'Cookies',
      'Tracking',
    ],
    parts: {
      kept: 'Was wir speichern',
      browser: 'Was Ihr Browser für diese Seiten speichert',
      ask: 'Einsehen, berichtigen oder löschen lassen',
    },
    columns: { where: 'Wo', howLong: 'Wie lange', erase: 'So wird es gelöscht' },
    browser: {
      lead: 'Diese Seiten setzen keine Cookies, fragen keinen anderen Server nach etwas und schicken nirgendwohin, was Sie tippen. Nur Ihr Browser merkt sich Folgendes auf diesem Gerät, damit Sie es wiederfinden.',
      kept: [
        { what: 'Farben.', until: 'Hell oder dunkel, wenn Sie etwas gewählt haben.' },
        {
          what: 'Suche.',
          until:
            'Ob eine einzelne Taste sie öffnet, und die Seiten, die Sie von ihr aus geöffnet haben, wenn Sie das eingeschaltet haben. Nicht, was Sie getippt haben.',
        },
        {
          what: 'Ihr Plan.',
          until:
            'Welche Zeilen Sie abgehakt haben, aber weder Daten noch Namen: Die stehen in dem Link, den Sie bekommen haben.',
        },
        { what: 'Üben und Fragen.', until: 'Die Punkte, die Sie sich gegeben haben, und die ausgewählten Fragen.' },
      ],
      erase:
        'Bei Plan, Übungen und Fragen steht auf der Seite ein Knopf, der löscht, was sie speichern. Alles auf einmal ist fort, wenn Sie in den Einstellungen Ihres Browsers die Daten dieser Website löschen. Ein Link zu einem Plan bleibt im Verlauf Ihres Browsers und in der Mail, mit der er kam.',
      interviewing:
        'Wenn Sie Interviews führen, behält diese Website in Ihrem Browser noch mehr und schickt nichts davon weg:',
      keptInterviewing: {
        cards: {
          what: 'Bewertungsbögen.',
          until:
            'Notizen und Bewertungen, bis sie abgegeben oder zu alt sind; wie viele Tage das sind, steht beim Bogen, und dort ist auch ein Knopf, der ihn löscht.',
        },
        rehearsals: {
          what: 'Proben.',
          until:
            'Die Bögen, die Sie zur Übung ausgefüllt haben, getrennt von den echten und so lange, wie es auf ihrer Seite steht.',
        },
        system: { what: 'Bewerbungssystem.', until: 'In welches Sie abgegebene Bögen einfügen.' },
        firstTime: {
          what: 'Erstes Interview.',
          until: 'Welche Schritte dahin Sie abgehakt haben; die Seite löscht sie auf Wunsch.',
        },
        runKeys: { what: 'Einzelne Tasten.', until: 'Ob sie etwas bewirken, während Sie ein Interview führen.' },
      },
    },
    ask: {
      write: 'Schreiben Sie an',
      subject: 'Meine Daten aus der Bewerbung',
      label: 'Eine Nachricht, die Sie so abschicken können:',
      message:
        'Ich habe mich bei Ihnen beworben. Bitte schicken Sie mir eine Kopie dessen, was Sie über mich gespeichert haben, und sagen Sie mir, woher es stammt, wer es gelesen hat und wann es gelöscht wird. [Oder: Bitte löschen Sie, was Sie über mich gespeichert haben, und bestätigen Sie mir, wenn das geschehen ist.]',
      law: 'Worauf Sie bestehen können, hängt vom Recht an Ihrem Wohnort ab. Mehr dazu:',
    },
  },
  mistake: {
    label: 'Fehler auf dieser Seite melden',
    subject: 'Ein Fehler im Handbuch',
    body: (page, version) => `Seite: ${page}\nVersion: ${version}\n\nWas nicht stimmt:\n`,
  },
};
