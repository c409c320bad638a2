/**
 * Storage for sessions, grants and codes in the memory of this process: the right size for development, and gone after
 * a restart (people then sign in again; tokens stay valid as long as the keys do).
 */
export function maakOpslag() {
  const rijen = new Map();

  function leesRij(sleutel) {
    const rij = rijen.get(sleutel);
    if (rij && rij.totEnMet < Date.now()) {
      rijen.delete(sleutel);
      return undefined;
    }
    return rij?.inhoud;
  }

  function ruimOp() {
    for (const sleutel of rijen.keys()) {
      leesRij(sleutel);
    }
  }

  return class Geheugen {
    constructor(soort) {
      this.voorvoegsel = `${soort}:`;
    }

    async upsert(id, inhoud, seconden) {
      ruimOp();
      rijen.set(this.voorvoegsel + id, { inhoud, totEnMet: seconden ? Date.now() + seconden * 1000 : Infinity });
    }

    async find(id) {
      return leesRij(this.voorvoegsel + id);
    }

    async findByUid(uid) {
      for (const [sleutel, { inhoud }] of rijen) {
        if (sleutel.startsWith(this.voorvoegsel) && inhoud.uid === uid) {
          return leesRij(sleutel);
        }
      }
      return undefined;
    }

    async consume(id) {
      const inhoud = leesRij(this.voorvoegsel + id);
      if (inhoud) {
        inhoud.consumed = Math.floor(Date.now() / 1000);
      }
    }

    async destroy(id) {
      rijen.delete(this.voorvoegsel + id);
    }

    async revokeByGrantId(grantId) {
      for (const [sleutel, { inhoud }] of rijen) {
        if (sleutel.startsWith(this.voorvoegsel) && inhoud.grantId === grantId) {
          rijen.delete(sleutel);
        }
      }
    }
  };
}
