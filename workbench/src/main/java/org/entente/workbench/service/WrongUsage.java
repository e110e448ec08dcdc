package org.entente.workbench.service;

/** What was asked for cannot be understood, in words that say how to ask. */
public final class WrongUsage extends Failure {

  private static final long serialVersionUID = 1L;

  public WrongUsage(String message) {
    super(message);
  }
}
