import { isText, parsed, recordOf } from '../page-data.ts';
import { KEPT_KEYS } from '../kept-keys.ts';

/** The questions that were picked, on the page of a session. Where none are, nothing is asked of the site. */
class YourQuestions extends HTMLElement {
  connectedCallback(): void {
    const ids = picked();
    if (ids.length > 0) void this.#show(ids);
  }

  async #show(ids: readonly string[]): Promise<void> {
    const answer = await fetch(this.dataset['file']!).catch(() => undefined);
    const texts = answer?.ok === true ? parsed(await answer.text(), recordOf(isText)) : undefined;
    const known = ids.filter((id) => texts && Object.hasOwn(texts, id));
    this.querySelector('ul')!.replaceChildren(
      ...known.map((id) => {
        const item = document.createElement('li');
        item.textContent = texts![id]!;
        return item;
      }),
    );
    this.hidden = known.length === 0;
  }
}

function picked(): string[] {
  try {
    const isList = (value: unknown): value is string[] => Array.isArray(value) && value.every(isText);
    return parsed(localStorage.getItem(KEPT_KEYS.questions) ?? '', isList) ?? [];
  } catch {
    // A browser that keeps nothing for a site throws where it is asked.
    return [];
  }
}

customElements.define('your-questions', YourQuestions);
