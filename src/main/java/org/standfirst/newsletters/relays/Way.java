package org.standfirst.newsletters.relays;

/// How a relay is reached.
interface Way {
  LineOpening open();
}
