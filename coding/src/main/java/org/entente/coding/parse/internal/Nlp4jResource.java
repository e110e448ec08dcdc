package org.entente.coding.parse.internal;

import edu.emory.mathcs.nlp.learning.util.FeatureMap;
import java.io.BufferedInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import org.tukaani.xz.XZInputStream;

/**
 * A resource of NLP4J as the Java object that it holds. Reading the largest takes twenty seconds
 * and a gigabyte of memory.
 *
 * @param value the object
 * @param features the numbering of its features, null where it has none; NLP4J gives no access to
 *     it from outside, so it is caught as it is read
 */
record Nlp4jResource(Object value, @Nullable FeatureMap features) {

  static final String DEPENDENCIES = "models/en-dep.xz";
  static final String TAGS = "models/en-pos.xz";
  static final String AMBIGUITY = "lexica/en-ambiguity-classes-simplified-lowercase.xz";
  static final String CLUSTERS = "lexica/en-brown-clusters-simplified-lowercase.xz";

  private static final String FOLDER = "/edu/emory/mathcs/nlp/";
  private static final int BUFFER = 1 << 20;

  static Nlp4jResource read(String name) {
    try (InputStream packed = Nlp4jResource.class.getResourceAsStream(FOLDER + name)) {
      if (packed == null) {
        throw new FileNotFoundException("The parser's " + name + " is not on the class path");
      }
      InputStream unpacked = new XZInputStream(new BufferedInputStream(packed, BUFFER));
      try (Catching in = new Catching(new BufferedInputStream(unpacked, BUFFER))) {
        Object value = in.readObject();
        return new Nlp4jResource(value, in.features);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException("The parser's " + name + " is not of this version", e);
    }
  }

  private static final class Catching extends ObjectInputStream {

    private @Nullable FeatureMap features;

    Catching(InputStream in) throws IOException {
      super(in);
      enableResolveObject(true);
    }

    @Override
    protected Object resolveObject(Object read) {
      if (read instanceof FeatureMap map) {
        features = map;
      }
      return read;
    }
  }
}
