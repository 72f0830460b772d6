package org.standfirst.newsletters.issues;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The blocks of an issue in their order.
///
/// @param removed what was taken out last, for as long as nothing else is; null: nothing
public record Composition(List<Block> blocks, @Nullable Removed removed) {
  /// Nothing yet.
  public static final Composition EMPTY = new Composition(List.of(), null);

  /// More than any letter needs, and few enough for a form.
  public static final int MOST = 30;

  public Composition {
    blocks = List.copyOf(blocks);
  }

  /// A block that was taken out.
  ///
  /// @param place where it stood, from 0
  public record Removed(Block block, int place) {}

  /// Whether there is room for another.
  boolean hasRoom() {
    return blocks.size() < MOST;
  }

  /// The number that the next new block is to have.
  int nextNumber() {
    Stream<Block> gone = removed == null ? Stream.empty() : Stream.of(removed.block());
    return Stream.concat(blocks.stream(), gone).mapToInt(Block::number).max().orElse(0) + 1;
  }

  @Nullable Block at(int number) {
    int place = place(number);
    return place < 0 ? null : blocks.get(place);
  }

  private int place(int number) {
    return blocks.stream().map(Block::number).toList().indexOf(number);
  }

  /// The same with one more after a block.
  ///
  /// @param after its number; 0: on top; one that isn't there: at the end
  Composition with(Block block, int after) {
    List<Block> all = new ArrayList<>(blocks);
    int place = place(after);
    all.add(after == 0 ? 0 : place < 0 ? all.size() : place + 1, block);
    return new Composition(all, removed);
  }

  /// The same without a block.
  Composition without(int number) {
    int place = place(number);
    if (place < 0) {
      return this;
    }
    List<Block> all = new ArrayList<>(blocks);
    return new Composition(all, new Removed(all.remove(place), place));
  }

  /// The same with what was taken out last where it stood.
  Composition restored() {
    if (removed == null || !hasRoom()) {
      return this;
    }
    List<Block> all = new ArrayList<>(blocks);
    all.add(Math.min(removed.place(), all.size()), removed.block());
    return new Composition(all, null);
  }

  /// The same with a block so many places further down.
  Composition moved(int number, int by) {
    int place = place(number);
    if (place < 0) {
      return this;
    }
    List<Block> all = new ArrayList<>(blocks);
    Block block = all.remove(place);
    all.add(Math.clamp((long) place + by, 0, all.size()), block);
    return new Composition(all, removed);
  }

  /// The same with each block made another.
  Composition map(UnaryOperator<Block> change) {
    return new Composition(blocks.stream().map(change).toList(), removed);
  }

  /// The same for another issue: nothing held, nothing removed.
  Composition copied() {
    return new Composition(
        blocks.stream()
            .map(each -> each instanceof Block.Latest latest ? latest.holding(null) : each)
            .toList(),
        null);
  }

  /// The articles that were picked, by number.
  List<Long> picked() {
    return blocks.stream()
        .<Long>flatMap(
            each -> each instanceof Block.Story story ? Stream.of(story.article()) : Stream.empty())
        .toList();
  }

  /// The articles that it held when it started.
  public List<Long> held() {
    return blocks.stream()
        .<Long>flatMap(each ->
            switch (each) {
              case Block.Story story -> Stream.of(story.article());
              case Block.Latest(_, _, _, _, _, List<Long> held) when held != null -> held.stream();
              default -> Stream.empty();
            })
        .distinct()
        .toList();
  }

  /// The pictures of the library that it shows.
  List<Long> pictures() {
    return blocks.stream()
        .<Long>flatMap(each ->
            each instanceof Block.Image image && image.picture() > 0
                ? Stream.of(image.picture())
                : Stream.empty())
        .distinct()
        .toList();
  }
}
