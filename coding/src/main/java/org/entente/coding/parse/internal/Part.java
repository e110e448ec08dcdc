package org.entente.coding.parse.internal;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Features of a model that look at the same words, so that their weights can be summed once for
 * these words.
 *
 * @param places where its features look; {@link Features} and {@link BagFeatures} name a place by
 *     its index
 * @param bags the features of what a word can have several of
 * @param features all other features
 */
record Part(List<Place> places, List<BagFeatures> bags, Features features) {

  /** A word is in a dozen clusters at most, and has as many tags. */
  private static final int LARGEST_BAG = 64;

  /** One template over a bag: the row of weights by the value in the bag. */
  static final class BagFeatures {

    private final int place;
    private final Bag bag;
    private final int[] rows;

    BagFeatures(int place, Bag bag, int[] rows) {
      this.place = place;
      this.bag = bag;
      this.rows = rows;
    }

    int place() {
      return place;
    }

    Bag bag() {
      return bag;
    }

    int[] rows() {
      return rows;
    }

    /** Collects the rows of all values in the bag; see {@link Features#collect}. */
    int collect(int[] values, int[] into, int count) {
      int end = count;
      for (int value : values) {
        if (value < rows.length && rows[value] != Weights.NONE) {
          into[end++] = rows[value];
        }
      }
      return end;
    }
  }

  Part {
    places = List.copyOf(places);
    bags = List.copyOf(bags);
  }

  /** An array for all rows that can come together at one point. */
  int[] rows() {
    return new int[features.size() + bags.size() * LARGEST_BAG];
  }

  static Part read(ByteBuffer in) {
    List<Place> places = IntStream.range(0, in.getInt()).mapToObj(i -> place(in)).toList();
    List<BagFeatures> bags = IntStream.range(0, in.getInt()).mapToObj(i -> bag(in)).toList();
    return new Part(places, bags, Features.read(in));
  }

  private static Place place(ByteBuffer in) {
    return new Place(Place.From.of(in.getInt()), in.getInt(), Place.Kin.of(in.getInt()));
  }

  private static BagFeatures bag(ByteBuffer in) {
    return new BagFeatures(in.getInt(), Bag.of(in.getInt()), ModelReader.ints(in));
  }

  void write(ModelWriter out) {
    out.number(places.size());
    for (Place place : places) {
      out.number(place.from().number());
      out.number(place.window());
      out.number(place.kin().number());
    }
    out.number(bags.size());
    for (BagFeatures bag : bags) {
      out.number(bag.place());
      out.number(bag.bag().number());
      out.ints(bag.rows());
    }
    features.write(out);
  }
}
