package org.entente.coding.parse.internal;

import edu.emory.mathcs.nlp.component.morph.english.EnglishMorphAnalyzer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Mends the lemmas of NLP4J 1.1.3: regular past forms that it leaves as they are ("provided"), and
 * numbers that it turns into placeholders ("2015" into "0", "million" into "#crd#").
 */
final class Lemmas {

  /** Tags of which each can give another lemma; those left out give what one of these gives. */
  private static final List<String> TAGS =
      List.of("VB", "VBD", "VBG", "VBZ", "NN", "NNS", "JJ", "JJR", "JJS", "RB", "IN");

  private final EnglishMorphAnalyzer morphology = new EnglishMorphAnalyzer();

  /** The lemma as NLP4J gives it, by which the models know it. */
  String raw(String simplified, String tag) {
    return morphology.lemmatize(simplified, tag);
  }

  /** The lemmas that the form can have, whatever its tag. */
  Set<String> ofAny(String form, String simplified) {
    Set<String> all = new LinkedHashSet<>();
    TAGS.forEach(tag -> all.add(of(form, tag, raw(simplified, tag))));
    return all;
  }

  String of(String form, String tag, String lemma) {
    String lower = form.toLowerCase(Locale.ROOT);
    if (tag.equals("CD") || lemma.indexOf('#') >= 0) {
      return lower;
    }
    if ((tag.equals("VBD") || tag.equals("VBN")) && lemma.equals(lower) && lower.endsWith("ed")) {
      return stem(lower.substring(0, lower.length() - 2));
    }
    if (tag.equals("VBG") && lemma.equals(lower) && lower.endsWith("ing") && lower.length() > 5) {
      return stem(lower.substring(0, lower.length() - 3));
    }
    return lemma.toLowerCase(Locale.ROOT);
  }

  /** A verb without its ending: doubled consonants undone, a silent e put back. */
  private static String stem(String bare) {
    int n = bare.length();
    if (n < 3) {
      return bare;
    }
    char last = bare.charAt(n - 1);
    char before = bare.charAt(n - 2);
    if (last == before && "bdgmnprt".indexOf(last) >= 0) {
      return bare.substring(0, n - 1);
    }
    if (last == 'i') {
      return bare.substring(0, n - 1) + "y";
    }
    boolean silentE =
        ("vcszu".indexOf(last) >= 0 && !bare.endsWith("ss"))
            || bare.endsWith("id")
            || (bare.endsWith("at") && "aeiou".indexOf(bare.charAt(n - 3)) < 0)
            || bare.endsWith("dg")
            || (last == 'l' && "bcdfgkptz".indexOf(before) >= 0);
    return silentE ? bare + "e" : bare;
  }
}
