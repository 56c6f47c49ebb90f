package org.lectern.topic;

/**
 * What is wrong with a topic book's file.
 *
 * @param line from 1
 * @param message what, in a sentence
 */
public record TopicProblem(int line, String message) {}
