package org.lectern.library;

import org.lectern.paper.PaperId;

/**
 * What a person has said of two papers, as it holds now.
 *
 * @param same whether they were merged; else they are known not to be the same
 * @param first of two that were merged the one that is there; else either
 * @param second of two that were merged the one that is part of the first now
 * @param firstTitle its title, or its id where the library has none
 * @param secondTitle the title under which it was seen, or its id where the library has none
 * @param change that which gave the answer; undoing it takes the answer back
 */
public record DuplicateAnswer(
        boolean same, PaperId first, PaperId second, String firstTitle, String secondTitle, Change change) {}
