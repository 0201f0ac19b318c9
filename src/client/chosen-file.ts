/**
 * The file that belongs to what is chosen in a select, `<option data-file="…">`, as text; undefined where there is none.
 * Somebody who chooses quickly gets what was chosen last, whichever file comes first: the others come as undefined,
 * and so they do where they do not come at all.
 * @throws {Error} where the file does not come.
 */
export async function chosenFile(select: HTMLSelectElement, signal: AbortSignal): Promise<string | undefined> {
  const chosen = select.value;
  const file = select.selectedOptions[0]?.dataset['file'];
  if (file === undefined) return undefined;
  const isChosen = () => select.value === chosen;
  try {
    const answer = await fetch(file, { signal });
    if (!answer.ok) throw new Error(`${file}: ${String(answer.status)}`);
    const text = await answer.text();
    return isChosen() ? text : undefined;
  } catch (error) {
    if (isChosen()) throw error;
    return undefined;
  }
}
