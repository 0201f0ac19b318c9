import { copyText } from '../copy.ts';
import { readQuery, valueIn, withValues, writeQuery } from '../address.ts';
import { chosenFile } from '../chosen-file.ts';
import { part } from '../dom.ts';
import { LiveElement } from '../live-element.ts';
import { wordsOf } from '../words.ts';

/**
 * Fills a prompt: what the handbook knows comes as a file, what only a person knows is typed here. What is typed is
 * kept nowhere and sent nowhere: it is in the page, and in what is copied.
 */
class PromptForm extends LiveElement {
  /** The prompt for what is chosen, with its places still in it. */
  #filled = '';

  protected begin(signal: AbortSignal): void {
    const says = wordsOf<'copied' | 'notCopied' | 'failed'>(this);
    const say = (text: string) => {
      this.querySelector('[role="status"]')!.textContent = text;
    };
    const choose = () => {
      say('');
      void this.#load(signal).catch(() => {
        if (!signal.aborted) say(says('failed'));
      });
    };
    const select = this.#select();
    const asked = valueIn(readQuery(), 'for');
    if ([...select.options].some(({ value }) => value === asked)) select.value = asked;
    if (select.value !== '') choose();
    select.addEventListener(
      'change',
      () => {
        writeQuery(withValues(readQuery(), { for: select.value }));
        choose();
      },
      { signal },
    );
    this.addEventListener(
      'input',
      () => {
        this.#show();
      },
      { signal },
    );
    this.querySelector('button')!.addEventListener(
      'click',
      () => {
        void copyText(this.#text()).then((isCopied) => {
          say(says(isCopied ? 'copied' : 'notCopied'));
        });
      },
      { signal },
    );
    this.querySelector('form')!.addEventListener(
      'submit',
      (event) => {
        event.preventDefault();
      },
      { signal },
    );
  }

  #select(): HTMLSelectElement {
    return this.querySelector('select')!;
  }

  #fields(): HTMLTextAreaElement[] {
    return [...this.querySelectorAll('textarea')];
  }

  async #load(signal: AbortSignal): Promise<void> {
    const select = this.#select();
    part(this, 'asked').hidden = true;
    const text = await chosenFile(select, signal);
    if (text === undefined) return;
    this.#filled = text;
    for (const field of this.#fields()) field.closest('label')!.hidden = !text.includes(field.dataset['place']!);
    part(this, 'file').setAttribute('href', select.selectedOptions[0]!.dataset['file']!);
    part(this, 'asked').hidden = false;
    this.#show();
  }

  /** The prompt with what was typed in its places; a place for which nothing was typed says what belongs there. */
  #text(): string {
    return this.#fields().reduce((text, { value, dataset }) => {
      const typed = value.trim();
      return typed === '' ? text : text.split(dataset['place']!).join(typed);
    }, this.#filled);
  }

  #show(): void {
    part(this, 'text').textContent = this.#text();
  }
}

customElements.define('prompt-form', PromptForm);
