package org.lectern.library;

/**
 * Rows of lists without what they are of: what is said of an entry that is not there, an entry of a section that is not there, and
 * whatever stands in a list that a search fills. Only undoing could leave such behind, and does not.
 */
final class ListOrphans {
    /** Their tables and numbers. */
    static final String ROWS = """
            SELECT 'list_entry_field', said.number FROM list_entry_field AS said WHERE NOT EXISTS (
                SELECT 1 FROM list_entry AS entry WHERE entry.list = said.list AND entry.paper = said.paper)
            UNION ALL
            SELECT 'list_vote', said.number FROM list_vote AS said WHERE NOT EXISTS (
                SELECT 1 FROM list_entry AS entry WHERE entry.list = said.list AND entry.paper = said.paper)
            UNION ALL
            SELECT 'list_entry', number FROM list_entry
            WHERE section IS NOT NULL AND section NOT IN (SELECT number FROM list_section)
            UNION ALL
            SELECT 'list_entry', number FROM list_entry WHERE list IN (SELECT list FROM list_query)
            UNION ALL
            SELECT 'list_section', number FROM list_section WHERE list IN (SELECT list FROM list_query)""";

    private ListOrphans() {}
}
