package org.lectern.digest.bibliography;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.lectern.digest.bibliography.BibFile.Entry;
import org.lectern.digest.bibliography.BibFile.Field;

/**
 * Which entries of a bibliography refer to which ({@code crossref}, {@code xdata}), and what they take from them: as biber does,
 * under the name that it has in the one that takes it. For one file.
 */
final class BibReferences {
    /** What is of an entry alone; of the rest an entry has what it refers to has. */
    private static final Set<String> NOT_INHERITED = Set.of(
            "title",
            "subtitle",
            "titleaddon",
            "shorttitle",
            "author",
            "crossref",
            "xdata",
            "xref",
            "ids",
            "key",
            "sortkey",
            "abstract",
            "keywords",
            "keyword",
            "note",
            "annote",
            "annotation",
            "url",
            "doi",
            "eprint",
            "eprinttype",
            "archiveprefix",
            "primaryclass",
            "eprintclass",
            "file",
            "pages",
            "pagetotal",
            "urldate",
            "options",
            "label",
            "related",
            "relatedtype",
            "relatedstring",
            "entryset",
            "shorthand",
            "shortauthor",
            "shorteditor");
    /** Entries refer to entries that refer to entries; nobody needs more. */
    private static final int MOST_ANCESTORS = 20;

    private static final Set<String> TITLES = Set.of("title", "subtitle", "titleaddon");
    private static final Set<String> BOOKS = Set.of("book", "mvbook");
    private static final Set<String> PARTS = Set.of("inbook", "bookinbook", "suppbook", "book");
    private static final Set<String> ARTICLES = Set.of("article", "suppperiodical");

    private final Map<String, Entry> byKey = new HashMap<>();
    private final Map<String, Set<String>> children = new HashMap<>();

    BibReferences(BibFile file) {
        for (Entry entry : file.entries()) {
            byKey.putIfAbsent(folded(entry.key()), entry);
            for (String key : of(entry)) {
                children.computeIfAbsent(key, parent -> new LinkedHashSet<>()).add(entry.key());
            }
        }
    }

    private static String folded(String key) {
        return key.strip().toLowerCase(Locale.ROOT);
    }

    /** The keys of the entries that one takes something from. */
    private static List<String> of(Entry entry) {
        List<String> keys = new ArrayList<>();
        for (Field field : entry.fields()) {
            if (field.name().equals("crossref") || field.name().equals("xdata")) {
                for (String key : field.value().split(",", -1)) {
                    keys.add(folded(key));
                }
            }
        }
        keys.removeIf(key -> key.isEmpty() || key.equals(folded(entry.key())));
        return keys;
    }

    /** The keys of the entries that refer to one, separated by commas. */
    String children(Entry parent) {
        return parent.equals(byKey.get(folded(parent.key())))
                ? String.join(",", children.getOrDefault(folded(parent.key()), Set.of()))
                : "";
    }

    /** What an entry takes from those that it refers to, where it does not say it itself. */
    List<Field> inherited(Entry entry) {
        return inherited(entry, new HashSet<>(Set.of(folded(entry.key()))));
    }

    private List<Field> inherited(Entry entry, Set<String> seen) {
        Map<String, Field> all = new LinkedHashMap<>();
        for (String key : of(entry)) {
            Entry parent = byKey.get(key);
            if (parent == null || seen.size() > MOST_ANCESTORS || !seen.add(key)) {
                continue;
            }
            List<Field> offered = new ArrayList<>(parent.fields());
            offered.addAll(inherited(parent, seen));
            for (Field field : offered) {
                String name =
                        parent.type().equals("xdata") ? field.name() : taken(field.name(), parent.type(), entry.type());
                if (!name.isEmpty()) {
                    all.putIfAbsent(name, new Field(name, field.value(), field.lines(), field.join()));
                }
            }
        }
        return List.copyOf(all.values());
    }

    /** What a field is called where it is taken over; empty when it is not. */
    private static String taken(String field, String parent, String child) {
        if (TITLES.contains(field)) {
            return titled(field, parent, child);
        }
        boolean sameAuthor = field.equals("author") && BOOKS.contains(parent) && PARTS.contains(child);
        return sameAuthor || !NOT_INHERITED.contains(field) ? field : "";
    }

    /** The title of a book is the title of the book for what is in it, and so on. */
    private static String titled(String field, String parent, String child) {
        if (parent.startsWith("mv")) {
            return "main" + field;
        }
        return parent.equals("periodical") && ARTICLES.contains(child) ? "journal" + field : "book" + field;
    }
}
