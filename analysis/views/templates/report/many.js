/* The list of many articles: searched by words, sorted by a column. Without a script it is whole, in the order of reading. */
(() => {
  const byId = id => document.getElementById(id);
  const table = document.querySelector("table.list"), rows = [...table.tBodies[0].rows];
  const sought = byId("sought"), wrong = byId("wrong"), shown = byId("shown");

  function filter() {
    const count = search(rows, sought.value, row => !wrong.checked || "wrong" in row.dataset);
    shown.textContent = count === rows.length ? `${rows.length} in the list` : `${count} of ${rows.length} shown`;
  }

  sortable(table, cell => cell.dataset.key);
  sought.form.hidden = false;
  sought.form.addEventListener("submit", event => event.preventDefault());
  sought.addEventListener("input", filter);
  wrong.addEventListener("change", filter);
  filter();
})();
