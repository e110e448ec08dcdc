package org.entente.workbench.server.safety;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** Writes values in DER (ITU-T X.690), as much of it as a certificate takes. */
final class Der {
  static final int SEQUENCE = 0x30;
  static final int SET = 0x31;
  static final int INTEGER = 0x02;
  static final int BIT_STRING = 0x03;
  static final int OCTET_STRING = 0x04;
  static final int OBJECT_ID = 0x06;
  static final int UTF8 = 0x0c;
  static final int GENERALIZED_TIME = 0x18;
  static final int BOOLEAN = 0x01;
  private static final int LONG_FORM = 0x80;
  private static final int SEVEN_BITS = 0x7f;

  private Der() {}

  /** A value of this tag whose content is all of these, one after the other. */
  static byte[] value(int tag, byte[]... parts) {
    ByteArrayOutputStream content = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      content.writeBytes(part);
    }
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    all.write(tag);
    length(all, content.size());
    all.writeBytes(content.toByteArray());
    return all.toByteArray();
  }

  private static void length(ByteArrayOutputStream out, int length) {
    if (length < LONG_FORM) {
      out.write(length);
    } else if (length < 0x100) {
      out.write(LONG_FORM | 1);
      out.write(length);
    } else {
      out.write(LONG_FORM | 2);
      out.write(length >> 8);
      out.write(length);
    }
  }

  /** An object identifier written with dots. */
  static byte[] id(String dotted) {
    String[] arcs = dotted.split("\\.", -1);
    ByteArrayOutputStream content = new ByteArrayOutputStream();
    content.write(Integer.parseInt(arcs[0]) * 40 + Integer.parseInt(arcs[1]));
    for (int i = 2; i < arcs.length; i++) {
      arc(content, Integer.parseInt(arcs[i]));
    }
    return value(OBJECT_ID, content.toByteArray());
  }

  private static void arc(ByteArrayOutputStream out, int arc) {
    if (arc > SEVEN_BITS) {
      upper(out, arc >> 7);
    }
    out.write(arc & SEVEN_BITS);
  }

  private static void upper(ByteArrayOutputStream out, int arc) {
    if (arc > SEVEN_BITS) {
      upper(out, arc >> 7);
    }
    out.write((arc & SEVEN_BITS) | LONG_FORM);
  }

  static byte[] text(int tag, String text) {
    return value(tag, text.getBytes(StandardCharsets.UTF_8));
  }

  /** Bits that fill whole bytes. */
  static byte[] bits(byte[] bytes) {
    return value(BIT_STRING, new byte[] {0}, bytes);
  }
}
