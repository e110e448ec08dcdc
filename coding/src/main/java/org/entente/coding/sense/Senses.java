package org.entente.coding.sense;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.entente.coding.parse.Token;
import org.entente.coding.parse.Tree;
import org.entente.coding.words.Vocabulary;
import org.entente.model.Attribution;
import org.entente.model.Modality;
import org.entente.model.Polarity;
import org.jspecify.annotations.Nullable;

/** Reads negation, hedges, plans and sources off the tree of one sentence. */
public final class Senses {

  private static final Set<String> CLAUSE =
      Set.of(
          "ccomp",
          "xcomp",
          "acl",
          "pcomp",
          "acomp",
          "attr",
          "oprd",
          "dobj",
          "pobj",
          "prep",
          "nsubj",
          "nsubjpass");

  private static final Set<String> ONE = Set.of("one", "a", "single");

  private final Tree tree;
  private final Vocabulary words;
  private final Sources sources;
  private final Unreal unreal;

  public Senses(Tree tree, Vocabulary words, Sources sources) {
    this.tree = tree;
    this.words = words;
    this.sources = sources;
    this.unreal = new Unreal(tree, words);
  }

  /** How the clause of this word is meant. */
  public Sense of(Token anchor) {
    Climb climb = new Climb();
    climb.look(anchor);
    Token at = anchor;
    for (int steps = 0; steps < tree.tokens().size() && at.head() >= 0; steps++) {
      Token above = tree.token(at.head());
      climb.step(at, above);
      at = above;
    }
    @Nullable Attribution attribution =
        climb.denied && climb.denier != null ? climb.denier : sources.of(anchor).orElse(null);
    Modality modality = climb.modality;
    if (modality == Modality.REPORTED && attribution != null) {
      modality = Modality.ASSERTED;
    }
    return new Sense(
        climb.negated ? Polarity.NEGATED : Polarity.AFFIRMED,
        modality,
        attribution,
        climb.asked || unreal.holds(anchor),
        climb.future,
        climb.governors);
  }

  /** Whether a phrase itself is hedged: "possibly fighter aircraft", "potential access". */
  public Optional<Modality> hedge(Token phrase) {
    for (Token child : tree.children(phrase)) {
      if (child.index() < phrase.index() + 1
          && words.has("possible", child.lemma())
          && !child.isProperNoun()
          && !child.tag().equals("MD")) {
        return Optional.of(Modality.POSSIBLE);
      }
    }
    return Optional.empty();
  }

  /** "no inflows", "neither side", "not one shell". */
  public boolean negatedPhrase(Token phrase) {
    return isNotOne(phrase)
        || tree.children(phrase).stream()
            .anyMatch(
                c ->
                    (c.is("det") || c.is("neg") || c.is("nmod"))
                        && Set.of("no", "neither", "nor", "none")
                            .contains(c.index() == 0 ? c.lemma() : c.form()));
  }

  /** "gave it nothing"; "nothing but trouble" is something. */
  private boolean isNothing(Token phrase) {
    boolean something =
        phrase.index() + 1 < tree.tokens().size()
            && Set.of("but", "less", "short", "if", "more")
                .contains(tree.token(phrase.index() + 1).lemma());
    return phrase.lemma().equals("nothing") && !something;
  }

  /** "not one gram of gold", "not a single shell". */
  public boolean isNotOne(Token phrase) {
    for (Token not : tree.tokens()) {
      boolean before =
          not.lemma().equals("not")
              && not.index() + 1 < phrase.index()
              && ONE.contains(tree.token(not.index() + 1).lemma());
      if (before
          && (tree.dominates(phrase, not) || not.index() == 0)
          && tree.dominates(phrase, tree.token(not.index() + 1))) {
        return true;
      }
    }
    return false;
  }

  /** Subjects that deny what they do: "neither has an allegiance to the other". */
  private static final Set<String> NONE = Set.of("neither", "none");

