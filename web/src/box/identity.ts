const KEPT = "awaaz.me";

/** Under which name the box knows this person: the first session's, for as long as the box remembers it. Applications,
 *  hours and lessons belong to that name, so it outlives the page. */
export class Identity {
  constructor(private readonly kept: Storage) {}

  me(): string | undefined {
    return this.kept.getItem(KEPT) ?? undefined;
  }

  /** The box has begun or resumed a session. True when from now on the person goes by it. */
  async meet(session: string, isKnown: (name: string) => Promise<boolean>): Promise<boolean> {
    const before = this.me();
    if (before === session) return false;
    // A box that cannot be asked has not denied her.
    if (before !== undefined && (await isKnown(before).catch(() => true))) return false;
    this.kept.setItem(KEPT, session);
    return true;
  }

  forget(): void {
    this.kept.removeItem(KEPT);
  }
}
