/** A step down from the root of an entry. Walking by steps costs little; a path is made where one is told. */
export interface Step {
  up: Step | undefined;
  key: string | number;
}

/** The path of a step: its keys from the root down. */
export function pathOf(step: Step | undefined): (string | number)[] {
  return step ? [...pathOf(step.up), step.key] : [];
}

/** Calls `visit` for every text in the data of an entry, with the step that leads to it; `enter` may leave a field out. */
export function eachText(
  value: object,
  enter: (key: string) => boolean,
  visit: (text: string, step: Step) => void,
  up?: Step,
): void {
  const look = (child: unknown, key: string | number) => {
    if (typeof child === 'string') visit(child, { up, key });
    else if (typeof child === 'object' && child !== null) eachText(child, enter, visit, { up, key });
  };
  if (Array.isArray(value)) value.forEach(look);
  else for (const key in value) if (enter(key)) look((value as Record<string, unknown>)[key], key);
}
