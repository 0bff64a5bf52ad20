import { useApp } from "../app/context";
import { Icon } from "../components/Icon";

/** Somebody is coming: at once a clock, and nothing to go back to. */
export function QuickExit({ leave = (to: string) => location.replace(to) }: { leave?(to: string): void }) {
  const { strings, box, reads, speaker } = useApp();
  const exit = () => {
    speaker.stop();
    void reads.forget().catch(() => undefined);
    void box.forgetTalk().catch(() => undefined);
    // Should the browser bring this page back from its memory, it begins anew.
    addEventListener("pageshow", () => location.reload(), { once: true });
    leave("/clock.html");
  };
  return (
    <button type="button" className="exit" onClick={exit}>
      <Icon name="leave" />
      {strings.quickExit}
    </button>
  );
}
