/* The list of many articles: searched by words, sorted by a column. Without a script it is whole, in the order of reading. */
(() => {
  const byId = id => document.getElementById(id);
  const table = document.querySelector("table.list"), body = table.tBodies[0], rows = [...body.rows];
  const headings = [...table.tHead.rows[0].cells];
  const sought = byId("sought"), wrong = byId("wrong"), shown = byId("shown");
  const texts = new Map(rows.map(row => [row, row.textContent.toLowerCase()]));
  const order = new Intl.Collator("en", { numeric: true, sensitivity: "base" });

  function filter() {
    const words = sought.value.toLowerCase().split(/\s+/).filter(Boolean);
    let count = 0;
    for (const row of rows) {
      row.hidden = (wrong.checked && !("wrong" in row.dataset)) || !words.every(word => texts.get(row).includes(word));
      if (!row.hidden) count += 1;
    }
    shown.textContent = count === rows.length ? `${rows.length} in the list` : `${count} of ${rows.length} shown`;
  }

  function sort(place) {
    const down = headings[place].getAttribute("aria-sort") === "ascending";
    headings.forEach(heading => heading.removeAttribute("aria-sort"));
    headings[place].setAttribute("aria-sort", down ? "descending" : "ascending");
    const key = row => row.cells[place].dataset.key;
    /* What is not known comes last, whichever way. */
    const compare = (one, other) => !key(one) - !key(other) || (down ? -1 : 1) * order.compare(key(one), key(other));
    body.append(...[...rows].sort(compare));
  }

  headings.forEach((heading, place) => {
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = heading.textContent;
    button.addEventListener("click", () => sort(place));
    heading.replaceChildren(button);
  });
  table.classList.add("sorted");
  sought.form.hidden = false;
  sought.form.addEventListener("submit", event => event.preventDefault());
  sought.addEventListener("input", filter);
  wrong.addEventListener("change", filter);
  filter();
})();
