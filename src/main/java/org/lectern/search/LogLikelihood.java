package org.lectern.search;

/** The log-likelihood ratio of a table of two by two: Dunning, Accurate Methods for the Statistics of Surprise and Coincidence, 1993. */
final class LogLikelihood {
    private LogLikelihood() {}

    /**
     * How surely something is more frequent in a part than in the rest of a whole; 0 when it is not more frequent.
     *
     * @param inPart in how many of the part it is
     * @param part how many the part has
     * @param inWhole in how many of the whole it is, the part among them
     * @param whole how many the whole has
     */
    static double ratio(long inPart, long part, long inWhole, long whole) {
        if (inPart * (double) whole <= inWhole * (double) part) {
            return 0;
        }
        double[][] seen = {{inPart, part - inPart}, {inWhole - inPart, whole - part - (inWhole - inPart)}};
        double sum = 0;
        for (int row = 0; row < 2; row++) {
            for (int column = 0; column < 2; column++) {
                double expected = (seen[row][0] + seen[row][1]) * (seen[0][column] + seen[1][column]) / (double) whole;
                sum += seen[row][column] <= 0 ? 0 : seen[row][column] * Math.log(seen[row][column] / expected);
            }
        }
        return 2 * sum;
    }
}
