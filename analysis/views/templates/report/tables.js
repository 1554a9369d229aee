/* The tables of a page, those with several rows: sorted by a column; if they are long, searched by words. */
(() => {
  const SORTED = 8, SOUGHT = 14;

  function key(cell) {
    const text = cell.textContent.trim();
    if (text === "–") return "";
    if (cell.classList.contains("day") && !Number.isNaN(Date.parse(text))) return Date.parse(text);
    return /^−?[\d,]+(\.\d+)?$/.test(text) ? Number(text.replaceAll(",", "").replace("−", "-")) : text;
  }

  for (const table of document.querySelectorAll(".table table.crn-table")) {
    const rows = [...table.tBodies[0].rows];
    /* Of a table of which the middle is left out, what is first by another order may not be there. */
    if (rows.length < SORTED || rows.some(row => row.textContent.replaceAll("...", "").trim() === "")) continue;
    sortable(table, key);
    if (rows.length < SOUGHT) continue;
    const around = table.closest(".table"), name = around.getAttribute("aria-label");
    const tools = document.createElement("div"), label = document.createElement("label");
    const sought = document.createElement("input"), shown = document.createElement("p");
    tools.className = "find";
    sought.type = "search";
    shown.setAttribute("role", "status");
    label.append("Search this table ", sought);
    sought.setAttribute("aria-label", `Search this table, ${name}`);
    tools.append(label, shown);
    around.before(tools);
    sought.addEventListener("input", () => {
      const count = search(rows, sought.value);
      shown.textContent = sought.value.trim() ? `${count} of ${rows.length} rows` : "";
    });
  }
})();