  private final class Climb {
    private boolean negated;
    private boolean asked;
    private boolean future;
    private boolean denied;
    private @Nullable Attribution denier;
    private boolean sameClause = true;
    private Modality modality = Modality.ASSERTED;
    private final List<Token> governors = new ArrayList<>();

    void look(Token head) {
      for (Token below : tree.children(head, "advmod")) {
        boolean longer = below.lemma().equals("long") || below.lemma().equals("longer");
        if (longer
            && tree.children(below).stream().anyMatch(c -> c.is("neg") || c.lemma().equals("no"))) {
          negated = true;
        }
      }
      for (Token subject : tree.children(head, Set.of("nsubj", "nsubjpass"))) {
        boolean neither =
            tree.children(subject).stream()
                .anyMatch(c -> c.is("preconj") && c.lemma().equals("neither"));
        if (neither || NONE.contains(subject.lemma())) {
          negated = true;
        }
      }
      if (head.isNoun() && negatedPhrase(head)) {
        negated = true;
      }
      modals(head);
      for (Token child : tree.children(head)) {
        String form = child.form().toLowerCase(Locale.ROOT);
        if (child.is("neg")
            || (child.is("advmod") && words.has("negative-words", form))
            || (child.is("preconj") && form.equals("neither"))) {
          negated = true;
        }
        if (child.is("advmod") && child.tag().startsWith("RB")) {
          adverb(form);
        }
        if ((child.is("nsubj") || child.is("nsubjpass") || child.is("dobj"))
            && (negatedPhrase(child) || isNothing(child))) {
          negated = true;
        }
      }
    }

    private void modals(Token head) {
      for (Token auxiliary : tree.children(head, "aux")) {
        String form = auxiliary.form().toLowerCase(Locale.ROOT);
        if (auxiliary.tag().equals("MD")) {
          modal(form.equals("would") && isReported(head) ? "will" : form);
        }
      }
    }

    /** "said that it would": then, it said "it will". */
    private boolean isReported(Token verb) {
      return (verb.is("ccomp") || verb.is("acl") || verb.is("relcl"))
          && verb.head() >= 0
          && (words.has("saying", tree.token(verb.head()).lemma())
              || words.has("convictions", tree.token(verb.head()).lemma()));
    }

    private void modal(String form) {
      if (words.has("possible", form)) {
        hedge(Modality.POSSIBLE);
      } else if (words.has("probable", form)) {
        hedge(Modality.PROBABLE);
      } else if (form.equals("will")
          || form.equals("shall")
          || form.equals("'ll")
          || form.equals("wo")) {
        future = true;
      } else if (form.equals("must")) {
        asked = true;
      }
    }

    private void adverb(String form) {
      if (words.has("hearsay-adverbs", form)) {
        hedge(Modality.REPORTED);
      } else if (words.has("possible", form)) {
        hedge(Modality.POSSIBLE);
      } else if (words.has("probable", form)) {
        hedge(Modality.PROBABLE);
      }
    }

    private void hedge(Modality found) {
      if (modality == Modality.ASSERTED || modality == Modality.REPORTED) {
        modality = found;
      }
    }

    void step(Token at, Token above) {
      if (at.is("pcomp") && sameClause && above.head() >= 0) {
        Token governor = tree.token(above.head());
        if (governor.isVerb() && words.has("denying", governor.lemma())) {
          denied = true;
          deny(governor);
        } else if (governor.isVerb() && words.has("alleging", governor.lemma())) {
          asked = true;
        } else if (above.lemma().equals("to") && words.has("bound-to", governor.lemma())) {
          future = true;
          hedge(Modality.PLANNED);
        } else if (governor.isNoun() && negatedPhrase(governor)) {
          negated = true; // "shows no sign of helping"
        }
      }
      if (at.is("conj")) {
        if (above.isVerb()) {
          sharedAuxiliaries(at, above);
        }
        return;
      }
      if (at.is("nsubj") && sameClause && calledFalse(above)) {
        denied = true;
        modality = Modality.DENIED;
        denier = sources.of(above).orElse(null);
        return;
      }
      if ((!CLAUSE.contains(at.label()) && !at.is("advcl")) || standsBeside(at, above)) {
        sameClause = false;
        return;
      }
      boolean called = isCalledFor(at);
      if ((at.is("advcl") && !called)
          || (!above.isVerb()
              && !above.isNoun()
              && !above.tag().startsWith("JJ")
              && !above.tag().equals("IN"))) {
        sameClause &= !at.is("advcl");
        return;
      }
      boolean clause =
          called
              || at.is("xcomp")
              || at.is("ccomp")
              || at.is("acl")
              || at.is("pcomp")
              || at.is("acomp")
              || at.is("oprd");
      governors.add(above);
      if (sameClause && above.isVerb() && words.has("going-on", above.lemma())) {
        modals(above); // "would go on supplying"
      }
      if (sameClause) {
        govern(at, above, clause);
      }
    }

