package org.lectern.digest.bibliography;

import java.util.Set;

/** Which field of a record a field of an entry is for. */
final class RecordFields {
    private static final Set<String> BOOKS = Set.of("book", "mvbook", "proceedings", "collection");
    private static final Set<String> OF_MEETINGS = Set.of("inproceedings", "conference", "proceedings", "incollection");

    private RecordFields() {}

    /** Its name; that of the field itself where records have none. */
    static String name(String field, String type) {
        return switch (field) {
            case "title", "subtitle", "titleaddon" -> "title";
            case "author" -> "authors";
            case "abstract" -> "abstract";
            case "year", "month", "day", "date" -> "published";
            case "journal", "journaltitle", "booktitle", "eventtitle" -> "venue";
            case "school", "institution" -> "organization";
            case "organization" -> isOfMeeting(type) ? "organization (of the meeting)" : "organization";
            case "publisher" -> isBook(type) ? "venue" : field;
            case "eprint", "archiveprefix", "eprinttype" -> "arxivId";
            case "primaryclass", "eprintclass" -> "categories";
            case "keywords", "keyword" -> "keywords";
            case "url", "pdf", "code", "video", "website", "project", "ee" -> "links";
            default -> field;
        };
    }

    static boolean isBook(String type) {
        return BOOKS.contains(type);
    }

    /** Whether the organisation that an entry names is that of a meeting: its sponsor, not who published the article. */
    static boolean isOfMeeting(String type) {
        return OF_MEETINGS.contains(type);
    }
}
