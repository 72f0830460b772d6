// Passkeys: signs in by one, proves by one who is there, adds one. What this browser can't do it hides,
// and says so where one might wonder.
const box = document.querySelector("[data-passkeys]");
const RENEWED = 9 * 60_000; // before the challenge is ten minutes old
let listening;

const state = () =>
  !globalThis.PublicKeyCredential
    ? "unsupported"
    : location.hostname === box.dataset.passkeys
      ? "able"
      : "elsewhere";

const bytes = (letters) =>
  Uint8Array.from(atob(letters.replace(/-/g, "+").replace(/_/g, "/")), (each) => each.charCodeAt(0));

const letters = (buffer) =>
  btoa(String.fromCharCode(...new Uint8Array(buffer ?? [])))
    .replace(/\+/g, "-")
    .replace(/\//g, "_")
    .replace(/=+$/, "");

const known = (credentials) => credentials.map((each) => ({ ...each, id: bytes(each.id) }));

async function send(path, body = {}) {
  const answer = await fetch(path, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify(body),
  });
  const told = await answer.json();
  if (told.onward) {
    leave(told.onward);
    await new Promise(() => {}); // nothing more is to be done on this page
  }
  if (!answer.ok) throw Object.assign(new Error(told.said), { name: "Refused" });
  return told;
}

function leave(onward) {
  const there = new URL(onward, location.href);
  const here = there.pathname === location.pathname && there.search === location.search;
  location.assign(there);
  if (here) location.reload(); // a change of the fragment alone loads nothing
}

async function use(mediation, signal) {
  const asked = await send(box.dataset.challenges);
  const { rawId, response } = await navigator.credentials.get({
    mediation,
    signal,
    publicKey: {
      rpId: asked.rpId,
      challenge: bytes(asked.challenge),
      allowCredentials: known(asked.allowCredentials),
      userVerification: asked.userVerification,
      timeout: asked.timeout,
    },
  });
  await send(box.dataset.answers, {
    challenge: asked.challenge,
    id: letters(rawId),
    clientData: letters(response.clientDataJSON),
    authenticatorData: letters(response.authenticatorData),
    signature: letters(response.signature),
    userHandle: letters(response.userHandle),
    stay: box.querySelector("input[name=stay]")?.checked ?? false,
    returnTo: box.dataset.returnTo,
  });
}

async function add(label) {
  const asked = await send(box.dataset.challenges);
  const { rawId, response } = await navigator.credentials.create({
    publicKey: {
      rp: asked.rp,
      user: { ...asked.user, id: bytes(asked.user.id) },
      challenge: bytes(asked.challenge),
      pubKeyCredParams: asked.pubKeyCredParams,
      excludeCredentials: known(asked.excludeCredentials),
      authenticatorSelection: asked.authenticatorSelection,
      attestation: asked.attestation,
      timeout: asked.timeout,
    },
  });
  await send(box.dataset.answers, {
    challenge: asked.challenge,
    id: letters(rawId),
    clientData: letters(response.clientDataJSON),
    attestation: letters(response.attestationObject),
    transports: response.getTransports?.() ?? [],
    label,
    returnTo: box.dataset.returnTo,
  });
}

const WORDS = {
  NotAllowedError: "cancelled",
  AbortError: "cancelled",
  InvalidStateError: "known",
  SecurityError: "elsewhere",
  NotSupportedError: "unsupported",
  ConstraintError: "unsupported",
};

function say(error) {
  const word = box.querySelector(`[data-word=${WORDS[error.name] ?? "failed"}]`).textContent;
  box.querySelector("[data-said]").textContent = error.name === "Refused" ? error.message : word;
}

async function press(button, deed) {
  if (button.getAttribute("aria-busy")) return;
  listening?.abort();
  box.querySelector("[data-said]").textContent = "";
  button.setAttribute("aria-busy", "true");
  try {
    await deed();
  } catch (error) {
    say(error);
  }
  button.removeAttribute("aria-busy");
}

// The browser offers passkeys among the addresses it fills in.
async function listen() {
  const now = new AbortController();
  listening = now;
  let old = false;
  const renewal = setTimeout(() => ((old = true), now.abort()), RENEWED);
  try {
    await use("conditional", now.signal);
  } catch (error) {
    if (error.name === "Refused" && error.message) say(error);
  }
  clearTimeout(renewal);
  if (old) listen();
}

async function start() {
  const now = state();
  for (const each of box.querySelectorAll("[data-when]")) each.hidden = each.dataset.when !== now;
  if (now !== "able") {
    if (box.dataset.onward) location.replace(box.dataset.onward);
    return;
  }
  const button = box.querySelector("button[data-use]");
  button?.addEventListener("click", () => press(button, use));
  const form = box.querySelector("form[data-add]");
  form?.addEventListener("submit", (event) => {
    event.preventDefault();
    press(form.querySelector("button"), () => add(form.elements.label?.value ?? ""));
  });
  forgetRemoved();
  const here = await PublicKeyCredential.isUserVerifyingPlatformAuthenticatorAvailable();
  const offered = box.querySelector("form[data-offers]");
  if (here && offered) offered.action += "?passkeys=able";
  if (offered && (await PublicKeyCredential.isConditionalMediationAvailable?.())) listen();
}

// Those that were removed here need not be offered by the device any longer.
function forgetRemoved() {
  const { passkeys, handle } = box.dataset;
  const kept = [...box.querySelectorAll("[data-credential]")].map((each) => each.dataset.credential);
  if (handle) {
    PublicKeyCredential.signalAllAcceptedCredentials?.({
      rpId: passkeys,
      userId: handle,
      allAcceptedCredentialIds: kept,
    }).catch(() => {});
  }
}

if (box) start();
