package org.entente.workbench.server.http;

import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * Lets whoever asks for what another call is already working out wait for it: a hundred who open
 * the same view at once cost as much as one.
 */
final class OneForAll {
  private final Map<String, CompletableFuture<Answer>> working = new ConcurrentHashMap<>();

  /** An answer, JSON, and the state of the ledger that it is of. */
  static final class Answer {
    private final String state;
    private final byte[] body;

    /**
     * @param body not to be changed
     */
    Answer(String state, byte[] body) {
      this.state = state;
      this.body = body;
    }

    String state() {
      return state;
    }

    byte[] body() {
      return body;
    }
  }

  /** The answer, worked out here or by whoever was first; what went wrong there goes wrong here. */
  Answer of(String key, Supplier<Answer> work) {
    CompletableFuture<Answer> mine = new CompletableFuture<>();
    CompletableFuture<Answer> first = working.putIfAbsent(key, mine);
    if (first != null) {
      return wait(first);
    }
    try {
      Answer answer = work.get();
      mine.complete(answer);
      return answer;
    } catch (RuntimeException | Error e) {
      mine.completeExceptionally(e);
      throw e;
    } finally {
      working.remove(key, mine);
    }
  }

  private static Answer wait(CompletableFuture<Answer> first) {
    try {
      return first.join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw e;
    }
  }
}
