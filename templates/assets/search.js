// The index loads on first focus; word beginnings match, one slip allowed.
(() => {
  const form = document.querySelector(".search"), field = form.elements.q;
  const status = form.querySelector("[role=status]");
  const [results, titles] = ["results", "titles"].map((id) => document.getElementById(id));
  let loading;

  // A Chinese character is a word.
  const words = (text) => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase()
    .match(/\p{sc=Han}|[[\p{L}\p{N}]--\p{sc=Han}]+/gv) ?? [];

  async function load() {
    const index = await (await fetch(form.dataset.index)).json();
    index.words = new Map(); // word, page, weight
    for (const page of index.pages) {
      for (const [part, weight] of [[page.text, 1], [page.title, 9]]) {
        for (const word of words(part)) {
          if (!index.words.has(word)) index.words.set(word, new Map());
          index.words.get(word).set(page, weight);
        }
      }
    }
    return index;
  }

  // One letter wrong, too many or missing, or two swapped.
  function isSlip(typed, word) {
    let at = 0;
    while (typed[at] === word[at]) at++;
    const [a, b = "", ...rest] = typed.slice(at), end = rest.join("");
    return [b + end, a + b + end].some((tail) => word.startsWith(tail, at + 1))
      || [b + end, b + a + end].some((tail) => word.startsWith(tail, at));
  }

  function matches(typed, index) {
    const scores = new Map();
    for (const [word, pages] of index.words) {
      const near = word === typed ? 9 : word.startsWith(typed) ? 4
        : typed.length > 3 && isSlip(typed, word) ? 1 : 0;
      if (!near) continue;
      for (const [page, weight] of pages) {
        scores.set(page, Math.max(scores.get(page) ?? 0, near * weight));
      }
    }
    return scores;
  }

  function make(name, values, ...children) {
    const node = Object.assign(document.createElement(name), values);
    node.append(...children);
    return node;
  }
  const item = ({ title, href }) =>
    make("li", {}, make("a", { href: form.dataset.root + href }, title));

  async function show() {
    const index = await (loading ??= load());
    const all = words(field.value).map((word) => matches(word, index));
    const score = (page) => all.reduce((sum, scores) => sum + scores.get(page), 0);
    const found = index.pages.filter(score).sort((a, b) => score(b) - score(a));
    titles.hidden = !!all.length;
    status.textContent = titles.hidden ? status.dataset.found + found.length : "";
    results.replaceChildren(...index.kinds.flatMap((title, kind) => {
      const items = found.filter((page) => page.kind === kind).map(item);
      return items.length ? make("section", { className: "sec grid year" },
        make("h2", {}, title), make("ul", { className: "list titles" }, ...items)) : [];
    }));
  }

  field.onfocus = field.oninput = () => show().catch(() => {
    loading = null;
    status.textContent = status.dataset.failed;
  });
  form.onsubmit = () => false;
  form.hidden = false;
})();
