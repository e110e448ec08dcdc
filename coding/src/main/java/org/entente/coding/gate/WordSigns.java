package org.entente.coding.gate;

import java.util.List;

/**
 * What a word shows, whatever the sentence.
 *
 * @param form as written
 * @param own numbers of its signs
 * @param cue what it does for frames
 */
record WordSigns(String form, List<Integer> own, Openings.Cue cue) {

  WordSigns {
    own = List.copyOf(own);
  }
}
