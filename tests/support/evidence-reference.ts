/** The evidence between organizations of a small graph, worked out in memory pair by pair: the other side of a comparison. */
import { EVIDENCE_KINDS, type EvidenceKind } from "../../src/analysis/suggestions-rules.js";
import { ANY_TIME, type Period } from "../../src/model/dates.js";
import { UnitReference } from "./unit-reference.js";

const BODIES = ["MEMBER_OF", "LEADS"] as const;
const TAKEN_PART = ["RUNS", "PARTICIPATES_IN"] as const;

type Weights = Partial<Record<EvidenceKind, number>>;

/** What may be shared: to what a unit is tied, through nothing that is left out, and how many links that has. */
interface Sharing {
  readonly of: (unit: ReadonlySet<string>, left?: ReadonlySet<string>) => Map<string, Set<string | undefined>>;
  readonly degree: (id: string) => number;
}

export class EvidenceReference extends UnitReference {
  readonly #sharings: Readonly<Record<"partners" | "bodies" | "initiatives", Sharing>> = {
    partners: { of: (unit, left) => this.partners(unit, left), degree: (id) => this.partnerDegree(id) },
    bodies: { of: (unit) => this.anchors(unit, BODIES, "OUT"), degree: (id) => this.degree(id, BODIES) },
    initiatives: {
      of: (unit) => this.anchors(unit, TAKEN_PART, "OUT", this.past),
      degree: (id) => this.degree(id, TAKEN_PART),
    },
  };

  /** Candidate → the weight of each kind of evidence, for everybody that something speaks for. */
  of(asker: string): Map<string, Weights> {
    const unit = this.askerUnit(asker);
    const found = new Map<string, Weights>();
    for (const id of this.#generated(unit)) {
      const other = this.candidateUnit(id);
      const weights = this.#weights(unit, other);
      if (Object.keys(weights).length > 0 && !this.#isUnavailable(unit, other)) found.set(id, weights);
    }
    return found;
  }

  /** To have worked together is what counts, whenever it began. */
  get past(): Period {
    return { from: ANY_TIME.from, to: this.today.to };
  }

  #generated(unit: ReadonlySet<string>): Set<string> {
    const found = new Set<string>();
    const add = (id: string) => {
      if (unit.has(id) || !this.holds(id)) return;
      const hosts = this.hosts(id).filter((host) => this.pairing.fits(this.kind(host)));
      const all = hosts.length > 0 ? hosts : this.pairing.fits(this.kind(id)) ? [id] : [];
      for (const each of all) if (!unit.has(each)) found.add(each);
    };
    const organizations = this.graph.entities.filter((entity) => entity.class !== "Initiative").map(({ id }) => id);
    for (const { of, degree } of Object.values(this.#sharings)) {
      const rare = [...of(unit).keys()].filter((id) => degree(id) <= this.hub);
      for (const id of organizations) {
        const theirs = of(new Set([id]));
        if (rare.some((anchor) => theirs.has(anchor))) add(id);
      }
    }
    for (const id of this.anchors(unit, ["SUPPLIES"], "ANY").keys()) add(id);
    for (const id of this.anchors(unit, ["COOPERATES_WITH"], "ANY", this.past).keys()) add(id);
    for (const place of this.places(unit).keys()) {
      const inside = organizations.filter((id) => id !== place && this.upward(id).has(place));
      if (inside.length <= this.hub && inside.length > 0) for (const id of inside) add(id);
    }
    for (const id of organizations) if (this.#needs(unit, new Set([id])) > 0) add(id);
    return found;
  }

  #isUnavailable(unit: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
    const isEither = this.pairing.candidateEnd === "either";
    return this.links([this.pairing.type, "SUBORDINATE_TO", "ESTABLISHED"]).some(({ type, from, to }) => {
      const isOut = unit.has(from) && other.has(to);
      const isIn = other.has(from) && unit.has(to);
      if (isEither) return isOut || isIn;
      return type === "ESTABLISHED" ? isOut : isIn;
    });
  }

  #weights(unit: ReadonlySet<string>, other: ReadonlySet<string>): Weights {
    const partners = this.#shared(unit, other, this.#sharings.partners);
    const bodies = this.#shared(unit, other, this.#sharings.bodies);
    const chains = bodies.filter(({ id }) => this.kind(id) === "INDUSTRY_CHAIN");
    const joint = bodies.filter(({ id }) => ["ALLIANCE", "PARTY_ORGANIZATION", "TEAM"].includes(this.kind(id)));
    const supplies = [...this.anchors(unit, ["SUPPLIES"], "ANY").keys()].some((id) => other.has(id));
    const theirs = this.places(other);
    const shared = [...this.places(unit)].flatMap(([id, weight]) =>
      theirs.has(id) && !unit.has(id) && !other.has(id) ? [weight] : [],
    );
    const weights: Readonly<Record<EvidenceKind, number>> = {
      SHARED_PARTNER: sum(partners),
      SHARED_BODY: sum(joint),
      SAME_CHAIN: 0.8 * sum(chains),
      ADJACENT_STAGE: supplies && chains.length > 0 ? 1 : 0,
      SAME_AREA: Math.max(0, ...shared),
      NEED_MEETS_OFFER: 1.5 * this.#needs(unit, other),
      PAST_COOPERATION: this.#cooperation(
        unit,
        other,
        new Set([...partners, ...bodies].flatMap(({ told }) => [...told])),
      ),
    };
    const given = EVIDENCE_KINDS.filter((kind) => weights[kind] > 0);
    return Object.fromEntries(given.map((kind) => [kind, Math.round(Math.min(3, weights[kind]) * 10_000) / 10_000]));
  }

  #shared(unit: ReadonlySet<string>, other: ReadonlySet<string>, { of, degree }: Sharing) {
    const either = new Set([...unit, ...other]);
    const theirs = of(other, either);
    return [...of(unit, either)].flatMap(([id, told]) => {
      const others = theirs.get(id);
      if (!others || either.has(id)) return [];
      return [{ id, weight: 1 / Math.log(Math.max(2, degree(id))), told: new Set([...told, ...others]) }];
    });
  }

  #cooperation(unit: ReadonlySet<string>, other: ReadonlySet<string>, told: ReadonlySet<string | undefined>): number {
    const direct = this.links(["COOPERATES_WITH"], this.past).filter(
      ({ from, to }) => (unit.has(from) && other.has(to)) || (other.has(from) && unit.has(to)),
    );
    const own = new Set(direct.map(({ initiative }) => initiative));
    for (const id of told) if (id !== undefined) own.delete(id);
    const initiatives = this.#shared(unit, other, this.#sharings.initiatives);
    return (own.size > 0 ? 1 : 0) + sum(initiatives.filter(({ id }) => !told.has(id) && !own.has(id)));
  }

  /** The best share of a need's tags that an offer bears. */
  #needs(unit: ReadonlySet<string>, other: ReadonlySet<string>): number {
    const open = (owners: ReadonlySet<string>, isNeed: boolean) =>
      this.listings.filter(
        ({ owner, kind, state }) => owners.has(owner) && (kind === "NEED") === isNeed && (state ?? "OPEN") === "OPEN",
      );
    const best = (needing: ReadonlySet<string>, offering: ReadonlySet<string>) =>
      Math.max(
        0,
        ...open(needing, true).flatMap(({ tags }) =>
          open(offering, false).map((offer) => tags.filter((tag) => offer.tags.includes(tag)).length / tags.length),
        ),
      );
    return Math.max(best(unit, other), this.pairing.candidateEnd === "either" ? best(other, unit) : 0);
  }
}

function sum(anchors: readonly { readonly weight: number }[]): number {
  return anchors.reduce((total, { weight }) => total + weight, 0);
}
