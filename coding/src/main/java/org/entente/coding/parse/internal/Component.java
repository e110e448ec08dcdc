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

  Component {
    places = List.copyOf(places);
    bags = List.copyOf(bags);
  }

  /** Adds the weights of all values in the bag to the scores, in their order. */
  void add(BagFeatures template, int[] values, float[] scores) {
    int[] rows = template.rows();
    for (int value : values) {
      if (value < rows.length && rows[value] != Weights.NONE) {
        features.weights().add(rows[value], scores);
      }
    }
  }

  int labels() {
    return features.weights().labels();
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
