// What is looked at inside of the page: each function is sent there as it is, so it uses nothing from outside of itself.

/** What sticks out of the screen to the right, with letters of this size (of the browser's own; empty: as they are). */
export function tooWide(letters) {
  const root = document.documentElement;
  root.style.fontSize = letters;
  const limit = root.clientWidth;
  const found =
    root.scrollWidth <= limit
      ? []
      : [...document.querySelectorAll("body *")]
          .filter((it) => it.getBoundingClientRect().right > limit + 0.5 && it.offsetParent !== null)
          .map((it) => `${it.tagName}.${it.className} "${it.textContent?.slice(0, 30)}"`)
          .slice(-3);
  if (root.scrollWidth > limit && found.length === 0) found.push(`${root.scrollWidth} pixels`);
  root.style.fontSize = "";
  return found;
}

/** What can be used and has no name for who listens. */
export function nameless() {
  return [...document.querySelectorAll("button, a, input, select, textarea, summary")]
    .filter((it) => it.offsetParent !== null)
    .filter((it) => {
      const named = it.getAttribute("aria-label") || it.title || it.labels?.length;
      const words = ["INPUT", "SELECT", "TEXTAREA"].includes(it.tagName) ? "" : it.textContent?.trim();
      return !named && !words;
    })
    .map((it) => it.outerHTML.slice(0, 120));
}

/** Texts with less contrast than WCAG 2.2 AA asks for (4.5, large ones 3). */
export function faintTexts() {
  const parse = (color) => {
    const [r, g, b, a = 1] = (color.match(/[\d.]+/g) ?? []).map(Number);
    return { rgb: [r, g, b], a };
  };
  const light = (rgb) => {
    const [r, g, b] = rgb.map((it) => {
      const part = it / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const behind = (it) => {
    for (let at = it; at; at = at.parentElement) {
      const { rgb, a } = parse(getComputedStyle(at).backgroundColor);
      if (a === 1) return rgb;
    }
    return [255, 255, 255];
  };
  const found = [];
  for (const it of document.querySelectorAll("body *")) {
    const own = [...it.childNodes].some(
      (node) => node.nodeType === Node.TEXT_NODE && node.textContent.trim(),
    );
    if (!own || it.getClientRects().length === 0 || it.closest(":disabled")) continue;
    const style = getComputedStyle(it);
    if (style.visibility === "hidden" || style.clipPath !== "none") continue;
    const size = Number.parseFloat(style.fontSize);
    const large = size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700);
    const [one, other] = [light(parse(style.color).rgb), light(behind(it))].sort((a, b) => b - a);
    const contrast = (one + 0.05) / (other + 0.05);
    if (contrast < (large ? 3 : 4.5)) {
      found.push(`${it.tagName}.${it.className} "${it.textContent.slice(0, 30)}": ${contrast.toFixed(2)}`);
    }
  }
  return found;
}

/** What has the focus of the keyboard without showing it; null where it shows. */
export function unseenFocus() {
  const it = document.activeElement;
  if (it === null || it === document.body) return null;
  const style = getComputedStyle(it);
  const shown = style.outlineStyle !== "none" && Number.parseFloat(style.outlineWidth) >= 2;
  return shown ? null : it.outerHTML.slice(0, 120);
}
