package org.entente.coding.parse.internal;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A trained model: where it looks, and what it makes of what it finds there.
 *
 * @param places where its features look; {@link Features} and {@link BagFeatures} name a place by its
 *     index
 * @param bags the features of what a word can have several of; they are added before the others
 * @param features all other features
 */
record Component(List<Place> places, List<BagFeatures> bags, Features features) {

  /** One template over a bag: the row of weights by the value in the bag. */
  record BagFeatures(int place, Bag bag, int[] rows) {}

  private static final int LARGEST_BAG = 64;

  Component {
    places = List.copyOf(places);
    bags = List.copyOf(bags);
  }

  /** Collects the rows of all values in the bag, in their order; see {@link Features#collect}. */
  static int collect(BagFeatures template, int[] values, int[] rows, int count) {
    int end = count;
    int[] known = template.rows();
    for (int value : values) {
      if (value < known.length && known[value] != Weights.NONE) {
        rows[end++] = known[value];
      }
    }
    return end;
  }

  Weights weights() {
    return features.weights();
  }

  /** An array for all rows that can come together at one point; a word is in few clusters. */
  int[] rows() {
    return new int[features.size() + bags.size() * LARGEST_BAG];
  }

  static Component read(ByteBuffer in) {
    List<Place> places =
        IntStream.range(0, in.getInt())
            .mapToObj(
                i ->
                    new Place(
                        Place.From.values()[in.getInt()],
                        in.getInt(),
                        Place.Kin.values()[in.getInt()]))
            .toList();
    List<BagFeatures> bags =
        IntStream.range(0, in.getInt())
            .mapToObj(
                i ->
                    new BagFeatures(
                        in.getInt(), Bag.values()[in.getInt()], ModelReader.ints(in)))
            .toList();
    return new Component(places, bags, Features.read(in));
  }

  void write(ModelWriter out) {
    out.number(places.size());
    for (Place place : places) {
      out.number(place.from().ordinal());
      out.number(place.window());
      out.number(place.kin().ordinal());
    }
    out.number(bags.size());
    for (BagFeatures bag : bags) {
      out.number(bag.place());
      out.number(bag.bag().ordinal());
      out.ints(bag.rows());
    }
    features.write(out);
  }
}
