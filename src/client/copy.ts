/** Copies a text, and says whether it did. A page that came without encryption has no clipboard: that is a refusal too. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
