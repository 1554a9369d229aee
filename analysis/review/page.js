"use strict";
// The article's text is only ever put on the page as text. Offsets of Python count code points, those of the page
// UTF-16 units: `units` and `points` turn one into the other.

const $ = (id) => document.getElementById(id);
const element = (name, text, more = {}) => Object.assign(document.createElement(name), { textContent: text, ...more });
const PARTS = ["source", "cue", "content"];
let shown = null;
let selected = null;
let picked = {};

const points = (text, unit) => Array.from(text.slice(0, unit)).length;
const letters = () => Array.from(shown.text);
const wordsOf = ([start, end]) => letters().slice(start, end).join("");

function tell(message) {
  $("status").textContent = message;
}

async function fetched(where, said) {
  const sent = said && { method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify(said) };
  return (await fetch(where, sent)).json();
}

// In a notebook the page is in a frame, and what asks the kernel is at the frame: see widget.js.
const asked = window.frameElement?.asked || fetched;
$("read").hidden = asked !== fetched;

async function load(where, said) {
  const given = await asked(where, said);
  if (given.fault) throw new Error(given.fault);
  shown = given;
}

async function save(where, said) {
  tell("Saving …");
  try {
    await load(where, said);
  } catch (error) {
    tell(`Not saved: ${error.message}`);
    return false;
  }
  draw();
  return true;
}

async function correct(said) {
  const whole = { ...said, table: $("table").value, version: shown.version, who: $("who").value, why: $("why").value };
  if (await save("correct", whole)) {
    hideForm();
    $("why").value = "";
    tell("Saved.");
  }
}

function hideForm() {
  $("form").hidden = true;
  $("form").replaceChildren();
  picked = {};
}

// ------------------------------------------------------------------ the text

function drawText() {
  const rows = shown.tables[$("table").value].rows;
  const text = letters();
  const cuts = [...new Set([0, text.length, ...rows.flatMap((row) => row.span)])].sort((a, b) => a - b);
  const pieces = [];
  for (let place = 0; place + 1 < cuts.length; place++) {
    const [start, end] = [cuts[place], cuts[place + 1]];
    const over = rows.filter((row) => row.span[0] <= start && end <= row.span[1]);
    const words = text.slice(start, end).join("");
    const ids = over.map((row) => row.id).join(" ");
    pieces.push(over.length ? element("mark", words, { title: ids }) : document.createTextNode(words));
  }
  $("text").replaceChildren(...pieces);
}

function offset(node, inside) {
  const range = document.createRange();
  range.setStart($("text"), 0);
  range.setEnd(node, inside);
  return points(range.toString(), range.toString().length);
}

function select() {
  const selection = document.getSelection();
  if (!selection.rangeCount) return;
  const range = selection.getRangeAt(0);
  if (range.collapsed || !$("text").contains(range.startContainer) || !$("text").contains(range.endContainer)) return;
  let [start, end] = [offset(range.startContainer, range.startOffset), offset(range.endContainer, range.endOffset)];
  const text = letters();
  while (start < end && !text[start].trim()) start++;
  while (start < end && !text[end - 1].trim()) end--;
  if (start === end) return;
  selected = [start, end];
  $("selected").textContent = `Selected: “${wordsOf(selected)}”`;
}

// ------------------------------------------------------------------ the rows

function drawRows() {
  const name = $("table").value;
  const table = shown.tables[name];
  const head = element("tr");
  head.append(...["Row", "Words", "Cells", "What to do"].map((title) => element("th", title, { scope: "col" })));
  document.querySelector("thead").replaceChildren(head);
  $("add").disabled = !table.can_add;
  $("rows").replaceChildren(...table.rows.map((row) => drawRow(name, table, row)));
}

function drawRow(name, table, row) {
  const line = element("tr", "", { className: row.review ? "review" : "" });
  line.dataset.id = row.id;
  const cells = Object.entries(row.cells).filter(([, cell]) => cell !== null && cell !== false);
  const told = element("td", cells.map(([column, cell]) => `${column}: ${cell}`).join("; "));
  if (row.review) told.append(element("p", `${row.review} by ${row.who || "somebody"}${row.why ? `: ${row.why}` : ""}`));
  const doing = element("td");
  const button = (label, action) => {
    const made = element("button", label, { type: "button", onclick: action });
    made.setAttribute("aria-label", `${label} ${row.id}`);
    doing.append(made, " ");
  };
  button("Accept", () => correct({ do: "accept", row: row.row }));
  button("Reject", () => correct({ do: "reject", row: row.row }));
  button("Edit", () => openForm(name, table, row));
  if (name === "sources") {
    const into = element("select");
    into.setAttribute("aria-label", `Merge ${row.id} into`);
    into.append(element("option", "Merge into …", { value: "" }), ...sources(row.row));
    into.onchange = () => into.value !== "" && correct({ do: "merge", row: row.row, into: Number(into.value) });
    doing.append(into);
  }
  line.append(element("th", row.id, { scope: "row" }), element("td", row.shown || row.text), told, doing);
  return line;
}

