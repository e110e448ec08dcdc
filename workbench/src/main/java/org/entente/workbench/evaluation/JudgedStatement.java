package org.entente.workbench.evaluation;

import java.util.List;
import org.entente.model.ActorCode;
import org.entente.model.Span;
import org.entente.model.Statement;

/**
 * A statement that the coder made and a person then judged.
 *
 * @param document name of the document, without folders
 * @param span where its evidence stands
 * @param kind what is said
 * @param from actor codes
 * @param to actor codes
 * @param isRight whether kind, sides and every filled slot were found right
 */
public record JudgedStatement(
    String document, Span span, String kind, List<String> from, List<String> to, boolean isRight) {

  public JudgedStatement {
    from = List.copyOf(from);
    to = List.copyOf(to);
  }

  /** Whether the coder still makes it: the same kind and sides from the same evidence. */
  boolean isOf(Statement statement) {
    return MarkedStatement.nameOf(statement.document()).equals(document)
        && statement.span().equals(span)
        && statement.kind().word().equals(kind)
        && codes(statement.from()).equals(from)
        && codes(statement.to()).equals(to);
  }

  private static List<String> codes(List<ActorCode> codes) {
    return codes.stream().map(ActorCode::code).toList();
  }
}
