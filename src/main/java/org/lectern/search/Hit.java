package org.lectern.search;

import org.lectern.paper.Paper;

/**
 * A paper that a search found.
 *
 * @param paper the paper
 * @param score how well it matches, higher is better; comparable within one search only
 * @param title its title with marks
 * @param snippet the passage of the abstract that matches best, with marks; the abstract's beginning when none does
 */
public record Hit(Paper paper, float score, MarkedText title, MarkedText snippet) {}
