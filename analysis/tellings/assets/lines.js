// Draws a line between the two numbers of each change, as long as the texts stand side by side.
(() => {
  const svgName = "http://www.w3.org/2000/svg";
  const both = document.querySelector(".tel-both");
  const [first, second] = both.querySelectorAll(".tel-text");
  const svg = both.appendChild(document.createElementNS(svgName, "svg"));
  svg.setAttribute("class", "tel-lines");
  svg.setAttribute("aria-hidden", "true");
  const pairs = [...first.querySelectorAll(".tel-no")]
    .map((number) => [number, document.getElementById(number.hash.slice(1))])
    .filter(([, other]) => other && other.classList.contains("tel-no"));
  const paths = pairs.map(([number, other]) => {
    const path = svg.appendChild(document.createElementNS(svgName, "path"));
    for (const end of [number, other]) {
      for (const event of ["mouseenter", "focus"]) end.addEventListener(event, () => path.classList.add("on"));
      for (const event of ["mouseleave", "blur"]) end.addEventListener(event, () => path.classList.remove("on"));
    }
    return path;
  });
  const draw = () => {
    const frame = both.getBoundingClientRect();
    const aside = second.getBoundingClientRect().left >= first.getBoundingClientRect().right;
    const edge = [first.getBoundingClientRect().right - frame.left, second.getBoundingClientRect().left - frame.left];
    pairs.forEach(([number, other], k) => {
      const from = number.getBoundingClientRect();
      const to = other.getBoundingClientRect();
      const y = [from.top + from.height / 2 - frame.top, to.top + to.height / 2 - frame.top];
      const middle = (edge[0] + edge[1]) / 2;
      // Through the texts a line would cross words: it runs in the space between them.
      paths[k].setAttribute("d", aside ? `M${edge[0]},${y[0]} C${middle},${y[0]} ${middle},${y[1]} ${edge[1]},${y[1]}` : "");
    });
  };
  new ResizeObserver(draw).observe(both);
  draw();
})();