function sources(but) {
  const rows = shown.tables.sources.rows.filter((row) => row.row !== but);
  return rows.map((row) => element("option", `${row.id} ${row.shown}`, { value: String(row.row) }));
}

// ------------------------------------------------------------------ the form

function openForm(name, table, row = null) {
  if (!row && name !== "attributions" && !selected) return tell("Select the words of the row in the text first.");
  hideForm();
  const form = $("form");
  const words = row ? row.text : name === "attributions" ? "" : wordsOf(selected);
  const span = row || name === "attributions" ? null : selected;
  form.append(element("h3", row ? `${row.id}: ${words}` : words ? `A new row: ${words}` : "A new attribution"));
  if (name === "attributions") form.append(...PARTS.map(picker), saidBy(row));
  const fields = table.fields.map((field) => input(field, row, table.needed.includes(field.name)));
  form.append(...fields);
  form.append(element("button", "Save", { type: "submit" }), element("button", "Cancel", { type: "button", onclick: hideForm }));
  form.onsubmit = (event) => {
    event.preventDefault();
    submit(name, table, row, span);
  };
  form.hidden = false;
  form.querySelector("button, input, select").focus();
}

function picker(part) {
  const line = element("p", "");
  const told = element("span", " as it is");
  const pick = element("button", `The selection is the ${part}`, { type: "button" });
  pick.onclick = () => {
    if (!selected) return tell("Select words in the text first.");
    picked[part] = selected;
    told.textContent = ` “${wordsOf(selected)}”`;
  };
  line.append(pick, told);
  return line;
}

function saidBy(row) {
  const label = element("label", "Said by ");
  const choice = element("select", "", { name: "said_by" });
  choice.append(element("option", row ? "as it is" : "the source that its words mention", { value: "" }), ...sources(null));
  label.append(choice);
  return label;
}

function input(field, row, needed) {
  const label = element("label", `${field.name} `, { title: field.about });
  const now = row ? row.cells[field.name] : null;
  const values = field.type === "boolean" ? ["true", "false"] : field.values;
  const made = element(values.length ? "select" : "input", "", { name: field.name, required: needed });
  if (values.length) made.append(...["", ...values].map((value) => element("option", value, { value })));
  if (field.type === "number" || field.type === "integer") Object.assign(made, { type: "number", step: field.type === "number" ? "any" : "1" });
  if (field.type === "date") made.type = "date";
  made.value = now === null ? "" : String(now);
  made.dataset.was = made.value;
  label.append(made);
  return label;
}

function typed(field, value) {
  if (value === "") return "";
  if (field.type === "boolean") return value === "true";
  return field.type === "number" || field.type === "integer" ? Number(value) : value;
}

function submit(name, table, row, span) {
  const form = $("form");
  const now = {};
  for (const field of table.fields) {
    const made = form.elements.namedItem(field.name);
    if (made.value !== made.dataset.was) now[field.name] = typed(field, made.value);
  }
  for (const part of PARTS) if (picked[part]) now[part] = part === "content" ? [picked[part]] : picked[part];
  const by = form.elements.namedItem("said_by");
  if (by && by.value !== "") now.said_by = shown.tables.sources.rows.find((each) => String(each.row) === by.value).span;
  if (row) return Object.keys(now).length ? correct({ do: "edit", row: row.row, now }) : tell("Nothing was changed.");
  const places = Object.values(picked);
  if (name === "attributions" && !picked.content) return tell("Select the content first.");
  const hull = span || [Math.min(...places.map((each) => each[0])), Math.max(...places.map((each) => each[1]))];
  return correct({ do: "add", span: hull, now });
}

// ------------------------------------------------------------------ the page

function draw() {
  document.title = `Review of ${shown.name}`;
  $("name").textContent = shown.name;
  drawText();
  drawRows();
  $("notes").replaceChildren(...shown.notes.map((note) => element("li", note)));
  $("findings").replaceChildren(...shown.findings.map((one) => element("li", `${one.verdict}: ${one.explanation}`)));
  $("corrections").replaceChildren(...shown.corrections.map(drawCorrection));
}

function drawCorrection(each, number) {
  const line = element("li", `${each.says} (${each.who || "somebody"}, ${each.outcome}) `);
  const back = element("button", "Take back", { type: "button" });
  back.setAttribute("aria-label", `Take back: ${each.says}`);
  back.onclick = async () => (await save("undo", { number, version: shown.version })) && tell("Taken back.");
  line.append(back);
  return line;
}

async function start() {
  $("who").value = localStorage.getItem("who") || "";
  $("who").onchange = () => localStorage.setItem("who", $("who").value);
  try {
    await load("reading");
  } catch (error) {
    return tell(error.message);
  }
  $("table").replaceChildren(...Object.keys(shown.tables).map((name) => element("option", name, { value: name })));
  $("table").onchange = () => (hideForm(), draw());
  $("add").onclick = () => openForm($("table").value, shown.tables[$("table").value]);
  document.addEventListener("selectionchange", select);
  draw();
}

start();
