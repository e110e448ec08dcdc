package org.entente.workbench.server.safety;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The names by which the server may be called. A page of another site that has its name resolve to
 * this machine (DNS rebinding) sends that name, and is refused by it.
 *
 * @param scheme http or https
 * @param hosts with their ports, in small letters, such as {@code 127.0.0.1:8080}
 */
public record Names(String scheme, Set<String> hosts) {
  public Names {
    hosts = Set.copyOf(hosts);
  }

  /** The names of a server on this port. */
  public static Names of(boolean secure, String host, int port, Set<String> others) {
    Set<String> names = new LinkedHashSet<>(Set.of("127.0.0.1", "localhost", "[::1]"));
    boolean any = host.equals("0.0.0.0") || host.equals("::");
    if (!any) {
      names.add(host.contains(":") && !host.startsWith("[") ? "[" + host + "]" : host);
    }
    names.addAll(others);
    Set<String> hosts = new LinkedHashSet<>();
    int usual = secure ? 443 : 80;
    for (String name : names) {
      String small = name.toLowerCase(Locale.ROOT);
      hosts.add(small + ":" + port);
      if (port == usual) {
        hosts.add(small);
      }
    }
    return new Names(secure ? "https" : "http", hosts);
  }

  public boolean isHost(@Nullable String header) {
    return header != null && hosts.contains(header.toLowerCase(Locale.ROOT));
  }

  /** Whether a page of this origin is one of ours. */
  public boolean isOrigin(String header) {
    String start = scheme + "://";
    return header.startsWith(start) && isHost(header.substring(start.length()));
  }
}
