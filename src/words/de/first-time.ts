import type { FirstTimeWords } from '../definition/first-time.ts';

/** The way to a first interview of a kind. */
export const firstTime: FirstTimeWords = {
  firstTime: {
    lead: 'Beim ersten Mal leitet das niemand allein. Gehen Sie die Schritte der Reihe nach; bei jedem steht, woran Sie merken, dass er geschafft ist.',
    total: (time) => `Zusammen dauert es ${time}, jeder Schritt einmal.`,
    steps: {
      read: {
        title: 'Diesen Leitfaden lesen, und die Seite für Bewerbende.',
        checks:
          'Sie können in einem Satz sagen, wozu das Interview da ist, und kennen die Zeitabschnitte und das, was bewertet wird, auswendig.',
      },
      rehearse: {
        title: 'Mit einem erfundenen Interview proben.',
        checks:
          'Zu jeder Bewertung nennen Sie die Zeile, auf der sie beruht, und keine liegt zwei Stufen neben dem Musterbogen.',
      },
      shadow: {
        title: 'Einmal hospitieren und einen eigenen Bogen schreiben.',
        checks: 'Ihr Bogen war fertig, bevor Sie den anderen sahen, und Sie können jeden Unterschied erklären.',
      },
      'dry-run': {
        title: 'Einen Probelauf machen, mit jemandem aus dem Team in der Rolle der bewerbenden Person.',
        checks: 'Sie waren pünktlich fertig, jede Kernfrage wurde gestellt, und die Minuten sind notiert.',
      },
      observed: {
        title: 'Einmal selbst leiten, während jemand mit Erfahrung zusieht.',
        checks:
          'Ihr Bogen war abgelegt, bevor Sie darüber sprachen, und zu jeder Ihrer Bewertungen fanden sich Belege.',
      },
    },
    similar: 'eines ähnlichen Interviews',
    done: 'Erledigt',
    kept: 'Ihre Haken bleiben in diesem Browser und nirgends sonst. Manche Browser löschen sie nach einer Woche.',
    copy: 'Meine Haken kopieren',
    erase: 'Meine Haken löschen',
    copied: 'Kopiert.',
    notCopied: 'Der Browser lässt die Seite nicht kopieren.',
    erased: 'Gelöscht.',
    notKept: 'Dieser Browser behält nichts für diese Website: Ihre Haken bleiben, bis Sie die Seite verlassen.',
    ticked: 'erledigt',
    open: 'offen',
    link: (interview) => `Alle Schritte zum ersten Mal: ${interview}`,
  },
};
