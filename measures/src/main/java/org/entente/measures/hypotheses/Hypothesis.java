package org.entente.measures.hypotheses;

/**
 * One explanation of a tie.
 *
 * @param id by which marks name it
 * @param words in a sentence
 */
public record Hypothesis(String id, String words) {}
