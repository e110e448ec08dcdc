package org.entente.reading.internal;

import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;
import java.util.Locale;
import java.util.zip.ZipException;

/** What went wrong, in words for people, out of an exception of a library. */
public final class Reasons {

  private static final int LONGEST = 120;

  private Reasons() {}

  public static String of(Throwable thrown) {
    Throwable cause = thrown;
    while (cause.getCause() != null && cause.getCause() != cause) {
      cause = cause.getCause();
    }
    if (cause instanceof AccessDeniedException) {
      return "you have no permission to read it";
    }
    if (cause instanceof NoSuchFileException) {
      return "it is not there any more, or is a link to nothing";
    }
    if (cause instanceof FileSystemLoopException) {
      return "it is a link to itself";
    }
    if (cause instanceof OutOfMemoryError) {
      return "it needs more memory than there is";
    }
    if (cause instanceof StackOverflowError) {
      return "it is nested too deeply";
    }
    if (cause instanceof ZipException || cause instanceof CharacterCodingException) {
      return "it is damaged";
    }
    String message = cause.getMessage();
    return message == null || message.isBlank()
        ? "it is damaged"
        : "it is damaged: " + brief(message);
  }

  private static String brief(String message) {
    String line = message.strip().lines().findFirst().orElse("").replaceFirst("[.\\s]+$", "");
    String shortened = line.length() > LONGEST ? line.substring(0, LONGEST) + "…" : line;
    return shortened.isEmpty()
        ? shortened
        : shortened.substring(0, 1).toLowerCase(Locale.ROOT) + shortened.substring(1);
  }
}
