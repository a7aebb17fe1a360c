/** A sentence as a bag of weighted stems, or of parts of stems. */
export type Vector<Term = string> = ReadonlyMap<Term, number>;

/** Sentences that take part in the centrality score: bounds its cost. */
const MAX_CENTRAL = 250;

const PART_LENGTH = 4;
/** Letters that parts tell apart; four of them fit into a small integer. */
const LETTERS = 181;
const LONGEST_START = LETTERS ** (PART_LENGTH - 1);
const DAMPING = 0.85;
const ROUNDS = 30;

/**
 * TF-IDF vectors of length 1, in the order of the texts; idf is computed over these texts alone.
 */
export const vectors = <Term>(texts: readonly (readonly Term[])[]): Vector<Term>[] => {
  const weightOf = weighing(texts);
  return texts.map((terms) => {
    const bag = frequencies(terms);
    return weighted(bag, weightOf, normOf(bag, weightOf));
  });
};

/**
 * The similarity of each further text to the first, as their vectors have it; of these only what two
 * texts share is made.
 */
export const similaritiesToFirst = <Term>(texts: readonly (readonly Term[])[]): number[] => {
  const [first, ...rest] = [frequencies(texts[0] ?? []), ...texts.slice(1)];
  const weightOf = weighing(texts);
  const firstNorm = normOf(first, weightOf);
  return rest.map((terms) => {
    if (!terms.some((term) => first.has(term))) return 0;
    const bag = frequencies(terms);
    const [small, large] = bag.size < first.size ? [bag, first] : [first, bag];
    const shared = [...small.keys()].filter((term) => large.has(term));
    const norm = normOf(bag, weightOf);
    let sum = 0;
    for (const term of shared)
      sum += (weightOf(term, bag.get(term)) / norm) * (weightOf(term, first.get(term)) / firstNorm);
    return Math.min(1, sum);
  });
};

/** The stems' runs of four letters, as numbers: compounds share them with their parts. */
export const stemParts = (stems: readonly string[]): number[] => {
  const parts: number[] = [];
  for (const stem of stems) {
    let part = 0;
    for (let at = 0; at < stem.length; at += 1) {
      part = (part % LONGEST_START) * LETTERS + (stem.charCodeAt(at) % LETTERS);
      if (at >= PART_LENGTH - 1) parts.push(part);
    }
  }
  return parts;
};

const frequencies = <Term>(terms: readonly Term[]): Map<Term, number> => {
  const counts = new Map<Term, number>();
  terms.forEach((term) => {
    counts.set(term, (counts.get(term) ?? 0) + 1);
  });
  return counts;
};

type Bag<Term> = ReadonlyMap<Term, number>;
type WeightOf<Term> = (term: Term, count?: number) => number;

/** What a term weighs by how often its text has it, and by how few of the texts do. */
const weighing = <Term>(texts: readonly (readonly Term[])[]): WeightOf<Term> => {
  const found = new Map<Term, { texts: number; last: number }>();
  texts.forEach((terms, at) => {
    terms.forEach((term) => {
      const known = found.get(term);
      if (known === undefined) found.set(term, { texts: 1, last: at });
      else if (known.last !== at) {
        known.texts += 1;
        known.last = at;
      }
    });
  });
  const idf = Array.from({ length: texts.length + 1 }, (_, n) => Math.log(1 + texts.length / n));
  return (term, count = 0) => count * (idf[found.get(term)?.texts ?? 1] ?? 0);
};

const normOf = <Term>(bag: Bag<Term>, weightOf: WeightOf<Term>): number => {
  let squares = 0;
  for (const [term, count] of bag) {
    const weight = weightOf(term, count);
    squares += weight * weight;
  }
  return Math.sqrt(squares) || 1;
};

const weighted = <Term>(bag: Bag<Term>, weightOf: WeightOf<Term>, norm: number): Vector<Term> =>
  new Map([...bag].map(([term, count]) => [term, weightOf(term, count) / norm]));

/** Cosine of two vectors of length 1: 0 (nothing shared) to 1. */
export const similarity = <Term>(a: Vector<Term>, b: Vector<Term>): number => {
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  let sum = 0;
  for (const [term, weight] of small) sum += weight * (large.get(term) ?? 0);
  return Math.min(1, sum);
};

/**
 * Continuous LexRank (Erkan & Radev 2004, "LexRank: Graph-based Lexical Centrality as Salience in
 * Text Summarization"): the stationary distribution of a random walk between similar sentences,
 * scaled so that the most central one has 1. Only the first 250 sentences take part; later ones
 * have 0.
 */
export const centrality = (all: readonly Vector[]): number[] => {
  const nodes = all.slice(0, MAX_CENTRAL);
  const shares = similarities(nodes);
  let rank = new Float64Array(nodes.length).fill(1 / nodes.length);
  for (let round = 0; round < ROUNDS; round++) rank = walk(rank, shares);
  const top = Math.max(...rank);
  return all.map((_, i) => (rank[i] ?? 0) / top);
};

/** Of each vector with each, row after row; each row sums up to 1. */
const similarities = (nodes: readonly Vector[]): Float64Array => {
  const size = nodes.length;
  const shares = new Float64Array(size * size);
  const sizes = nodes.map((vector) => vector.size);
  const byTerm = nodesByTerm(nodes);
  for (const [i, vector] of nodes.entries()) {
    const sums = new Float64Array(size);
    for (const [term, weight] of vector)
      for (const [j, other] of byTerm.get(term) ?? []) sums[j] = (sums[j] ?? 0) + weight * other;
    // As `similarity` does, which adds up the terms of the smaller vector.
    for (let j = 0; j < size; j++) {
      const terms = sizes[j] ?? 0;
      if (vector.size > terms || (vector.size === terms && i > j)) continue;
      const similar = Math.min(1, sums[j] ?? 0);
      shares[i * size + j] = similar;
      shares[j * size + i] = similar;
    }
  }
  for (let i = 0; i < size; i++) {
    const row = i * size;
    let sum = 0;
    for (let j = 0; j < size; j++) sum += shares[row + j] ?? 0;
    for (let j = row; j < row + size; j++) shares[j] = sum ? (shares[j] ?? 0) / sum : 1 / size;
  }
  return shares;
};

/** The nodes that have each term, with its weight: most pairs share none. */
const nodesByTerm = (nodes: readonly Vector[]): Map<string, [node: number, weight: number][]> => {
  const byTerm = new Map<string, [number, number][]>();
  for (const [i, vector] of nodes.entries())
    for (const [term, weight] of vector) {
      const known = byTerm.get(term);
      if (known) known.push([i, weight]);
      else byTerm.set(term, [[i, weight]]);
    }
  return byTerm;
};

const walk = (rank: Float64Array, shares: Float64Array) => {
  const size = rank.length;
  const next = new Float64Array(size).fill((1 - DAMPING) / size);
  for (let from = 0; from < size; from++) {
    const mass = DAMPING * (rank[from] ?? 0);
    const row = from * size;
    for (let to = 0; to < size; to++) next[to] = (next[to] ?? 0) + mass * (shares[row + to] ?? 0);
  }
  return next;
};