    /** "the accord to sell", "the plan to sell": what is to be done under it. */
    private boolean isPact(Token noun) {
      return noun.isNoun()
          && (noun.lemma().equals("plan") || words.has("agreements", noun.lemma()));
    }

    /** "called for Chile to leave": what is called for. */
    private boolean isCalledFor(Token clause) {
      return clause.is("advcl")
          && clause.tag().equals("VB")
          && tree.children(clause, "mark").stream().anyMatch(m -> m.lemma().equals("for"));
    }

    /** "A accuses B; C demands": whatever the parser hangs on what, neither says the other. */
    private boolean standsBeside(Token clause, Token above) {
      return clause.is("ccomp")
          && clause.index() < above.index()
          && tree.tokens().subList(clause.index(), above.index()).stream()
              .anyMatch(t -> t.form().equals(";") || t.form().equals(":") || isSplice(t, above))
          && tree.children(above, "dobj").stream()
              .noneMatch(o -> o.form().equalsIgnoreCase("it")); // "; the ministry denied it"
    }

    /** "A accuses B, B blames A": only a comma parts what is said of each. */
    private boolean isSplice(Token mark, Token verb) {
      return mark.form().equals(",")
          && !verb.lemma().equals("tell")
          && tree.children(verb, "dobj").stream().anyMatch(o -> o.index() > verb.index())
          && tree.children(verb, "nsubj").stream().anyMatch(s -> s.index() > mark.index());
    }

    /** "the talk of … is nothing but rumour". */
    private boolean calledFalse(Token copula) {
      boolean negated = tree.children(copula).stream().anyMatch(c -> c.is("neg"));
      return !negated
          && copula.lemma().equals("be")
          && tree.children(copula, Set.of("attr", "acomp")).stream()
              .flatMap(a -> tree.subtree(a).stream())
              .anyMatch(t -> words.has("falsehoods", t.lemma()));
    }

    /** "will supply and train": the second verb has the auxiliaries of the first. */
    private void sharedAuxiliaries(Token at, Token above) {
      boolean denied =
          at.tag().equals("VB")
              && tree.children(above).stream().anyMatch(c -> c.is("neg"))
              && tree.children(above, "aux").stream().anyMatch(c -> c.lemma().equals("do"));
      if (denied && tree.children(at, Set.of("nsubj", "nsubjpass")).isEmpty()) {
        negated = true;
      }
      boolean ownSubject = tree.children(at).stream().anyMatch(c -> c.label().startsWith("nsubj"));
      boolean ownAuxiliary = tree.children(at).stream().anyMatch(c -> c.is("aux"));
      if (!ownSubject && !ownAuxiliary && sameClause) {
        for (Token child : tree.children(above, "aux")) {
          if (child.tag().equals("MD")) {
            modal(child.form().toLowerCase(Locale.ROOT));
          }
        }
      }
    }

    private void deny(Token verb) {
      modality = Modality.DENIED;
      if (denier == null) {
        denier = sources.speakerOf(verb).orElse(null);
      }
    }

