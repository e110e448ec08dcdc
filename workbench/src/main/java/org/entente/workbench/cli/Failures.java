package org.entente.workbench.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Locale;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import org.entente.coding.LexiconException;
import org.entente.ledger.LedgerException;
import org.entente.ledger.decide.DecisionException;
import org.entente.ledger.search.QueryException;
import org.entente.workbench.service.Failure;
import org.entente.workbench.service.WrongUsage;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ParseResult;

/** The one place that turns an exception into a message for people and an exit code. */
final class Failures {

  private final PrintStream err;

  Failures(PrintStream err) {
    this.err = err;
  }

  /** Prints what happened; the stack only where {@code --debug} was given. */
  int report(Throwable thrown, @Nullable ParseResult parsed) {
    Throwable cause = unwrapped(thrown);
    if (isClosedPipe(cause)) {
      return ExitCode.DONE;
    }
    err.println("entente: " + message(cause));
    if (debug(parsed)) {
      thrown.printStackTrace(err);
    }
    return cause instanceof WrongUsage || cause instanceof QueryException
        ? ExitCode.USAGE
        : ExitCode.FAILED;
  }

  /** The exception that tells most: wrappers around it say nothing to a person. */
  static Throwable unwrapped(Throwable thrown) {
    Throwable cause = thrown.getCause();
    boolean wrapper =
        thrown instanceof ExecutionException
            || thrown instanceof CompletionException
            || (thrown instanceof UncheckedIOException && !saysMore(thrown))
            || thrown instanceof java.lang.reflect.InvocationTargetException;
    return wrapper && cause != null ? unwrapped(cause) : thrown;
  }

  /** Whether the wrapper was given words of its own, which then say what to do. */
  private static boolean saysMore(Throwable wrapper) {
    return !String.valueOf(wrapper.getCause()).equals(wrapper.getMessage());
  }

  private static String message(Throwable cause) {
    if (cause instanceof Failure
        || cause instanceof LedgerException
        || cause instanceof LexiconException
        || cause instanceof DecisionException
        || cause instanceof QueryException
        || cause instanceof UncheckedIOException) {
      return words(cause);
    }
    if (cause instanceof OutOfMemoryError) {
      return "The memory that Java may use is not enough. Give it more, as in"
          + " ENTENTE_JAVA_OPTS=-Xmx8g, or read fewer and smaller documents at once.";
    }
    if (isFullDisk(cause)) {
      return "The disk is full (" + words(cause) + "). Make room and run the command again.";
    }
    if (cause instanceof NoSuchFileException missing) {
      return "There is no file " + missing.getFile() + ". Look whether the path is right.";
    }
    if (cause instanceof AccessDeniedException denied) {
      return "Not allowed: " + denied.getFile() + ". Look at the permissions of file and folder.";
    }
    if (cause instanceof FileSystemException || cause instanceof IOException) {
      return "Reading or writing failed: " + words(cause) + ".";
    }
    return "Something that should not happen: "
        + cause
        + ". Run the command again with --debug and report what it prints.";
  }

  /** What the system says about a file, without the file's name and without Java's words. */
  static String reason(IOException e) {
    if (e instanceof AccessDeniedException) {
      return "permission denied";
    }
    if (e instanceof FileSystemException system && system.getReason() != null) {
      return system.getReason();
    }
    if (e instanceof FileSystemException) {
      return "it is not there and cannot be made"; // the message is only the path again
    }
    return words(e);
  }

  private static boolean isFullDisk(Throwable cause) {
    for (Throwable t = cause; t != null; t = t.getCause()) {
      String text = String.valueOf(t.getMessage()).toLowerCase(Locale.ROOT);
      if (text.contains("no space left")
          || text.contains("disk is full")
          || text.contains("sqlite_full")) {
        return true;
      }
    }
    return false;
  }

  /** Whether the program that reads our output has had enough, as {@code head} does. */
  private static boolean isClosedPipe(Throwable cause) {
    return cause instanceof IOException && "Broken pipe".equals(cause.getMessage());
  }

  private static String words(Throwable cause) {
    String message = cause.getMessage();
    return message == null ? cause.getClass().getSimpleName() : message;
  }

  private static boolean debug(@Nullable ParseResult parsed) {
    for (ParseResult part = parsed;
        part != null;
        part = part.hasSubcommand() ? part.subcommand() : null) {
      if (part.hasMatchedOption("--debug")) {
        return true;
      }
    }
    return false;
  }
}
