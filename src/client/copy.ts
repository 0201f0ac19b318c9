/** Copies a text. A page that came without encryption has no clipboard: that is a refusal too. */
export const copyText = async (text: string): Promise<void> => navigator.clipboard.writeText(text);
