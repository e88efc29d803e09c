// Shows each new version of the page at once, and what is wrong with the site's files.
(() => {
  const script = document.currentScript;
  let shown = null;

  const element = (name, text, attributes = {}) => {
    const made = document.createElement(name);
    made.textContent = text;
    for (const key in attributes) made.setAttribute(key, attributes[key]);
    return made;
  };

  const problem = ({ severity, text }) => {
    const [headline, ...excerpt] = text.trimEnd().split("\n");
    const item = element("li", "", { class: severity });
    item.append(element("strong", headline));
    if (excerpt.length) item.append(element("pre", excerpt.join("\n"), { tabindex: "0" }));
    return item;
  };

  const show = (problems) => {
    if (shown) shown.remove();
    shown = null;
    if (!problems.length) return;
    const errors = problems.filter((each) => each.severity === "error").length;
    const title = errors
      ? "Not published: " + errors + (errors === 1 ? " error" : " errors")
      : problems.length + (problems.length === 1 ? " warning" : " warnings");
    shown = element("div", "");
    const root = shown.attachShadow({ mode: "open" });
    // A stylesheet of its own keeps to a strict Content-Security-Policy.
    root.append(element("link", "", { rel: "stylesheet", href: "/_briefing/reload.css" }));
    const panel = element("details", "", { role: "region", "aria-label": "Problems" });
    panel.open = errors > 0;
    const list = element("ul", "");
    list.append(...problems.map(problem));
    panel.append(element("summary", title, { role: "alert" }), list);
    root.append(panel);
    document.body.append(shown);
  };

  const page = encodeURIComponent(location.pathname);
  new EventSource("/_briefing/events?page=" + page).onmessage = (event) => {
    const state = JSON.parse(event.data);
    if (state.version !== script.dataset.version) location.reload();
    else show(state.problems);
  };
})();
