package org.standfirst.newsletters.smtp;

/// Is told about each message, in the thread that carries.
public interface Handover {
  /// The next thing to happen is that the first byte of this message's body is written. Not called
  /// for a message whose recipient was refused. Where it throws, the message isn't handed over.
  void handingOver(long delivery);

  /// What came of a message: called once for each that was taken from the supplier.
  void answered(long delivery, Verdict verdict);
}
