package org.entente.workbench.server.reading;

import java.nio.file.Path;
import org.entente.model.Document;
import org.entente.model.Problem;
import org.entente.model.RecordedProblem;
import org.entente.model.Statement;

/**
 * Says of a document that it was sent, and not in which folder of this machine it lay meanwhile.
 */
final class Sent {
  private Sent() {}

  static Document withoutFolder(Document d, Path folder) {
    return new Document(
        without(d.id(), folder),
        without(d.path(), folder),
        d.mediaType(),
        d.text(),
        d.fingerprint(),
        d.language(),
        d.title(),
        d.date(),
        d.publisher(),
        d.author(),
        d.url());
  }

  /** The statement as one of that document. */
  static Statement of(Document document, Statement s) {
    return s.document().equals(document.id()) ? s : s.withDocument(document.id());
  }

  static Problem withoutFolder(Problem p, Path folder) {
    String place = p.place();
    return new RecordedProblem(
        without(p.document(), folder),
        place == null ? null : without(place, folder),
        p.kind(),
        p.severity(),
        without(p.message(), folder));
  }

  private static String without(String text, Path folder) {
    String place = folder.toString().replace('\\', '/');
    return text.replace('\\', '/').contains(place)
        ? text.replace('\\', '/').replaceAll(java.util.regex.Pattern.quote(place) + "/", "")
        : text;
  }
}
