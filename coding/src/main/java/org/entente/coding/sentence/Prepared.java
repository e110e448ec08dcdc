package org.entente.coding.sentence;

import org.entente.coding.parse.Tree;

/** A sentence that was worth parsing, with its tree. */
record Prepared(Sentence sentence, Tree tree) {}
