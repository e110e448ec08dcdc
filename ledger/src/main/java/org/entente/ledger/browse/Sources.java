package org.entente.ledger.browse;

/** Which source each document of the entries comes from. */
final class Sources {
  final Names<String> names = new Names<>();
  final int[] ofDocument;

  Sources(EntryFacts entries, DocumentFacts documents) {
    ofDocument = new int[entries.documents.size()];
    for (int i = 0; i < ofDocument.length; i++) {
      String id = entries.documents.get(i);
      ofDocument[i] = names.number(documents.find(id).map(DocumentBrief::source).orElse(id));
    }
  }
}
