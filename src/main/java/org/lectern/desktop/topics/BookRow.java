package org.lectern.desktop.topics;

import org.lectern.topic.Topic;

/**
 * A topic in the tree of the book.
 *
 * @param depth how many topics are above it
 * @param papers how many papers have it, or one below it
 * @param changed whether people changed it or made it
 */
record BookRow(Topic topic, int depth, int papers, boolean changed) {}
