package org.entente.workbench.server.reading;

import com.fasterxml.jackson.databind.JsonNode;
import io.javalin.http.Context;
import io.javalin.http.sse.SseClient;
import io.javalin.http.sse.SseHandler;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.entente.workbench.server.http.CallProblem;
import org.entente.workbench.server.http.Json;
import org.jspecify.annotations.Nullable;

/** Streams of server-sent events: what becomes of a reading, and that the ledger has changed. */
public final class Streams implements AutoCloseable {
  /** So many are open at a time. */
  static final int MOST = 64;

  private static final long LOOK_MILLIS = 1_000;
  private static final int BEAT_LOOKS = 15;

  private final Supplier<String> state;
  private final AtomicInteger open = new AtomicInteger();
  private final Set<Follower> followers = ConcurrentHashMap.newKeySet();
  private final ScheduledExecutorService clock =
      Executors.newSingleThreadScheduledExecutor(Streams::thread);
  private final ExecutorService senders = Executors.newCachedThreadPool(Streams::thread);
  private String last = "";
  private int looks;

  /**
   * @param state the word for the present state of the ledger
   */
  public Streams(Supplier<String> state) {
    this.state = state;
    Future<?> unused =
        clock.scheduleWithFixedDelay(this::look, LOOK_MILLIS, LOOK_MILLIS, TimeUnit.MILLISECONDS);
  }

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "streams");
    thread.setDaemon(true);
    return thread;
  }

  /** Somebody who listens; what is not sent yet is replaced by what is newer. */
  private final class Follower {
    private final SseClient client;
    private @Nullable String waiting;
    private String event = "";
    private boolean sending;
    private boolean over;

    Follower(SseClient client) {
      this.client = client;
    }

    synchronized void send(String name, JsonNode data, boolean isLast) {
      if (over) {
        return;
      }
      event = name;
      waiting = new String(Json.bytes(data), StandardCharsets.UTF_8);
      over = isLast;
      if (!sending) {
        sending = true;
        senders.execute(this::drain);
      }
    }

    private void drain() {
      while (true) {
        String name;
        String data;
        boolean end;
        synchronized (this) {
          @Nullable String next = waiting;
          if (next == null) {
            sending = false;
            if (over) {
              client.close();
            }
            return;
          }
          name = event;
          data = next;
          waiting = null;
          end = over;
        }
        client.sendEvent(name, data);
        if (end && client.terminated()) {
          return;
        }
      }
    }

    void beat() {
      senders.execute(() -> client.sendComment("beat"));
    }
  }

  private void look() {
    try {
      String now = state.get();
      if (!now.equals(last)) {
        boolean first = last.isEmpty();
        last = now;
        if (!first) {
          followers.forEach(f -> f.send("changed", changed(now), false));
        }
      }
      if (++looks % BEAT_LOOKS == 0) {
        followers.forEach(Follower::beat);
      }
    } catch (RuntimeException e) {
      last = ""; // the ledger cannot be read just now; it is looked at again in a second
    }
  }

  private static JsonNode changed(String now) {
    return Json.object().put("state", now);
  }

  void changes(Context call) {
    follow(
        call,
        follower -> {
          followers.add(follower);
          follower.send("changed", changed(state.get()), false);
          return () -> followers.remove(follower);
        });
  }

  void reading(Context call, Readings readings, String id) {
    readings.state(id); // throws where there is none
    follow(
        call,
        follower -> {
          Runnable forget = readings.listen(id, now -> send(follower, now));
          send(follower, readings.state(id));
          return forget;
        });
  }

  private static void send(Follower follower, ReadingState now) {
    boolean over = now.phase().isOver();
    follower.send(over ? "done" : "progress", ReadingJson.of(now), over);
  }

  private interface Begin {
    Runnable begin(Follower follower);
  }

  private void follow(Context call, Begin begin) {
    if (open.incrementAndGet() > MOST) {
      open.decrementAndGet();
      throw new CallProblem(
          CallProblem.Type.TOO_MANY,
          MOST + " pages listen already; close some, or load the page by hand.");
    }
    String accept = call.header("Accept");
    if (accept == null || !accept.contains("text/event-stream")) {
      open.decrementAndGet();
      throw new CallProblem(
          CallProblem.Type.WRONG_TYPE,
          "This address gives events; ask for it with text/event-stream.");
    }
    new SseHandler(
            client -> {
              client.keepAlive();
              Runnable end = begin.begin(new Follower(client));
              client.onClose(
                  () -> {
                    open.decrementAndGet();
                    end.run();
                  });
            })
        .handle(call);
  }

  @Override
  public void close() {
    clock.shutdownNow();
    senders.shutdownNow();
  }
}
