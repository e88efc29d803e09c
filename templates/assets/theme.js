// The colour theme: the reader's system decides until the button does, and the choice is kept.
(() => {
  const root = document.documentElement;
  const system = matchMedia("(prefers-color-scheme: dark)");
  const store = {
    read() { try { return localStorage.getItem("theme"); } catch { return null; } },
    write(theme) {
      try {
        if (theme) localStorage.setItem("theme", theme); else localStorage.removeItem("theme");
      } catch { /* Private windows may refuse; the choice then lasts for the page. */ }
    },
  };
  const ofSystem = () => (system.matches ? "dark" : "light");
  const button = document.querySelector(".theme");

  function show(chosen) {
    if (chosen) root.dataset.theme = chosen; else delete root.dataset.theme;
    button.textContent = (chosen ?? ofSystem()) === "dark" ? "Light" : "Dark";
    button.setAttribute("aria-label", `${button.textContent} colours`);
    for (const meta of document.querySelectorAll("meta[name=theme-color]")) {
      const dark = chosen ? chosen === "dark" : meta.media.includes("dark");
      meta.content = dark ? "#11151B" : "#FFFFFF";
    }
  }
  const chosen = () => {
    const theme = store.read();
    return theme === "dark" || theme === "light" ? theme : undefined;
  };

  show(chosen());
  button.hidden = false;
  button.addEventListener("click", () => {
    const theme = (root.dataset.theme ?? ofSystem()) === "dark" ? "light" : "dark";
    const choice = theme === ofSystem() ? undefined : theme;
    store.write(choice);
    show(choice);
  });
  system.addEventListener("change", () => show(chosen()));
  addEventListener("storage", () => show(chosen()));
})();
