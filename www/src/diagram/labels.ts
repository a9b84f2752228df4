/**
 * Which words a figure has room for: none may lie over another.
 *
 * Words are put down in the order of their weight. What finds its place taken tries another one,
 * then fewer letters, and is left out at last: it is still told by the menu, by the list of what
 * has happened, and under the hand. Nothing here asks how a messenger fares: where its words
 * stand must not give that away.
 */

/** A place that words take, and the steps between which they are there. */
export interface Words {
  x: number;
  y: number;
  /** How long they are, and how high. */
  length: number;
  height: number;
  /** How they lean, in degrees. */
  angle: number;
  from: number;
  until: number;
}

/** Words are as many small squares in a row: so leaning ones take no more than they need. */
interface Bead {
  x: number;
  y: number;
  half: number;
  from: number;
  until: number;
}

/** How wide a field is in which beads are looked for, in pixels. */
const FIELD = 64;

/** About how many pixels a letter takes: of an alphabet, of a script without one. */
const LETTER = { narrow: 6.9, wide: 13 };

/** How long a text is in the size of the labels, in pixels. */
export function lengthOf(text: string, size = 13): number {
  let sum = 0;
  for (const letter of text) sum += letter > "\u2e80" ? LETTER.wide : LETTER.narrow;
  return (sum * size) / 13;
}

/** How long the word for a state is: small letters, or capitals, which take more. */
export function chipLength(text: string): number {
  return lengthOf(text, 12) * (/^[A-Z]{2}/.test(text) ? 1.22 : 1);
}

export class Room {
  readonly #fields = new Map<number, Bead[]>();

  /** Takes a place, if nothing else is there; false if it is taken. */
  take(words: Words): boolean {
    const beads = beadsOf(words);
    for (const bead of beads) if (this.#taken(bead)) return false;
    for (const bead of beads) this.#put(bead);
    return true;
  }

  /** Takes a place whatever is there. */
  claim(words: Words): void {
    for (const bead of beadsOf(words)) this.#put(bead);
  }

  #put(bead: Bead): void {
    const key = fieldAt(Math.floor(bead.x / FIELD), Math.floor(bead.y / FIELD));
    const field = this.#fields.get(key);
    if (field) field.push(bead);
    else this.#fields.set(key, [bead]);
  }

  /** Whether another bead is there: one is smaller than a field, so those around are enough. */
  #taken(bead: Bead): boolean {
    const [column, row] = [Math.floor(bead.x / FIELD), Math.floor(bead.y / FIELD)];
    for (let one = column - 1; one <= column + 1; one++) {
      for (let other = row - 1; other <= row + 1; other++) {
        for (const there of this.#fields.get(fieldAt(one, other)) ?? []) {
          if (meets(bead, there)) return true;
        }
      }
    }
    return false;
  }
}

/** A number for a field: no figure is as many fields wide. */
function fieldAt(column: number, row: number): number {
  return row * 4096 + column;
}

function beadsOf({ x, y, length, height, angle, from, until }: Words): Bead[] {
  const lean = (angle * Math.PI) / 180;
  const half = height / 2;
  const reach = Math.max(0, length / 2 - half);
  const count = Math.max(1, Math.ceil((2 * reach) / height) + 1);
  return Array.from({ length: count }, (_, place) => {
    const along = count === 1 ? 0 : -reach + (2 * reach * place) / (count - 1);
    return { x: x + along * Math.cos(lean), y: y + along * Math.sin(lean), half, from, until };
  });
}

function meets(one: Bead, other: Bead): boolean {
  const apart = one.half + other.half;
  const together = one.from < other.until && other.from < one.until;
  return together && Math.abs(one.x - other.x) < apart && Math.abs(one.y - other.y) < apart;
}
