/** Hands a text out as a file. It is made in this browser, and goes nowhere else. */
export function saveAs(name: string, text: string, type: string): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = Object.assign(document.createElement('a'), { href: address, download: name });
  link.click();
  URL.revokeObjectURL(address);
}

/** Hands a value out as a JSON file. */
export const saveAsJson = (name: string, value: unknown): void => {
  saveAs(name, JSON.stringify(value, null, 2), 'application/json');
};
