// The page is in a frame, so that neither its style nor its keys touch the notebook's; what it asks goes to the kernel as
// a message, and each answer has the number of its question, for a notebook may show one widget twice.
function render({ model, el }) {
  const waiting = new Map();
  const answered = ({ number, answer }) => {
    waiting.get(number)?.(answer);
    waiting.delete(number);
  };
  const asked = (where, said) =>
    new Promise((resolve) => {
      const number = Math.random();
      waiting.set(number, resolve);
      model.send({ number, where, said });
    });
  const frame = Object.assign(document.createElement("iframe"), { asked, title: "Review", srcdoc: model.get("_page") });
  frame.style.cssText = "display:block;width:100%;height:46rem;max-height:85vh;border:1px solid #8888;border-radius:4px";
  model.on("msg:custom", answered);
  el.append(frame);
  return () => model.off("msg:custom", answered);
}

export default { render };
