import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { App } from "./App";
import { bestKeep } from "./offline/store";
import "./style.css";

const root = document.getElementById("root");
if (root) {
  void bestKeep().then((keep) =>
    createRoot(root).render(
      <StrictMode>
        <App keep={keep} />
      </StrictMode>,
    ),
  );
}

if ("serviceWorker" in navigator && import.meta.env.PROD) {
  void navigator.serviceWorker.register("/sw.js");
  // What this visit loaded before the worker was there, such as the texts of her language, is kept for the next one.
  void navigator.serviceWorker.ready.then((worker) => {
    const loaded = performance.getEntriesByType("resource").map((it) => new URL(it.name).pathname);
    worker.active?.postMessage({ keep: loaded.filter((path) => path.startsWith("/assets/")) });
  });
}