    private void govern(Token at, Token above, boolean clause) {
      String lemma = above.lemma();
      if (above.isVerb() && words.has("denying", lemma) && (clause || at.is("dobj"))) {
        denied = true;
        deny(above);
        return;
      }
      boolean passive = tree.children(above).stream().anyMatch(c -> c.is("auxpass"));
      boolean infinitive =
          at.is("xcomp")
              || at.is("acl")
              || at.is("pcomp")
              || isCalledFor(at)
              || (at.is("ccomp") && at.tag().equals("VB"));
      if (above.isVerb() && passive && clause && words.has("probable-verbs", lemma)) {
        hedge(Modality.PROBABLE);
      } else if (above.isVerb()
          && passive
          && (clause || at.is("nsubjpass"))
          && words.has("hearsay-verbs", lemma)) {
        hedge(Modality.REPORTED);
      } else if (above.isVerb() && infinitive && words.has("pondering", lemma) && sameSubject(at)) {
        future = true;
        hedge(Modality.POSSIBLE);
      } else if (above.isVerb() && infinitive && words.has("planning", lemma) && sameSubject(at)) {
        future = true;
        hedge(Modality.PLANNED);
      } else if (above.isVerb() && (at.is("dobj") || infinitive) && words.has("not-doing", lemma)) {
        negated = true;
      } else if (above.tag().startsWith("JJ") && infinitive) {
        if (words.has("planning-adjectives", lemma)) {
          future = true;
          hedge(Modality.PLANNED);
        } else if (words.has("probable", lemma)) {
          hedge(Modality.PROBABLE);
          future = true;
        } else if (lemma.equals("unlikely")) {
          hedge(Modality.PROBABLE);
          future = true;
          negated = true;
        }
      } else if (above.isNoun() && at.is("acl") && at.tag().equals("VB") && isPact(above)) {
        future = true;
        hedge(Modality.PLANNED);
      }
      if (lemma.equals("be") && at.is("xcomp") && at.tag().equals("VB")) {
        future = true;
        hedge(Modality.PLANNED);
      }
      if (above.isVerb()
          && clause
          && (infinitive || at.is("ccomp"))
          && words.has("asking", lemma)
          && (!(words.has("planning", lemma) || words.has("pondering", lemma)) || !sameSubject(at))
          && !(at.is("ccomp") && words.has("saying", lemma) && !at.tag().equals("VB"))) {
        asked = true;
      }
      if (above.isNoun() && at.is("acl") && words.has("not-doing-nouns", lemma)) {
        negated = true;
      }
      if (above.isNoun()
          && at.is("acl")
          && Set.of("call", "demand", "request", "appeal", "proposal", "threat", "refusal")
              .contains(lemma)) {
        asked = true;
      }
      boolean told = at.is("prep") || at.is("acl") || at.is("ccomp");
      if (above.isNoun() && told && words.has("hearsay-reports", lemma)) {
        hedge(Modality.REPORTED);
      }
      if (above.isVerb()) {
        look2(above, at);
      }
    }

    /** Nobody else is the subject of what hangs on the word. */
    private boolean sameSubject(Token clause) {
      return tree.children(clause).stream().noneMatch(c -> c.label().startsWith("nsubj"));
    }

    /** "would like to reaffirm": who says so does it. */
    private boolean isPolite(Token above, Token at) {
      return (above.lemma().equals("like") || above.lemma().equals("wish"))
          && (words.has("saying", at.lemma()) || words.has("performing", at.lemma()));
    }

    /** Modals and adverbs of the governing verb carry over to what hangs on it. */
    private void look2(Token above, Token at) {
      if (!(at.is("xcomp") || at.is("acomp") || at.is("attr") || at.is("ccomp"))) {
        return;
      }
      for (Token child : tree.children(above)) {
        String form = child.form().toLowerCase(Locale.ROOT);
        if (child.is("aux")
            && child.tag().equals("MD")
            && !at.is("ccomp")
            && !isPolite(above, at)) {
          modal(form);
        }
        if (child.is("advmod") && words.has("hearsay-adverbs", form)) {
          hedge(Modality.REPORTED);
        }
        if (child.is("neg") && !at.is("ccomp")) {
          negated = true;
        }
      }
    }
  }
}
