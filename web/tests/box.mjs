// The real program with an empty data folder, a phone-size browser before it, and stories told one after the other.
import { execFileSync, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "playwright-core";

export const PHONE = { width: 360, height: 740 };

const awaaz = process.env.AWAAZ ?? "awaaz";

export async function until(what, condition, seconds = 60) {
  for (let tries = 0; tries < seconds * 20; tries += 1) {
    if (await condition()) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`waited ${seconds} s in vain: ${what}`);
}

async function freePort() {
  const server = createServer().listen(0, "127.0.0.1");
  await new Promise((resolve) => server.once("listening", resolve));
  const { port } = server.address();
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** A box that can be switched off and on again; what it knows stays. */
export class TestBox {
  folder = mkdtempSync(join(tmpdir(), "awaaz-browser-"));

  /** `settings` are the program's own, as it reads them from its environment. */
  static async start(settings = {}) {
    const box = new TestBox();
    const port = await freePort();
    box.url = `http://127.0.0.1:${port}`;
    box.env = {
      ...process.env,
      AWAAZ_PATHS__DATA: join(box.folder, "data"),
      AWAAZ_SERVER__LISTEN: `127.0.0.1:${port}`,
      // All phones of a story share one address, and nobody there stops to think.
      AWAAZ_SERVER__RATE_PER_MINUTE: "0",
      ...settings,
    };
    box.said = execFileSync(awaaz, ["init"], { env: box.env, encoding: "utf8" });
    await box.on();
    return box;
  }

  async on() {
    this.child = spawn(awaaz, ["serve"], { env: this.env, stdio: "ignore" });
    await until("the program is ready", async () => (await this.get("/health/ready"))?.ok);
  }

  async off() {
    this.child.kill();
    await until("the box is gone", async () => (await this.get("/")) === null);
  }

  get(path) {
    return fetch(this.url + path).catch(() => null);
  }

  remove() {
    this.child.kill();
    rmSync(this.folder, { recursive: true, force: true });
  }
}

export function openBrowser(args = []) {
  return chromium.launch({
    executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-background-networking",
      "--disable-component-update",
      "--autoplay-policy=no-user-gesture-required",
      ...args,
    ],
  });
}

/** Told in order; the first that fails ends the telling. */
export class Stories {
  passed = 0;

  async tell(name, run) {
    try {
      await run();
      this.passed += 1;
      console.log(`ok - ${name}`);
    } catch (error) {
      console.error(`not ok - ${name}`);
      throw error;
    }
  }

  end() {
    console.log(`\n${this.passed} passed, 0 failed`);
  }
}

/** Pictures for the documentation, where they are wanted: of the top of the page, or from there on. */
export async function picture(page, name, from) {
  if (!process.env.SCREENSHOTS) return;
  await page.evaluate(() => {
    document.activeElement?.blur?.();
    scrollTo(0, 0);
  });
  await from?.evaluate((it) => it.scrollIntoView());
  await page.screenshot({ path: join(process.env.SCREENSHOTS, `${name}.png`) });
}
