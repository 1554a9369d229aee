/* A table whose columns sort when their headings are pressed; what is not known comes last, whichever way. */
function sortable(table, key) {
  const headings = [...table.tHead.rows[0].cells], body = table.tBodies[0];
  const order = new Intl.Collator("en", { numeric: true, sensitivity: "base" });

  function sort(place) {
    const down = headings[place].getAttribute("aria-sort") === "ascending";
    headings.forEach(heading => heading.removeAttribute("aria-sort"));
    headings[place].setAttribute("aria-sort", down ? "descending" : "ascending");
    const of = row => key(row.cells[place]);
    const compare = (one, other) => (typeof one === "number" && typeof other === "number" ? one - other : order.compare(one, other));
    const ranked = (one, other) => (of(one) === "") - (of(other) === "") || (down ? -1 : 1) * compare(of(one), of(other));
    body.append(...[...body.rows].sort(ranked));
  }

  headings.forEach((heading, place) => {
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = heading.textContent;
    button.addEventListener("click", () => sort(place));
    heading.replaceChildren(button);
  });
  table.classList.add("sorted");
}

/* Shows the rows that have all the words that are sought, and says how many of them there are. */
function search(rows, sought, fits = () => true) {
  const words = sought.toLowerCase().split(/\s+/).filter(Boolean);
  for (const row of rows) {
    const text = row.textContent.toLowerCase();
    row.hidden = !fits(row) || !words.every(word => text.includes(word));
  }
  return rows.filter(row => !row.hidden).length;
}
