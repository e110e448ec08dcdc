package org.entente.workbench.server.http;

/**
 * A parameter that a route takes.
 *
 * @param name in the address
 * @param repeated whether it may stand there several times, which means any of them
 * @param about what it asks for, in a few words
 */
public record Param(String name, boolean repeated, String about) {

  public static Param one(String name, String about) {
    return new Param(name, false, about);
  }

  public static Param many(String name, String about) {
    return new Param(name, true, about);
  }
}
