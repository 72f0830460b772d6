// Tokens of Cloudflare's Turnstile. It shows itself above the button only where it must ask, and
// renews a token that has grown old.
import { load } from "./third-party.js";

export async function tokens({ siteKey, action }, button) {
  await load("https://challenges.cloudflare.com/turnstile/v0/api.js?render=explicit");
  const place = document.createElement("div");
  button.before(place);
  let first;
  let token = new Promise((done) => (first = done));
  turnstile.render(place, {
    sitekey: siteKey,
    action,
    appearance: "interaction-only",
    "response-field": false,
    callback: (fresh) => {
      first(fresh);
      token = fresh;
    },
    "error-callback": () => first(""),
  });
  return () => token;
}
