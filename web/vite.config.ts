import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";

export default defineConfig({
  plugins: [react()],
  build: { target: "es2020", assetsInlineLimit: 0 },
  server: {
    proxy: { "/api": { target: "http://127.0.0.1:8080", ws: true }, "/v1": "http://127.0.0.1:8080" },
  },
  test: { environment: "jsdom", globals: false, include: ["src/**/*.test.{ts,tsx}"] },
});
