package org.lectern.desktop.triage;

import org.lectern.desktop.marks.PaperTopicsViewModel;

/**
 * The view models of the inbox.
 *
 * @param inbox what waits, and the paper at hand
 * @param topics the topics of that paper, and why it has them
 */
public record TriageModels(TriageViewModel inbox, PaperTopicsViewModel topics) {}
