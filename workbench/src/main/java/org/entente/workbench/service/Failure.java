package org.entente.workbench.service;

/**
 * Why a command cannot go on, in words for the person who called it: what is wrong, where, and what
 * to do.
 */
public class Failure extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public Failure(String message) {
    super(message);
  }

  public Failure(String message, Throwable cause) {
    super(message, cause);
  }
}
