// The colours: the reader's system decides until the button does, and the choice is remembered.
(() => {
  const root = document.documentElement, button = document.querySelector(".theme");
  const system = matchMedia("(prefers-color-scheme: dark)");
  const ofSystem = () => (system.matches ? "dark" : "light");
  let choice;

  // Storage may be refused, as in private windows; the choice then lasts for the page.
  function remember(theme) {
    try { theme ? localStorage.setItem("theme", theme) : localStorage.removeItem("theme"); } catch {}
  }
  function recall() {
    try { choice = ["dark", "light"].find((theme) => theme === localStorage.getItem("theme")); } catch {}
    show();
  }
  function show() {
    if (choice) root.dataset.theme = choice; else delete root.dataset.theme;
    for (const meta of document.querySelectorAll("meta[name=theme-color]")) {
      const dark = choice ? choice === "dark" : meta.media.includes("dark");
      meta.content = dark ? "#11151B" : "#FFFFFF";
    }
    if (!button) return;
    const { dark, light, suffix } = button.dataset;
    button.textContent = (choice ?? ofSystem()) === "dark" ? light : dark;
    button.setAttribute("aria-label", button.textContent + suffix);
  }

  recall();
  system.addEventListener("change", show);
  addEventListener("storage", recall);
  if (!button) return;
  button.hidden = false;
  button.addEventListener("click", () => {
    const other = (choice ?? ofSystem()) === "dark" ? "light" : "dark";
    choice = other === ofSystem() ? undefined : other;
    remember(choice);
    show();
  });
})();
