package org.standfirst.newsletters.mime;

import java.util.ArrayList;
import java.util.List;

/// Makes copies of a sheet, one after the other, in the same room: a copy costs no more memory than
/// its own bytes. For one thread.
public final class Copier {
  private final Sheet sheet;
  private final List<Slot> slots;
  private final String[] values;
  private final Ink ink;
  private final QuotedPrintable encoding;
  private final List<Dkim> signatures = new ArrayList<>();

  Copier(Sheet sheet) {
    this.sheet = sheet;
    this.slots = sheet.slots();
    this.values = new String[slots.size()];
    this.ink = new Ink(sheet.length() + 1024 + 256 * values.length);
    this.encoding = new QuotedPrintable(ink);
    sheet.keys().forEach(each -> signatures.add(new Dkim(each)));
  }

  /// A copy as it goes over SMTP.
  ///
  /// @throws IllegalArgumentException where a slot stays unfilled, or an address is none
  public byte[] message(Copy copy) {
    fill(copy.slots());
    ink.clear();
    sheet.writeBefore(ink, values);
    HeaderWords.named(ink.put("To: "), 4, copy.to().name(), copy.to().address());
    ink.put("Message-ID: <")
        .put(copy.messageId())
        .put(">\r\nList-Unsubscribe: <")
        .put(copy.leave());
    if (copy.leaveBy() != null) {
      ink.put(">,\r\n <mailto:").put(copy.leaveBy());
    }
    ink.put(">\r\n");
    sheet.writeAfter(ink, encoding, values);
    return signatures.isEmpty() ? ink.copy() : signed();
  }

  private void fill(Filling filling) {
    for (int i = 0; i < values.length; i++) {
      Slot slot = slots.get(i);
      String value = filling.value(slot.name());
      if (value == null) {
        throw new IllegalArgumentException("nothing fills the slot " + slot.name());
      }
      if (slot.address() && !value.isEmpty() && !Copy.web(value)) {
        throw new IllegalArgumentException("no address on the web fills the slot " + slot.name());
      }
      values[i] = value;
    }
  }

  private byte[] signed() {
    var whole = new Ink(ink.length() + 1024 * signatures.size());
    for (Dkim each : signatures) {
      whole.put(each.signature(ink.bytes(), ink.length()));
    }
    return whole.put(ink.bytes(), 0, ink.length()).copy();
  }
}
