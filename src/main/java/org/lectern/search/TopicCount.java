package org.lectern.search;

import org.lectern.topic.Topic;

/**
 * How many papers have a topic, or one below it.
 *
 * @param papers of those that were counted
 * @param all of the library
 */
public record TopicCount(Topic topic, int papers, int all) {}
