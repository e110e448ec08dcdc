package org.entente.scenarios.drivers;

/**
 * How much a state of one driver furthers or hinders a state of another (C of Weimer-Jehle 2006).
 *
 * @param from the state that acts
 * @param to the state acted upon, of another driver
 * @param value -3 hinders strongly … 0 no matter … 3 furthers strongly
 * @param ground why
 */
public record Judgement(Choice from, Choice to, int value, Ground ground) {}
