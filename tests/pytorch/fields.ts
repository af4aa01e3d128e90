/** Why a file of reference cases cannot be taken as it is. */
export class Problem extends Error {
  override readonly name = 'Problem';
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Reads an object field by field; whatever is missing, misshapen or left over is a problem. */
export class Fields {
  readonly #values: Readonly<Record<string, unknown>>;
  /** What the object is called in the sentences about it. */
  where: string;
  readonly #unread: Set<string>;

  constructor(value: unknown, where: string) {
    if (!isObject(value)) throw new Problem(`${where} is not an object`);
    this.#values = value;
    this.where = where;
    this.#unread = new Set(Object.keys(value));
  }

  has(name: string): boolean {
    return Object.hasOwn(this.#values, name);
  }

  value(name: string): unknown {
    if (!this.has(name)) throw new Problem(`${this.where} has no field "${name}"`);
    this.#unread.delete(name);
    return this.#values[name];
  }

  number(name: string): number {
    return this.#finite(this.value(name), name);
  }

  /** A whole number of at least `least`. */
  count(name: string, least: number): number {
    const value = this.number(name);
    if (Number.isInteger(value) && value >= least) return value;
    return this.#refuse(name, `should be a whole number from ${least} on`);
  }

  string(name: string): string {
    const value = this.value(name);
    return typeof value === 'string' ? value : this.#refuse(name, 'should be a string');
  }

  boolean(name: string): boolean {
    const value = this.value(name);
    return typeof value === 'boolean' ? value : this.#refuse(name, 'should be true or false');
  }

  /** One of the given values, null among them if it may be missing. */
  choice<T extends string | null>(name: string, choices: readonly T[]): T {
    const value = this.value(name);
    const known = choices.find((choice) => choice === value);
    if (known !== undefined) return known;
    return this.#refuse(name, `is ${JSON.stringify(value)}, none of ${choices.join(', ')}`);
  }

  list(name: string, length?: number): readonly unknown[] {
    return this.#array(this.value(name), name, length);
  }

  vector(name: string, length: number): number[] {
    return this.list(name, length).map((entry, i) => this.#finite(entry, `${name}[${i}]`));
  }

  matrix(name: string, rows: number, columns: number): number[][] {
    return this.list(name, rows).map((row, i) =>
      this.#array(row, `${name}[${i}]`, columns).map((entry, j) =>
        this.#finite(entry, `${name}[${i}][${j}]`),
      ),
    );
  }

  /** Call when everything known has been read. */
  end(): void {
    const [unknown] = this.#unread;
    if (unknown !== undefined) {
      throw new Problem(`${this.where} has the field "${unknown}", which is not known`);
    }
  }

  #array(value: unknown, name: string, length?: number): readonly unknown[] {
    if (!Array.isArray(value)) return this.#refuse(name, 'should be a list');
    if (length !== undefined && value.length !== length) {
      return this.#refuse(name, `has ${value.length} entries, not ${length}`);
    }
    return value;
  }

  #finite(value: unknown, name: string): number {
    if (typeof value === 'number' && Number.isFinite(value)) return value;
    return this.#refuse(name, 'should be a finite number');
  }

  #refuse(name: string, reason: string): never {
    throw new Problem(`${this.where}: ${name} ${reason}`);
  }
}
