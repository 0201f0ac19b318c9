/** A field is there under its old name and under its new one, and only its editor knows which of the two is right. */
export class FieldTaken extends Error {
  override name = 'FieldTaken';
  /** Where the old one stands in the fields. */
  readonly offset: number;

  constructor(from: string, to: string, offset: number) {
    super(`There is both "${from}" and "${to}", which is its new name.`);
    this.offset = offset;
  }
}
