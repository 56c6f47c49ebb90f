package org.lectern.digest.bibliography;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lectern.json.InvertedName;
import org.lectern.paper.Author;

/** The authors of a paper in JSON: in an array, of texts or of objects; or in one text. */
final class ItemNames {
    private static final String[] WHOLE = {"fullname", "full_name", "name", "preferred_name", "author", "text"};
    private static final String[] GIVEN = {"first", "first_name", "given", "middle"};
    private static final String[] FAMILY = {"last", "last_name", "family"};

    private ItemNames() {}

    /** The names in order, “et al.” where there are more. */
    static List<Author> of(Json authors) {
        if (authors instanceof Json.Value) {
            return PeopleNames.listedAndMore(authors.text());
        }
        List<Author> names = new ArrayList<>();
        for (Json author : authors.values()) {
            if (author instanceof Json.Item person) {
                name(person).ifPresent(names::add);
            } else {
                author(PeopleNames.withoutMore(author.text())).ifPresent(names::add);
                if (PeopleNames.saysMore(author.text())) {
                    names.add(new Author("et al."));
                }
            }
        }
        return names;
    }

    private static Optional<Author> name(Json.Item person) {
        String family = texts(person, FAMILY).collect(Collectors.joining(" "));
        String given = texts(person, GIVEN).collect(Collectors.joining(" "));
        Optional<Author> apart =
                PeopleNames.person(family, given, texts(person, "suffix").collect(Collectors.joining(" ")));
        Optional<String> whole = texts(person, WHOLE).findFirst().map(PeopleNames::withoutMore);
        return whole.isEmpty() || apart.map(Author::name).equals(whole) ? apart : whole.flatMap(ItemNames::author);
    }

    private static Optional<Author> author(String name) {
        return InvertedName.parts(name)
                .map(Author::of)
                .or(() -> Optional.of(name).filter(some -> !some.isBlank()).map(Author::new));
    }

    private static Stream<String> texts(Json.Item person, String... names) {
        return Stream.of(names)
                .flatMap(name -> person.get(name).stream())
                .map(Json::text)
                .filter(text -> !text.isBlank());
    }
}
