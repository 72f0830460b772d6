// Proves, while the form is filled in, that its sender is no robot, so that they need not wait
// afterwards: by some work, or by a third party's token where the paper has chosen that. The server
// says which. Whatever goes wrong, the form can be sent: without a proof the server takes its time.
const FETCHING = 5_000;
const WAITING = 10_000;
const TOKENS = { recaptcha: "./recaptcha.js", turnstile: "./turnstile.js" };
const form = document.querySelector("form[data-proof]");
const button = form?.querySelector("button[type=submit]");
let prover;
let state = "open";

async function begin() {
  const answer = await fetch(form.dataset.proof, { signal: AbortSignal.timeout(FETCHING) });
  const task = await answer.json();
  if (Object.hasOwn(TOKENS, task.check ?? "")) {
    const { tokens } = await import(TOKENS[task.check]);
    return tokens(task, button);
  }
  const proof = globalThis.crypto?.subtle ? await work(task) : "";
  return () => proof;
}

function work(task) {
  return new Promise((done) => {
    const worker = new Worker(new URL("proof-worker.js", import.meta.url));
    worker.onmessage = ({ data }) => done(data);
    worker.onerror = () => done("");
    worker.postMessage(task);
  });
}

function late() {
  return new Promise((done) => setTimeout(() => done(""), WAITING));
}

async function send() {
  state = "waiting";
  button?.setAttribute("aria-busy", "true");
  const proof = prover.then((prove) => prove());
  form.elements.proof.value = await Promise.race([proof, late()]).catch(() => "");
  state = "proved";
  button?.removeAttribute("aria-busy");
  // not before the event that we held back is over: until then the form is sent by nobody
  setTimeout(() => form.requestSubmit());
}

form?.addEventListener("focusin", () => {
  prover ??= begin();
  prover.catch(() => {});
});
form?.addEventListener("submit", (event) => {
  if (!prover || state === "proved") return;
  event.preventDefault();
  if (state === "open") send();
});
