package org.lectern.library;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lectern.paper.Metadata;
import org.lectern.paper.PaperId;

/** Long histories of imports, merges, edits and undoing, made by chance: a key that was given is never another paper's. */
class CitationKeysHistoryTest {
    private static final int STEPS = 120;

    /** All papers want one of three keys. */
    private static final KeyMaker MAKER = (paper, taken) -> {
        String base = "key" + Math.floorMod(paper.title().hashCode(), 3);
        for (int i = 0; ; i++) {
            String key = i == 0 ? base : base + "-" + i;
            if (!taken.test(key)) {
                return key;
            }
        }
    };

    @TempDir
    Path folder;

    private final Random random = new Random();
    private int checked;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void aKeyThatWasGivenStaysWithItsPaper(long seed) {
        random.setSeed(seed);
        Map<PaperId, String> given = new HashMap<>();
        try (Library library = Library.open(folder)) {
            for (int i = 0; i < STEPS; i++) {
                try {
                    step(library, given);
                } catch (LibraryException refused) {
                    assertThat(refused).hasMessageNotContaining("cannot be read");
                }
                check(library, given);
            }
            assertThat(checked).isGreaterThan(100);
        }
    }

    private void step(Library library, Map<PaperId, String> given) {
        List<PaperId> some = some(library);
        CitationKeys keys = library.citationKeys();
        switch (some.isEmpty() ? 0 : random.nextInt(9)) {
            case 0, 1 -> library.add(Digests.of("f" + random.nextInt(1000), records()), false);
            case 2 -> library.removeListings(List.of(1 + random.nextLong(20)));
            case 3 -> merge(library, some.getFirst(), some.getLast(), given);
            case 4, 5 -> keys.give(some, MAKER);
            case 6 -> {
                PaperId paper = some.getFirst();
                keys.choose(paper, "Key" + random.nextInt(5)).ifPresent(change -> given.remove(paper));
            }
            case 7 ->
                keys.regenerate(some, MAKER).ifPresent(change -> given.keySet().removeAll(some));
            default -> {
                Set<String> before = edits();
                library.revert(Math.max(1, library.changeNumber() - random.nextInt(6)));
                Set<String> edits = edits();
                // Whose key an undoing changes is said by the test of edits.
                given.keySet()
                        .removeIf(id -> Stream.of(before, edits)
                                .anyMatch(rows -> rows.stream()
                                        .anyMatch(row -> row.contains(id.value())
                                                && !(before.contains(row) && edits.contains(row)))));
            }
        }
    }

    /** The paper that stays keeps its key, unless only the other's was chosen by a person. */
    private static void merge(Library library, PaperId one, PaperId other, Map<PaperId, String> given) {
        Map<PaperId, KeptKey> before = library.citationKeys().of(List.of(one, other));
        library.merge(one, other);
        PaperId kept = library.paperIds().contains(one) ? one : other;
        Optional<KeptKey> own = Optional.ofNullable(before.get(kept));
        Optional<KeptKey> others = Optional.ofNullable(before.get(kept.equals(one) ? other : one));
        if (own.isPresent() && !own.get().pinned()) {
            others.filter(KeptKey::pinned).ifPresent(key -> given.put(kept, key.key()));
        }
    }

    private Set<String> edits() {
        return new HashSet<>(Rows.query(folder, "SELECT 'key', json_array(paper, key) FROM preferred_key"));
    }

    private void check(Library library, Map<PaperId, String> given) {
        Map<PaperId, KeptKey> keys = library.citationKeys().of(library.paperIds());
        Set<String> folded = new HashSet<>();
        keys.forEach((id, key) -> {
            assertThat(folded.add(key.key().toLowerCase(Locale.ROOT))).isTrue();
            key.others()
                    .forEach(other -> assertThat(folded.add(other.toLowerCase(Locale.ROOT)))
                            .isTrue());
            assertThat(library.citationKeys().paper(key.key())).contains(id);
        });
        given.keySet().retainAll(library.paperIds());
        checked += given.size();
        given.forEach(
                (id, key) -> assertThat(requireNonNull(keys.get(id)).key()).isEqualTo(key));
        keys.forEach((id, key) -> given.put(id, key.key()));
    }

    private List<PaperId> some(Library library) {
        List<PaperId> some = new ArrayList<>();
        library.paperIds().forEach(id -> {
            if (random.nextInt(3) == 0) {
                some.add(id);
            }
        });
        return some;
    }

    /** Some with keys, as a bibliography has them; some that want the key of another. */
    private Metadata[] records() {
        return random.ints(4, 0, 12)
                .distinct()
                .mapToObj(i -> {
                    Metadata.Builder paper = Metadata.titled("Paper " + i);
                    if (random.nextInt(3) == 0) {
                        paper.citationKey("KEY" + random.nextInt(5));
                    }
                    return paper.build();
                })
                .toArray(Metadata[]::new);
    }
}
