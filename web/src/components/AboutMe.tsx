import { useApp } from "../app/context";
import { linkTo } from "../app/route";

/** The way to what the box knows of her. */
export function AboutMe() {
  const { strings } = useApp();
  return (
    <p>
      <a className="button" href={linkTo("me")}>
        {strings.aboutMe}
      </a>
    </p>
  );
}
