package org.entente.workbench.server.http;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Answers of the present state of the ledger, the longest unused of them forgotten first. */
final class AnswerCache {
  private final long mostBytes;
  private final Map<String, byte[]> answers = new LinkedHashMap<>(64, 0.75f, true);
  private String state = "";
  private long bytes;

  AnswerCache(long mostBytes) {
    this.mostBytes = mostBytes;
  }

  synchronized Optional<byte[]> find(String now, String key) {
    return now.equals(state) ? Optional.ofNullable(answers.get(key)) : Optional.empty();
  }

  synchronized void put(String now, String key, byte[] answer) {
    if (!now.equals(state)) {
      answers.clear();
      bytes = 0;
      state = now;
    }
    if (answer.length > mostBytes / 8) {
      return;
    }
    byte[] before = answers.put(key, answer);
    bytes += answer.length - (before == null ? 0 : before.length);
    var oldest = answers.entrySet().iterator();
    while (bytes > mostBytes && oldest.hasNext()) {
      bytes -= oldest.next().getValue().length;
      oldest.remove();
    }
  }
}
