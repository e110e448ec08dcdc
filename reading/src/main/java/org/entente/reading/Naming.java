package org.entente.reading;

import java.util.Optional;

/**
 * Decides under which id a document goes in, and whether it is wanted at all. Asked once for every
 * document whose text was found, in the order of reading, before anything else is made of it; so
 * that work which is spread over several machines can settle the ids of all of them beforehand.
 */
@FunctionalInterface
public interface Naming {

  /**
   * The id of a document; empty where it is to be left out without a word.
   *
   * @param name what it is called by itself: its file's name, the id of a record, its address
   * @param path where it is read from, different for every document
   * @param text the stored text
   */
  Optional<String> name(String name, String path, String text);
}
