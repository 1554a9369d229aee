"use strict";
(() => {
  const all = (selector, inside = document) => [...inside.querySelectorAll(selector)];
  const byId = id => document.getElementById(id);
  const text = byId("text"), panel = byId("panel"), shown = byId("shown"), said = byId("said"), matches = byId("matches");
  const marks = all(".m", text), links = marks.filter(mark => mark.matches("a")), cards = all(".cards .card");
  const rowsOf = mark => mark.dataset.rows.split(" ");
  const trail = [];
  let last = null;

  document.documentElement.classList.add("js");
  all("details.table").forEach(table => { table.open = false; });
  if (innerWidth < 700 || innerHeight < 750) document.querySelector(".controls").open = false;
  const form = document.querySelector(".filters");
  form.hidden = false;

  /* The card. */
  function idsOf(element) {
    if (element.matches(".card")) return [element.id];
    if (element.matches(".m")) return rowsOf(element);
    if (element.matches(".par")) return [...new Set(all(".m", element).flatMap(rowsOf))];
    return [];
  }

  function copy(id, whole) {
    const card = byId(id).cloneNode(true);
    card.removeAttribute("id");
    card.hidden = false;
    if (whole) return card;
    const details = document.createElement("details"), summary = document.createElement("summary");
    summary.append(card.querySelector("h3").textContent);
    card.querySelector("h3").remove();
    details.append(summary, card);
    return details;
  }

  function show(element, { focus = false, move = true, step = true } = {}) {
    const ids = idsOf(element).filter(id => byId(id));
    const paragraph = element.matches(".par");
    if (!ids.length && !paragraph) return;
    const parts = ids.map((id, place) => copy(id, place === 0 && !paragraph));
    if (paragraph) {
      const heading = document.createElement("h3");
      heading.textContent = `Paragraph ${element.id.slice(1)}: ` + (ids.length ? "what was read from it" : "nothing was read from it");
      parts.unshift(heading);
    }
    shown.replaceChildren(...parts);
    panel.hidden = false;
    panel.scrollTop = 0;
    if (step && trail.at(-1) !== element.id) trail.push(element.id);
    byId("back").disabled = trail.length < 2;
    const first = ids[0];
    marks.forEach(mark => mark.classList.toggle("on", !paragraph && rowsOf(mark).includes(first)));
    const place = paragraph || element.matches(".m") ? element : marks.find(mark => rowsOf(mark).includes(first));
    if (place) {
      if (place.matches(".m")) rove(place);
      if (move) bring(place);
    }
    const who = parts[0].querySelector && parts[0].querySelector(".voice");
    said.textContent = (parts[0].querySelector("h3") || parts[0]).textContent + (who ? `. Who says it: ${who.closest("dd").innerText.replace("\n", ", ")}` : "");
    try { history.replaceState(null, "", `#${element.id}`); } catch { /* A frame may have no history of its own. */ }
    if (focus) shown.focus({ preventScroll: true });
  }

  function bring(element) {
    const box = element.getBoundingClientRect(), below = panel.getBoundingClientRect();
    const floor = getComputedStyle(panel).position === "fixed" ? below.top : innerHeight;
    if (box.top < 120 || box.bottom > floor - 20) element.scrollIntoView({ block: "center" });
    if (getComputedStyle(panel).position === "fixed" && element.getBoundingClientRect().bottom > floor - 20) {
      scrollBy(0, element.getBoundingClientRect().top - 80);
    }
  }

  function close() {
    panel.hidden = true;
    trail.length = 0;
    marks.forEach(mark => mark.classList.remove("on"));
    if (last) last.focus({ preventScroll: true });
  }

  document.addEventListener("click", event => {
    const link = event.target.closest("a[href^='#'], #text .m");
    if (!link) {
      const part = event.target.closest(".par");
      if (part && !String(getSelection())) show(part);
      return;
    }
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    const target = link.matches("#text .m") ? link : byId(decodeURIComponent(link.hash.slice(1)));
    if (!target) return;
    event.preventDefault();
    if (link.matches("#text .m") && String(getSelection())) return;
    if (link.matches("#text a, .strip a")) last = link;
    if (target === text) { rove(links[0]); (links[0] || text).focus(); return; }
    show(target, { focus: event.detail === 0 && !link.matches(".number"), move: !link.matches("#text .m") || panel.hidden || getComputedStyle(panel).position === "fixed" });
  });
  byId("close").addEventListener("click", close);
  byId("back").addEventListener("click", () => {
    trail.pop();
    show(byId(trail.at(-1)), { step: false, focus: true });
  });

  /* One stop for Tab in the text and in each lane of the strip; the arrow keys go on from there. */
  const groups = [links, ...all(".track").map(track => all("a", track))];
  const groupOf = new Map(groups.flatMap(group => group.map(link => [link, group])));
  function rove(link) {
    const group = groupOf.get(link);
    if (group) group.forEach(other => { other.tabIndex = other === link ? 0 : -1; });
  }
  groups.forEach(group => rove(group[0]));
  all(".number").forEach(link => { link.tabIndex = -1; });
  links.forEach(mark => { mark.draggable = false; });

  document.addEventListener("keydown", event => {
    if (event.key === "Escape" && !panel.hidden) { close(); return; }
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const group = groupOf.get(document.activeElement);
    if (!group) return;
    const place = group.indexOf(document.activeElement);
    const part = link => link.closest(".par, .track");
    const next = {
      ArrowRight: () => group[place + 1],
      ArrowLeft: () => group[place - 1],
      ArrowDown: () => group.slice(place).find(link => part(link) !== part(group[place])),
      ArrowUp: () => group.find(link => part(link) === part(group.slice(0, place).findLast(before => part(before) !== part(group[place])) || group[0])),
      Home: () => group[0],
      End: () => group.at(-1),
    }[event.key];
    if (!next) return;
    event.preventDefault();
    const link = next();
    if (link) { rove(link); link.focus(); }
  });

  /* The filters. */
  const selects = all("[data-filter]", form);
  function filter() {
    const asked = selects.filter(select => select.value).map(select => [select.dataset.filter, select.value]);
    const fits = ([name, value]) => card => card.dataset[name] === value || (name === "finding" && (card.dataset.finding || "").split(" ").includes(value));
    const kept = cards.filter(card => card.dataset.table !== "rules" && asked.every(one => fits(one)(card)));
    const ids = new Set(kept.map(card => card.id));
    cards.forEach(card => { card.hidden = asked.length > 0 && card.dataset.table !== "rules" && !ids.has(card.id); });
    all("#rows .table").forEach(table => {
      table.querySelector(".count").textContent = all(".card:not([hidden])", table).length;
    });
    text.classList.toggle("filtered", asked.length > 0);
    marks.forEach(mark => mark.classList.toggle("hit", asked.length > 0 && rowsOf(mark).some(id => ids.has(id))));
    const first = marks.find(mark => mark.matches(".hit"));
    matches.textContent = asked.length ? `${kept.length} rows${first ? "" : ", none with a place in the text"}` : "";
    if (asked.length && first) bring(first);
  }
  selects.forEach(select => select.addEventListener("change", filter));
  form.addEventListener("reset", () => setTimeout(() => { filter(); search(); }));
  form.addEventListener("submit", event => event.preventDefault());

  /* The search. */
  const box = byId("search");
  const nodes = [];
  const walker = document.createTreeWalker(text, NodeFilter.SHOW_TEXT);
  let length = 0, whole = "";
  while (walker.nextNode()) {
    nodes.push([length, walker.currentNode]);
    whole += walker.currentNode.data;
    length = whole.length;
  }
  const folded = whole.toLowerCase().length === whole.length ? whole.toLowerCase() : whole;
  let ranges = [], reached = -1;

  function at(offset, ending) {
    const found = nodes.findLast(([start]) => ending ? start < offset : start <= offset);
    return [found[1], offset - found[0]];
  }

  function search() {
    const sought = (folded === whole ? box.value : box.value.toLowerCase()).trim();
    ranges = [];
    reached = -1;
    for (let place = sought ? folded.indexOf(sought) : -1; place >= 0; place = folded.indexOf(sought, place + sought.length)) {
      const range = new Range();
      range.setStart(...at(place, false));
      range.setEnd(...at(place + sought.length, true));
      ranges.push(range);
    }
    paint();
    matches.textContent = sought ? `${ranges.length} ${ranges.length === 1 ? "place" : "places"} in the text${ranges.length ? "; Enter goes to the next" : ""}` : "";
  }

  function paint() {
    if (!window.Highlight || !CSS.highlights) return;
    CSS.highlights.set("sought", new Highlight(...ranges));
    CSS.highlights.set("reached", new Highlight(...ranges.slice(reached, reached + 1).filter(() => reached >= 0)));
  }

  box.addEventListener("input", search);
  box.addEventListener("keydown", event => {
    if (event.key !== "Enter") return;
    event.preventDefault();
    const row = byId(box.value.trim().toUpperCase());
    if (row && row.matches(".card")) { show(row); return; }
    if (!ranges.length) return;
    reached = (reached + (event.shiftKey ? ranges.length - 1 : 1)) % ranges.length;
    paint();
    matches.textContent = `Place ${reached + 1} of ${ranges.length}`;
    const element = ranges[reached].startContainer.parentElement;
    bring(element);
    if (element.matches(".m")) show(element, { move: false });
  });

  /* What of the text is on the screen, on the strip. */
  const seen = all(".track").map(track => track.appendChild(Object.assign(document.createElement("span"), { className: "seen" })));
  const parts = all(".par");
  function look() {
    const total = Number(text.dataset.length) || 1;
    const inView = parts.filter(part => { const box = part.getBoundingClientRect(); return box.bottom > 0 && box.top < innerHeight; });
    if (!inView.length) return;
    const start = Number(inView[0].dataset.start), after = parts[parts.indexOf(inView.at(-1)) + 1];
    const end = after ? Number(after.dataset.start) : total;
    seen.forEach(window => { window.style.left = `${100 * start / total}%`; window.style.width = `${100 * (end - start) / total}%`; });
  }
  let waiting = false;
  addEventListener("scroll", () => {
    if (!waiting) { waiting = true; requestAnimationFrame(() => { waiting = false; look(); }); }
  }, { passive: true });
  addEventListener("resize", look);
  look();

  function arrive(address) {
    const target = byId(decodeURIComponent(address.slice(1)));
    if (target) show(target);
  }
  addEventListener("hashchange", () => arrive(location.hash));
  /* The card in the list is not where a reader wants to be, so the browser is not to go there when the page has loaded. */
  const asked = location.hash;
  if (asked) {
    try { history.replaceState(null, "", location.href.split("#")[0]); } catch { /* As above. */ }
    addEventListener("load", () => setTimeout(() => arrive(asked)));
  }
})();
