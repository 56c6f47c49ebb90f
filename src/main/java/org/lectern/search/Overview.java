package org.lectern.search;

import java.util.List;

/**
 * What papers are about, and when and where they come from, in numbers. All but the timeline is of the stretch of time that was asked for.
 *
 * @param request what was asked
 * @param papers how many papers the query finds
 * @param chosen how many of them are of the stretch of time; all of them where none was asked for
 * @param timeline when they are of, by area; of all papers that the query finds
 * @param organizations where they come from
 * @param venues where they were published
 * @param together which topics they have together
 */
public record Overview(
        OverviewRequest request,
        int papers,
        int chosen,
        Timeline timeline,
        ValueRanking organizations,
        ValueRanking venues,
        TopicsTogether together) {
    /** How many organisations and venues are listed. */
    public static final int VALUES = 15;

    /** How many topics are compared with one another. */
    public static final int TOPICS = 24;

    /** How many of the strongest pairs are listed. */
    public static final int STRONGEST = 15;

    /** What an index that cannot answer says. */
    static Overview none(OverviewRequest request) {
        ValueRanking nothing = new ValueRanking(List.of(), 0, 0);
        return new Overview(
                request,
                0,
                0,
                new Timeline(false, List.of(), List.of(), 0, 0),
                nothing,
                nothing,
                new TopicsTogether(List.of(), List.of(), List.of()));
    }
}
