import { type Box, Unreachable } from "../box/box";
import type { Keep } from "./store";

/** An answer of the box; `keptAt` says that it is an older one, and `because` why there is no newer one. */
export interface Read<T> {
  value: T;
  keptAt?: number;
  because?: Unreachable;
}

interface Kept<T> {
  value: T;
  at: number;
  mine: boolean;
}

/** Answers of the box, the last ones kept for when it is away. */
export class Reads {
  constructor(
    private readonly box: Box,
    private readonly keep: Keep,
    private readonly now: () => number = Date.now,
  ) {}

  /** Without `keep` nothing of it stays on the device, and nothing older is shown. */
  async read<T>(path: string, mine = false, keep = true): Promise<Read<T>> {
    if (!keep) return { value: await this.box.get<T>(path, mine) };
    try {
      const value = await this.box.get<T>(path, mine);
      // Without room on the device the answer is still an answer.
      await this.keep.put("reads", path, { value, at: this.now(), mine }).catch(() => undefined);
      return { value };
    } catch (problem) {
      if (!(problem instanceof Unreachable)) throw problem;
      const kept = await this.keep.get<Kept<T>>("reads", path).catch(() => undefined);
      if (kept === undefined) throw problem;
      return { value: kept.value, keptAt: kept.at, because: problem };
    }
  }

  forget(): Promise<void> {
    return this.keep.clear("reads");
  }
}
