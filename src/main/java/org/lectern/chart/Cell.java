package org.lectern.chart;

/**
 * A mark of a chart that stands for something, by its place: what has the same column stands above one another, what has the same row beside
 * one another.
 *
 * @param column from 0
 * @param row from 0
 */
public record Cell(int column, int row) {}
