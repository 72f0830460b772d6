package org.standfirst.newsletters.smtp;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import org.jspecify.annotations.Nullable;

/// Numbered messages to carry, and a record of what was told of them.
final class Post implements Handover {
  static final String RETURN_PATH = "bounce+1.x@example.org";
  private final Queue<Consignment> waiting = new ArrayDeque<>();
  private final List<String> told = new ArrayList<>();
  private final List<Verdict> verdicts = new ArrayList<>();

  static Post of(int... numbers) {
    var post = new Post();
    for (int each : numbers) {
      post.waiting.add(consignment(each, body(each)));
    }
    return post;
  }

  static Post of(String body) {
    var post = new Post();
    post.waiting.add(consignment(1, body));
    return post;
  }

  static Consignment consignment(int number, String body) {
    return new Consignment(number, RETURN_PATH, to(number), body.getBytes(ISO_8859_1));
  }

  static String to(int number) {
    return "reader" + number + "@example.org";
  }

  static String body(int number) {
    return "Subject: Number " + number + "\r\n\r\nGood morning\r\n";
  }

  CarryOutcome over(SmtpLine line) {
    return line.carry(this::next, this);
  }

  @Nullable Consignment next() {
    return waiting.poll();
  }

  @Override
  public void handingOver(long delivery) {
    told.add("handing over " + delivery);
  }

  @Override
  public void answered(long delivery, Verdict verdict) {
    told.add(verdict.getClass().getSimpleName() + " " + delivery);
    verdicts.add(verdict);
  }

  /// What was told, in its order.
  List<String> told() {
    return told;
  }

  List<Verdict> verdicts() {
    return verdicts;
  }

  int left() {
    return waiting.size();
  }
}
