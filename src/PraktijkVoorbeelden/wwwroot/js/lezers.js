// Makes a combobox of each search box that asks for it (data-suggesties holds the address), after the pattern of ARIA 1.2:
// the focus stays in the box, the arrows choose an option, Enter opens it, Escape closes the list. Without this script
// the box is a plain form, and that is what Enter without a chosen option still is.
const wait = 120;
const least = 2;

for (const input of document.querySelectorAll("input[data-suggesties]")) {
  const list = Object.assign(document.createElement("ul"), { id: `${input.id}-suggesties`, className: "app-suggestions", hidden: true });
  const status = Object.assign(document.createElement("span"), { className: "app-visually-hidden" });
  let options = [], chosen = -1, timer, request, asked;

  list.setAttribute("role", "listbox");
  list.setAttribute("aria-label", "Suggesties");
  status.setAttribute("role", "status");
  const combobox = { role: "combobox", "aria-autocomplete": "list", "aria-expanded": "false", "aria-controls": list.id };
  for (const [name, value] of Object.entries(combobox)) input.setAttribute(name, value);
  const row = input.closest(".app-search__row") ?? input.parentElement;
  row.append(list, status);

  const close = () => {
    list.hidden = true;
    input.setAttribute("aria-expanded", "false");
    // What is gone is not read out any more, and is told again when it comes back.
    status.textContent = "";
    choose(-1);
  };
  const open = () => {
    list.hidden = false;
    input.setAttribute("aria-expanded", "true");
    status.textContent = options.length === 1 ? "1 suggestie" : `${options.length} suggesties`;
  };
  const choose = next => {
    list.children[chosen]?.setAttribute("aria-selected", "false");
    chosen = next;
    const option = list.children[chosen];
    option?.setAttribute("aria-selected", "true");
    option?.scrollIntoView({ block: "nearest" });
    if (option) input.setAttribute("aria-activedescendant", option.id);
    else input.removeAttribute("aria-activedescendant");
  };
  const go = index => { location.href = options[index].adres; };

  const show = found => {
    options = found;
    chosen = -1;
    list.replaceChildren(...found.map((page, at) => {
      const option = document.createElement("li");
      const kind = document.createElement("span");
      option.id = `${list.id}-${at}`;
      option.className = "app-suggestion";
      option.setAttribute("role", "option");
      option.setAttribute("aria-selected", "false");
      kind.className = "app-suggestion__kind";
      kind.textContent = page.soort;
      option.append(page.ook ? `${page.ook} (${page.tekst})` : page.tekst, " ", kind);
      option.addEventListener("mousedown", event => event.preventDefault());
      option.addEventListener("click", () => go(at));
      return option;
    }));
    if (found.length > 0) return open();
    close();
    status.textContent = "Geen suggesties";
  };

  const ask = async () => {
    const text = input.value.trim();
    if (text === asked && options.length > 0) return open();
    request?.abort();
    asked = text;
    if (text.length < least) {
      options = [];
      return close();
    }
    request = new AbortController();
    try {
      const answer = await fetch(`${input.dataset.suggesties}?zoek=${encodeURIComponent(text)}`, { signal: request.signal });
      if (answer.ok && text === asked && document.activeElement === input) show(await answer.json());
    } catch {
      // Somebody typed on, or the network is gone: the form still works.
    }
  };

  input.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(ask, wait);
  });
  input.addEventListener("blur", () => {
    clearTimeout(timer);
    close();
  });
  input.addEventListener("keydown", event => {
    if (event.isComposing) return;
    const isOpen = !list.hidden;
    if (event.key === "Escape" && isOpen) {
      // What is still on its way must not open the list again.
      clearTimeout(timer);
      request?.abort();
      asked = undefined;
      close();
    } else if (event.key === "Enter" && isOpen && chosen >= 0) {
      go(chosen);
    } else if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      if (!isOpen) return void ask();
      const step = event.key === "ArrowDown" ? 1 : -1;
      // One place more than there are options: the box itself.
      choose((chosen + 1 + step + options.length + 1) % (options.length + 1) - 1);
    } else {
      return;
    }
    event.preventDefault();
  });
}

// Cards that are ticked for a collection stand in the address. Without this script a button puts them there; with it the
// address, the line that counts them and the links to other pages of the list follow each tick at once.
const line = document.querySelector("[data-vinkjes]");
if (line) {
  const boxes = [...document.querySelectorAll("input[type=checkbox][name=kaart]")];
  const form = boxes[0]?.form;
  const ticked = () => new FormData(form).getAll("kaart");
  const withTicks = (address, slugs) => {
    const url = new URL(address, location.href);
    url.searchParams.delete("kaart");
    for (const slug of slugs) url.searchParams.append("kaart", slug);
    return url.pathname + url.search + url.hash;
  };
  const link = (href, text) => Object.assign(document.createElement("a"), { className: "nl-link", href, textContent: text });

  const follow = () => {
    const slugs = ticked();
    history.replaceState(history.state, "", withTicks(location.href, slugs));
    for (const other of document.querySelectorAll("main a[href]")) {
      if (["/voorbeelden", "/zoeken"].includes(other.pathname)) other.setAttribute("href", withTicks(other.href, slugs));
    }
    for (const other of document.querySelectorAll("main form")) {
      if (other === form) continue;
      other.querySelectorAll("input[name=kaart]").forEach(old => old.remove());
      other.append(...slugs.map(value => Object.assign(document.createElement("input"), { type: "hidden", name: "kaart", value })));
    }
    if (slugs.length === 0) line.replaceChildren();
    else line.replaceChildren(`${slugs.length} ${slugs.length === 1 ? "voorbeeld" : "voorbeelden"} aangevinkt. `,
      link(withTicks(line.dataset.vinkjes, slugs), "Bekijk uw verzameling"), " of ", link(withTicks(location.href, []), "wis de vinkjes"), ".");
  };
  document.querySelector("[data-zonder-script]").hidden = true;
  for (const box of boxes) box.addEventListener("change", follow);
}
