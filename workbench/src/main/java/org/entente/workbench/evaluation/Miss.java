package org.entente.workbench.evaluation;

/**
 * Something that is not as marked, for people.
 *
 * @param document document or sentence in which it stands
 * @param what kind, sides and thing
 * @param rule the rule that made it, empty for what was missed
 * @param words the sentence, or its beginning
 */
public record Miss(String document, String what, String rule, String words) {}
