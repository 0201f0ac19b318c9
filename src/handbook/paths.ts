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
  if (Array.isArray(value))
    for (let index = 0; index < value.length; index++) look(value[index], { up, key: index }, enter, visit);
  else
    for (const key of Object.keys(value))
      if (enter(key)) look((value as Record<string, unknown>)[key], { up, key }, enter, visit);
}

function look(
  child: unknown,
  step: Step,
  enter: (key: string) => boolean,
  visit: (text: string, step: Step) => void,
): void {
  if (typeof child === 'string') visit(child, step);
  else if (typeof child === 'object' && child !== null) eachText(child, enter, visit, step);
}
