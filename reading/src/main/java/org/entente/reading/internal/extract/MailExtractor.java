package org.entente.reading.internal.extract;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.apache.james.mime4j.dom.Body;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.TextBody;
import org.apache.james.mime4j.dom.address.Mailbox;
import org.apache.james.mime4j.message.DefaultMessageBuilder;
import org.entente.model.Found;
import org.entente.model.Period;
import org.entente.model.Problem;
import org.entente.reading.internal.facts.Facts;
import org.entente.reading.internal.html.ArticleText;
import org.entente.reading.problem.UnreadAttachment;
import org.jspecify.annotations.Nullable;

/** A message: its plain text, or its HTML where it has no plain text; attachments are named. */
final class MailExtractor implements Extractor {

  private final ArticleText articles = new ArticleText();

  /** What was found in the parts of one message. */
  private static final class Parts {
    private final StringBuilder plain = new StringBuilder();
    private final StringBuilder html = new StringBuilder();
    private final List<String> attachments = new ArrayList<>();
  }

  @Override
  public Extraction extract(Content content) throws IOException {
    Message message = new DefaultMessageBuilder().parseMessage(content.stream());
    try {
      Parts parts = new Parts();
      gather(message, parts);
      List<Problem> problems = new ArrayList<>();
      parts.attachments.forEach(
          name -> problems.add(new UnreadAttachment(content.path(), "attachment " + name)));
      return new Extraction(text(parts), facts(message), null, problems);
    } finally {
      message.dispose();
    }
  }

  private static void gather(Entity entity, Parts parts) throws IOException {
    Body body = entity.getBody();
    if (body instanceof Multipart multipart) {
      for (Entity part : multipart.getBodyParts()) {
        gather(part, parts);
      }
    } else if ("attachment".equalsIgnoreCase(entity.getDispositionType())
        || !(body instanceof TextBody text)) {
      String name = entity.getFilename();
      parts.attachments.add(name == null ? entity.getMimeType() : name);
    } else {
      boolean html = "text/html".equals(entity.getMimeType());
      (html ? parts.html : parts.plain).append(read(text)).append("\n\n");
    }
  }

  private static String read(TextBody body) throws IOException {
    try (Reader reader = body.getReader()) {
      StringWriter text = new StringWriter();
      reader.transferTo(text);
      return text.toString();
    }
  }

  /** Wrapped lines of a plain message are joined to paragraphs. */
  private String text(Parts parts) {
    if (parts.plain.toString().isBlank()) {
      return String.join("\n\n", articles.whole(parts.html.toString()));
    }
    List<String> paragraphs = new ArrayList<>();
    String lines = parts.plain.toString().replace("\r\n", "\n").replace('\r', '\n');
    for (String paragraph : lines.split("\n\\s*\n", -1)) {
      String text = paragraph.replaceAll("[\\s\\u00A0]+", " ").strip();
      if (!text.isEmpty()) {
        paragraphs.add(text);
      }
    }
    return String.join("\n\n", paragraphs);
  }

  private static Facts facts(Message message) {
    Mailbox from =
        message.getFrom() == null || message.getFrom().isEmpty() ? null : message.getFrom().get(0);
    return new Facts(
        Facts.text(message.getSubject(), "mail header Subject"),
        date(message),
        null,
        from == null ? null : Facts.text(sender(from), "mail header From"),
        null);
  }

  private static String sender(Mailbox from) {
    return from.getName() == null ? from.getAddress() : from.getName();
  }

  private static @Nullable Found<Period> date(Message message) {
    return message.getDate() == null
        ? null
        : new Found<>(
            Period.day(message.getDate().toInstant().atZone(ZoneOffset.UTC).toLocalDate()),
            "mail header Date");
  }
}
