/** What the device keeps between visits: small records by key, in named drawers. */
export interface Keep {
  get<T>(drawer: Drawer, key: string): Promise<T | undefined>;
  all<T>(drawer: Drawer): Promise<T[]>;
  put(drawer: Drawer, key: string, value: unknown): Promise<void>;
  remove(drawer: Drawer, key: string): Promise<void>;
  clear(drawer: Drawer): Promise<void>;
}

export type Drawer = "reads" | "writes";
const DRAWERS: Drawer[] = ["reads", "writes"];

/** IndexedDB. */
export class DeviceKeep implements Keep {
  private opened: Promise<IDBDatabase> | undefined;

  constructor(private readonly name = "awaaz") {}

  async get<T>(drawer: Drawer, key: string): Promise<T | undefined> {
    return done<T | undefined>((await this.drawer(drawer, "readonly")).get(key));
  }

  async all<T>(drawer: Drawer): Promise<T[]> {
    return done<T[]>((await this.drawer(drawer, "readonly")).getAll());
  }

  async put(drawer: Drawer, key: string, value: unknown): Promise<void> {
    await done((await this.drawer(drawer, "readwrite")).put(value, key));
  }

  async remove(drawer: Drawer, key: string): Promise<void> {
    await done((await this.drawer(drawer, "readwrite")).delete(key));
  }

  async clear(drawer: Drawer): Promise<void> {
    await done((await this.drawer(drawer, "readwrite")).clear());
  }

  private async drawer(name: Drawer, mode: IDBTransactionMode): Promise<IDBObjectStore> {
    this.opened ??= this.open();
    return (await this.opened).transaction(name, mode).objectStore(name);
  }

  private open(): Promise<IDBDatabase> {
    const request = indexedDB.open(this.name, 1);
    request.onupgradeneeded = () => {
      for (const drawer of DRAWERS) request.result.createObjectStore(drawer);
    };
    return done(request);
  }
}

function done<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error("the device keeps nothing"));
  });
}

/** For browsers that keep nothing (private windows): as long as the page lives. */
export class PageKeep implements Keep {
  private readonly drawers = { reads: new Map<string, unknown>(), writes: new Map<string, unknown>() };

  async get<T>(drawer: Drawer, key: string): Promise<T | undefined> {
    return this.drawers[drawer].get(key) as T | undefined;
  }

  async all<T>(drawer: Drawer): Promise<T[]> {
    return [...this.drawers[drawer].values()] as T[];
  }

  async put(drawer: Drawer, key: string, value: unknown): Promise<void> {
    this.drawers[drawer].set(key, value);
  }

  async remove(drawer: Drawer, key: string): Promise<void> {
    this.drawers[drawer].delete(key);
  }

  async clear(drawer: Drawer): Promise<void> {
    this.drawers[drawer].clear();
  }
}

/** The device's own, where it works. */
export async function bestKeep(): Promise<Keep> {
  try {
    const device = new DeviceKeep();
    await device.all("writes");
    return device;
  } catch {
    return new PageKeep();
  }
}
