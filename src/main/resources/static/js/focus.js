// Lets the focal point be set on the picture itself, by pointer or arrow keys, and shows at once what each
// crop keeps. Without script it is two numbers, and the crops are shown once they are saved.
const frame = document.querySelector(".focus");
const image = frame.querySelector("img");
const x = document.getElementById("focusX");
const y = document.getElementById("focusY");
const cuts = [...document.querySelectorAll(".cuts__image")];
const mark = document.createElement("button");
mark.type = "button";
mark.className = "focus__mark";
mark.setAttribute("aria-label", frame.dataset.mark);
frame.append(mark);

const hundredth = (value) => Math.min(100, Math.max(0, Math.round(Number(value) || 0)));

// a part's place within the whole, as near to the focus as the edges allow
const place = (whole, part, focus) =>
  whole > part ? Math.min(1, Math.max(0, (whole * focus / 100 - part / 2) / (whole - part))) * 100 : 50;

function show(preview) {
  mark.style.insetInlineStart = `${hundredth(x.value)}%`;
  mark.style.insetBlockStart = `${hundredth(y.value)}%`;
  if (!preview) return;
  for (const cut of cuts) {
    const ratio = cut.width / cut.height;
    const across = Math.min(image.width, image.height * ratio);
    const down = Math.min(image.height, image.width / ratio);
    cut.removeAttribute("srcset");
    cut.src = image.currentSrc;
    cut.style.objectPosition =
      `${place(image.width, across, hundredth(x.value))}% ${place(image.height, down, hundredth(y.value))}%`;
  }
}

function set(left, top) {
  x.value = hundredth(left);
  y.value = hundredth(top);
  show(true);
}

image.addEventListener("click", (event) => {
  const box = image.getBoundingClientRect();
  set((event.clientX - box.left) / box.width * 100, (event.clientY - box.top) / box.height * 100);
  mark.focus();
});
mark.addEventListener("keydown", (event) => {
  const step = event.shiftKey ? 10 : 1;
  const way = { ArrowLeft: [-step, 0], ArrowRight: [step, 0], ArrowUp: [0, -step], ArrowDown: [0, step] }[event.key];
  if (way) {
    event.preventDefault();
    set(hundredth(x.value) + way[0], hundredth(y.value) + way[1]);
  }
});
for (const field of [x, y]) field.addEventListener("input", () => show(true));
show(false);
