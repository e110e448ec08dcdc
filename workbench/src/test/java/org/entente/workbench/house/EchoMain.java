package org.entente.workbench.house;

/** Stands for the program where the launcher is tried: prints what reaches it. */
final class EchoMain {

  private EchoMain() {}

  public static void main(String[] args) {
    System.out.println("started with " + String.join("|", args));
    System.out.println("extra " + System.getProperty("extra", "none"));
    System.exit(args.length > 0 && args[0].equals("fail") ? 3 : 0);
  }
}
