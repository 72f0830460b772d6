// Tokens of Google's reCAPTCHA v3. One lasts two minutes, so it is fetched when the form is sent.
import { load } from "./third-party.js";

export async function tokens({ siteKey, action }) {
  await load(`https://www.google.com/recaptcha/api.js?render=${encodeURIComponent(siteKey)}`);
  await new Promise((ready) => grecaptcha.ready(ready));
  return () => grecaptcha.execute(siteKey, { action });
}
