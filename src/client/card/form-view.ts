import type { Rating, Recommendation } from '../../handbook/scorecard/card.ts';
import { file, unfiledText, untaggedNotes } from '../../handbook/scorecard/filing.ts';
import { because, rate, recommend, refer, sit } from '../../handbook/scorecard/gestures.ts';
import { referenceFault } from '../../handbook/scorecard/reference.ts';
import { missingSentence } from '../../handbook/scorecard/sentences.ts';
import { part } from '../dom.ts';
import { beginEvidence } from './evidence-view.ts';
import { fillField, onDo, say, type CardParts } from './parts.ts';

type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** The form of the card: what is chosen and typed in it goes to the draft, and the draft into it. */
export function beginForm(parts: CardParts): () => void {
  const { host, page, desk, words, scorecard, signal } = parts;
  const form = part(host, 'form') as HTMLFormElement;
  const field = (name: string) => form.elements.namedItem(name) as Field | RadioNodeList | null;
  const text = (name: string) => field(name) as Field;
  const missing = part(form, 'missing');
  const reference = text('reference') as HTMLInputElement;

  const choose = (name: string, value: string) => {
    if (name.startsWith('rating-'))
      desk.does(rate(name.slice('rating-'.length), value === '' ? null : (Number(value) as Rating)));
    else if (name === 'recommendation') {
      desk.does(recommend(value as Recommendation, text('reason').value));
      text('reason').focus();
    } else if (name === 'seat') desk.does(sit(value));
  };
  const type = (name: string) => {
    if (name === 'reason') desk.does(recommend(desk.draft?.recommendation ?? null, text('reason').value));
    else if (name === 'what' || name === 'why') desk.does(because(text('what').value, text('why').value));
    else if (name === 'reference') {
      const typed = reference.value.trim();
      // What may be a name or an address is not kept, not even while it is typed.
      desk.does(refer(referenceFault(typed) === undefined ? typed : ''));
    }
  };
  const sayFault = () => {
    const typed = reference.value.trim();
    const fault = typed === '' ? undefined : referenceFault(typed);
    reference.setCustomValidity(fault === undefined ? '' : scorecard.reference[fault]);
    reference.setAttribute('aria-invalid', String(fault !== undefined));
    reference.reportValidity();
  };
  form.addEventListener(
    'input',
    ({ target }) => {
      const { name, value } = target as HTMLInputElement;
      if ((target as HTMLInputElement).type === 'radio' || name === 'seat') choose(name, value);
      else type(name);
    },
    { signal },
  );
  reference.addEventListener('change', sayFault, { signal });
  form.addEventListener(
    'submit',
    (event) => {
      event.preventDefault();
    },
    { signal },
  );

  const fileIt = () => {
    const { draft } = desk;
    if (!draft || desk.readOnly) return;
    if (!isSecureContext) {
      missing.replaceChildren(lineOf(words('insecure')));
      return;
    }
    sayFault();
    void file(draft, new Date()).then((result) => {
      // Somebody has pressed twice, or typed on meanwhile: what is filed is what stands there.
      if (desk.draft !== draft) {
        fileIt();
        return;
      }
      if ('missing' in result) {
        const titleOf = (id: string) => page.titles[id] ?? id;
        missing.replaceChildren(...result.missing.map((item) => lineOf(missingSentence(scorecard, item, titleOf))));
        return;
      }
      missing.replaceChildren();
      const { filed, typing } = desk.kept;
      desk.change({ draft: null, typing: unfiledText(draft, typing), arranged: null, filed: [...filed, result.card] });
      host.querySelector<HTMLElement>('[data-do="copy"]')!.focus();
    });
  };
  onDo(parts, 'file', fileIt);

  const showChoice = (name: string, value: string | null) => {
    for (const radio of form.querySelectorAll<HTMLInputElement>(`input[name="${name}"]`))
      radio.checked = value === null ? radio.checked && radio.value === '' : radio.value === value;
  };
  const showEvidence = beginEvidence(parts, form);
  let seen = false;
  return () => {
    const { draft } = desk;
    for (const control of form.elements) (control as Field).disabled = desk.readOnly || !draft;
    if (!draft) return;
    if (referenceFault(reference.value.trim()) === undefined || draft.reference !== '')
      fillField(reference, draft.reference);
    if (text('seat') as Field | null) fillField(text('seat'), draft.place.seat ?? '');
    for (const { competency, rating } of draft.ratings)
      showChoice(`rating-${competency}`, rating === null ? null : String(rating));
    showChoice('recommendation', draft.recommendation);
    fillField(text('reason'), draft.reason);
    fillField(text('what'), draft.changed.what);
    fillField(text('why'), draft.changed.why);
    part(form, 'change').hidden = draft.before === null;
    const loose = untaggedNotes(draft).length;
    const left = [
      ...(loose > 0 ? [words('untagged', { count: loose })] : []),
      ...(desk.kept.typing.trim() === '' ? [] : [words('unfinished')]),
    ];
    say(part(form, 'untagged'), left.join(' '));
    // What is only looked at as well is folded until there is evidence of it.
    const also = form.querySelector<HTMLDetailsElement>('.card-also');
    const isSeen = draft.ratings.some(
      ({ competency, primary }) => !primary && draft.notes.some(({ tags }) => tags.includes(competency)),
    );
    if (also && isSeen && !seen) also.open = true;
    seen = isSeen;
    showEvidence();
  };
}

const lineOf = (text: string): HTMLLIElement => Object.assign(document.createElement('li'), { textContent: text });
