package org.entente.ledger;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import org.entente.ledger.json.ContractJson;
import org.entente.model.Subject;

/**
 * Stamps by which it is known whether a statement, an entry or a dispute is still what somebody
 * saw: the same content gives the same stamp.
 */
final class Stamps {
  private static final int BYTES = 6;

  private final ContractJson json = new ContractJson();

  /** The stamp of what has this id now; of a document its text's. */
  String of(String id, RulingSubjects subjects) {
    Optional<String> seen =
        subjects
            .findStatement(id)
            .map(json::statement)
            .or(() -> subjects.findEntry(id).map(json::entry))
            .or(() -> subjects.findDispute(id).map(json::dispute));
    return hash(seen.orElseGet(() -> subjects.getDocument(id).fingerprint()));
  }

  /** Of what a ruling is about; a side of a dispute has none. */
  Optional<String> of(Subject subject, RulingSubjects subjects) {
    return subject.what() == Subject.What.SIDE
        ? Optional.empty()
        : Optional.of(of(subject.id(), subjects));
  }

  static String hash(String content) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest, 0, BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }
}
