import { type ReactNode, useEffect, useRef } from "react";
import { useApp } from "../app/context";
import { Icon } from "./Icon";
import { Speak } from "./Speak";

interface Props {
  /** The read-back: all that is agreed to, with its numbers. */
  text: string;
  /** What still has to be said, such as a reason. */
  children?: ReactNode;
  /** Not yet, where something is still missing. */
  ready?: boolean;
  onYes(): void;
  onNo(): void;
}

/** Nothing is written before it was read back and agreed to; the read-back is heard, too. */
export function Confirm({ text, children, ready = true, onYes, onNo }: Props) {
  const { strings, language, speaker } = useApp();
  const dialog = useRef<HTMLDialogElement>(null);

  useEffect(() => {
    const open = dialog.current;
    if (open?.showModal) open.showModal();
    else open?.setAttribute("open", "");
    void speaker.read(text, language);
    return () => speaker.stop();
  }, [speaker, text, language]);

  return (
    <dialog
      ref={dialog}
      className="confirm"
      aria-label={text}
      onCancel={(event) => {
        event.preventDefault();
        onNo();
      }}
    >
      <p className="read-back">{text}</p>
      <Speak text={text} />
      {children}
      <div className="choices">
        <button type="button" className="yes" disabled={!ready} onClick={onYes}>
          <Icon name="yes" />
          {strings.yes}
        </button>
        <button type="button" className="no" onClick={onNo}>
          <Icon name="no" />
          {strings.no}
        </button>
      </div>
    </dialog>
  );
}
