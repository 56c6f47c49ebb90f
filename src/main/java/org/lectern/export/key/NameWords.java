package org.lectern.export.key;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.lectern.export.key.KeyRecord.Names;
import org.lectern.export.key.KeyRecord.People;

/** The words of patterns that name people. Each is one of authors, and one of editors with {@code edtr} or {@code editor} for it. */
final class NameWords {
    static final List<String> NAMES = List.of(
            "auth",
            "author",
            "authors",
            "authorsN",
            "authFirstFull",
            "authForeIni",
            "authorLast",
            "authorLastForeIni",
            "authIni",
            "authorIni",
            "authorsAlpha",
            "authshort",
            "authEtAl",
            "authEtAl2",
            "authAuthEa",
            "auth.etal",
            "auth.auth.ea",
            "edtr",
            "editor",
            "editors",
            "pureauth",
            "pureauthors");

    private NameWords() {}

    @FunctionalInterface
    private interface OfNames {
        String text(Names names);
    }

    static Optional<KeyWord> word(String word, Arguments arguments, Syntax syntax) {
        String name = word.toLowerCase(Locale.ROOT);
        if (name.startsWith("pureauth")) {
            return value(name.substring(4), arguments, syntax)
                    .map(value -> named(KeyWord.Kind.NAMING, People.AUTHORS_ONLY, value));
        }
        if (name.startsWith("edtr") || name.startsWith("editor")) {
            String alike =
                    name.replace("edtror", "author").replace("editor", "author").replace("edtr", "auth");
            return value(alike, arguments, syntax).map(value -> named(KeyWord.Kind.NAMING, People.EDITORS, value));
        }
        KeyWord.Kind kind = name.endsWith("foreini") ? KeyWord.Kind.NAMING : KeyWord.Kind.AUTHOR;
        return value(name, arguments, syntax).map(value -> named(kind, People.AUTHORS, value));
    }

    private static KeyWord named(KeyWord.Kind kind, People who, OfNames value) {
        return new KeyWord(kind, paper -> {
            Names names = paper.people(who);
            return names.all().isEmpty() ? "" : value.text(names);
        });
    }

    private static Optional<OfNames> value(String name, Arguments arguments, Syntax syntax) {
        return Optional.ofNullable(
                switch (name) {
                    case "auth" -> family(arguments.number("n", 0), arguments.number("m", 1));
                    case "author" ->
                        names -> names.all().stream().map(KeyName::whole).collect(Collectors.joining("and"));
                    case "authors", "authorsn" ->
                        several(
                                arguments.number("n", 0),
                                arguments.text("etal", "EtAl"),
                                arguments.text("sep", syntax == Syntax.FORMULA ? " " : ""));
                    case "authfirstfull" -> names -> names.all().getFirst().full();
                    case "authforeini" -> names -> names.all().getFirst().initial();
                    case "authorlast" -> names -> names.all().getLast().family();
                    case "authorlastforeini" -> names -> names.all().getLast().initial();
                    case "authini" ->
                        syntax == Syntax.FORMULA
                                ? beginnings(arguments.number("n", 0))
                                : together(arguments.number("n", 4));
                    case "authorini" ->
                        names -> start(names.families().getFirst(), 5)
                                + initials(
                                        names.families().subList(1, names.all().size()));
                    case "authorsalpha" -> NameWords::alpha;
                    case "authshort" -> NameWords::shortened;
                    case "authetal" -> names -> two(names, "", "EtAl");
                    case "auth.etal", "authetal2" -> NameWords::etAl;
                    case "auth.auth.ea", "authauthea" -> names -> firstTwo(names) + (more(names, 2) ? ".ea" : "");
                    default -> null;
                });
    }

    /** The first characters of the family of one author; all for 0. */
    private static OfNames family(int characters, int place) {
        return names -> place < 1 || place > names.all().size()
                ? ""
                : start(names.families().get(place - 1), characters == 0 ? Integer.MAX_VALUE : characters);
    }

    private static OfNames several(int most, String etAl, String separator) {
        return names -> {
            int count =
                    most == 0 ? names.all().size() : Math.min(most, names.all().size());
            String some = String.join(separator, names.families().subList(0, count));
            return more(names, count) && most > 0 ? some + separator + etAl : some;
        };
    }

    /** As Better BibTeX has it: so many characters of each. */
    private static OfNames beginnings(int characters) {
        int most = characters == 0 ? Integer.MAX_VALUE : characters;
        return names ->
                names.families().stream().map(family -> start(family, most)).collect(Collectors.joining());
    }

    /** As JabRef has it: so many characters of all together, shared out evenly. */
    private static OfNames together(int characters) {
        return names -> {
            int count = names.all().size();
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < count; i++) {
                text.append(start(names.families().get(i), characters / count + (i < characters % count ? 1 : 0)));
            }
            return text.toString();
        };
    }

    /** As BibTeX's style alpha labels entries. */
    private static String alpha(Names names) {
        List<String> families = names.families();
        if (families.size() == 1) {
            return start(families.getFirst(), 3) + (names.others() ? "+" : "");
        }
        return more(names, 4) ? initials(families.subList(0, Math.min(3, families.size()))) + "+" : initials(families);
    }

    private static String shortened(Names names) {
        List<String> families = names.families();
        if (families.size() == 1) {
            return families.getFirst() + (names.others() ? "+" : "");
        }
        return initials(families.subList(0, Math.min(3, families.size()))) + (more(names, 3) ? "+" : "");
    }

    private static String etAl(Names names) {
        return two(names, ".", ".etal");
    }

    private static String two(Names names, String separator, String etAl) {
        if (more(names, 2) || (names.all().size() == 1 && names.others())) {
            return names.families().getFirst() + etAl;
        }
        return String.join(separator, names.families());
    }

    private static String firstTwo(Names names) {
        return String.join(
                ".", names.families().subList(0, Math.min(2, names.all().size())));
    }

    private static boolean more(Names names, int count) {
        return names.all().size() > count || (names.others() && names.all().size() >= count);
    }

    private static String initials(List<String> families) {
        return families.stream().map(family -> start(family, 1)).collect(Collectors.joining());
    }

    private static String start(String text, int characters) {
        return text.substring(0, Math.min(characters, text.length()));
    }
}
