package org.lectern.share;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.lectern.json.PaperJson;
import org.lectern.list.ListContent;
import org.lectern.paper.Metadata;
import org.lectern.paper.PaperId;

/**
 * A reading list that several people edit, each in a copy of their own, and that merges by itself.
 *
 * <p>It is a set of facts, each with the name of the one thing that was written, a dot: the copy and the how-manieth of its. Beside them
 * stands how many dots of each copy were seen. To write in a register takes the facts out that are there and puts one in. Merged are
 * the facts that both have, and those of one that the other has not seen: so a fact that one has seen and has no more is gone, and nothing
 * needs to be kept of it. What people write in a register without knowing of one another stays there side by side. An entry is there for
 * as long as anything is said of it, so who removes it does not take with it what somebody else writes meanwhile.
 *
 * <p>This is the optimized observed-remove set of Bieniusa et al., “An optimized conflict-free replicated set” (2012), with registers of
 * several values as in Almeida, Shoker and Baquero, “Delta state replicated data types” (J. Parallel Distrib. Comput. 111, 2018). Merging
 * is commutative, associative and idempotent. Should a copy ever use a dot twice, as when its folder was copied, both facts stay.
 *
 * <p>Immutable.
 */
public final class SharedList {
    /** The version of the file that this program writes; what it reads of a newer one it writes again. */
    static final int VERSION = 1;

    private static final SharedList EMPTY =
            new SharedList(new TreeSet<>(), new TreeMap<>(), new TreeMap<>(), new Extras(VERSION, new TreeMap<>()));

    private final SortedSet<Fact> facts;
    private final SortedMap<String, Long> seen;
    private final SortedMap<String, String> records;
    private final Extras extras;

    /** What it shows, once somebody has asked. */
    private volatile Optional<ListContent> content = Optional.empty();

    /**
     * What a newer version keeps in the file beside the facts.
     *
     * @param version of the file
     * @param more JSON by its names
     */
    record Extras(int version, SortedMap<String, String> more) {
        /** Copies the map. */
        Extras {
            more = Collections.unmodifiableSortedMap(new TreeMap<>(more));
        }

        Extras joined(Extras other) {
            SortedMap<String, String> both = new TreeMap<>(more);
            other.more.forEach((name, json) -> both.merge(name, json, (a, b) -> a.compareTo(b) < 0 ? b : a));
            return new Extras(Math.max(version, other.version), both);
        }
    }

    private SharedList(Collection<Fact> facts, Map<String, Long> seen, Map<String, String> records, Extras extras) {
        this.facts = Collections.unmodifiableSortedSet(new TreeSet<>(facts));
        this.seen = Collections.unmodifiableSortedMap(new TreeMap<>(seen));
        TreeMap<String, String> named = new TreeMap<>(records);
        Set<String> used = new HashSet<>();
        facts.forEach(fact -> used.add(fact.said().record()));
        named.keySet().retainAll(used);
        this.records = Collections.unmodifiableSortedMap(named);
        this.extras = extras;
    }

    /** A list of which nothing is said: merged with any it gives that. */
    public static SharedList empty() {
        return EMPTY;
    }

    /**
     * What a file says, which can have facts beyond the dots that it says were seen where git has put two together.
     *
     * @param records JSON by {@link Records#name}; those that no fact names are left out
     */
    static SharedList read(Collection<Fact> facts, Map<String, Long> seen, Map<String, String> records, Extras extras) {
        return new SharedList(facts, seen, records, extras);
    }

    /** This with all of its own facts seen. */
    SharedList complete() {
        Map<String, Long> more = new HashMap<>(seen);
        facts.forEach(fact -> more.merge(fact.dot().replica(), fact.dot().counter(), Math::max));
        return new SharedList(facts, more, records, extras);
    }

    /** What this and another know. */
    @SuppressWarnings("ReferenceEquality") // only to be fast: a list merged with itself is itself
    public SharedList merge(SharedList other) {
        if (other == this) {
            return this;
        }
        List<Fact> both = new ArrayList<>();
        keep(other, both);
        other.keep(this, both);
        Map<String, Long> all = new HashMap<>(seen);
        other.seen.forEach((replica, count) -> all.merge(replica, count, Math::max));
        Map<String, String> shown = new HashMap<>(records);
        shown.putAll(other.records);
        return new SharedList(both, all, shown, extras.joined(other.extras));
    }

    /** Adds the facts that stay beside what another knows. */
    private void keep(SharedList other, Collection<Fact> kept) {
        Set<Dot> theirs = new HashSet<>();
        other.facts.forEach(fact -> theirs.add(fact.dot()));
        for (Fact fact : facts) {
            boolean known = fact.dot().counter() <= other.seen(fact.dot().replica());
            if (!known || theirs.contains(fact.dot())) {
                kept.add(fact);
            }
        }
    }

    /** How many changes of a copy this has seen; 0 when none. */
    public long seen(String replica) {
        return seen.getOrDefault(replica, 0L);
    }

    /** The list as it is shown: of what contradicts itself the latest. Without a name it is called {@code Untitled}. */
    public ListContent content() {
        Optional<ListContent> known = content;
        ListContent shown = known.orElseGet(() -> new Shown(this).content());
        content = Optional.of(shown);
        return shown;
    }

    /** What names the list in all its copies; empty when nothing does. */
    public Optional<String> key() {
        return facts.stream()
                .filter(fact -> fact.register().equals(Register.KEY))
                .max(Fact.SHOWN)
                .map(fact -> fact.said().text())
                .filter(key -> !key.isBlank());
    }

    /**
     * Whether this is a copy of the list of that key: it has the key, maybe beside another that was given it elsewhere; or it has none, and
     * nothing is in it or it was written in a copy that has also written in the other.
     */
    public boolean isOf(String key, SharedList other) {
        List<String> keys = facts.stream()
                .filter(fact -> fact.register().equals(Register.KEY))
                .map(fact -> fact.said().text())
                .filter(said -> !said.isBlank())
                .toList();
        return keys.isEmpty()
                ? seen.isEmpty() || !Collections.disjoint(seen.keySet(), other.seen.keySet())
                : keys.contains(key);
    }

    /**
     * This with a key where it has none; else as {@link #edited}.
     *
     * @param key not blank
     */
    public SharedList keyed(String key, String replica, String author, Instant time) {
        Draft draft = new Draft(this, replica, author, time);
        if (key().isEmpty()) {
            draft.put(Register.KEY, Said.words(key));
        }
        return draft.done();
    }

    /**
     * Whether another has written under the name of this copy, as when its folder was copied or brought back from a backup: it has more of
     * its dots than this has shown anybody, or has used one of them for something else.
     *
     * @param replica the name of this copy
     * @param shown how many of its dots it has shown
     */
    public boolean isWrittenElsewhere(String replica, long shown, SharedList other) {
        return other.seen(replica) > Math.min(shown, seen(replica))
                || !used(replica, other).isEmpty();
    }

    /** The dots of a copy that are of facts here which the other has not, and there of other facts. */
    private Set<Dot> used(String replica, SharedList other) {
        Set<Dot> theirs = new HashSet<>();
        other.facts.stream()
                .filter(fact -> fact.dot().replica().equals(replica))
                .forEach(fact -> theirs.add(fact.dot()));
        Set<Dot> used = new HashSet<>();
        facts.stream()
                .filter(fact -> theirs.contains(fact.dot()) && !other.facts.contains(fact))
                .forEach(fact -> used.add(fact.dot()));
        return used;
    }

    /**
     * This, where what a copy has written and shown nobody was written by another copy, so that it can be merged with what else was written
     * under its name. It shows the same.
     *
     * @param replica the name of this copy
     * @param shown how many of its dots others may have seen
     * @param fresh its name from now on, and no other's, ever
     */
    public SharedList renamed(String replica, long shown, String fresh) {
        Set<Dot> unseen = new HashSet<>();
        facts.stream()
                .map(Fact::dot)
                .filter(dot -> dot.replica().equals(replica) && dot.counter() > shown)
                .forEach(unseen::add);
        SharedList renamed = renamed(unseen, fresh);
        Map<String, Long> less = new HashMap<>(renamed.seen);
        less.computeIfPresent(replica, (_, count) -> shown <= 0 ? null : Math.min(count, shown));
        return new SharedList(renamed.facts, less, renamed.records, renamed.extras);
    }

    /**
     * This, with what another wrote under dots that this copy used too; what it wrote itself there has other dots. Nothing else is merged.
     *
     * @param replica the name of this copy
     * @param fresh its name from now on, and no other's, ever
     */
    public SharedList apart(SharedList other, String replica, String fresh) {
        Set<Dot> used = used(replica, other);
        if (used.isEmpty()) {
            return this;
        }
        SharedList own = renamed(used, fresh);
        List<Fact> both = new ArrayList<>(own.facts);
        other.facts.stream().filter(fact -> used.contains(fact.dot())).forEach(both::add);
        Map<String, String> shown = new HashMap<>(own.records);
        shown.putAll(other.records);
        return new SharedList(both, own.seen, shown, own.extras);
    }

    private SharedList renamed(Set<Dot> dots, String fresh) {
        long count = seen(fresh);
        List<Fact> renamed = new ArrayList<>();
        for (Fact fact : facts.stream()
                .sorted(Comparator.comparing(Fact::dot).thenComparing(Comparator.naturalOrder()))
                .toList()) {
            renamed.add(
                    dots.contains(fact.dot())
                            ? new Fact(
                                    fact.register(), fact.said(), new Dot(fresh, ++count), fact.author(), fact.time())
                            : fact);
        }
        Map<String, Long> all = new HashMap<>(seen);
        if (count > 0) {
            all.put(fresh, count);
        }
        return new SharedList(renamed, all, records, extras);
    }

    /** The records of the papers that it shows, in no order; a paper that the file shows no record of is missing. */
    public Map<PaperId, Metadata> papers() {
        Map<PaperId, Metadata> papers = new LinkedHashMap<>();
        new Shown(this)
                .records()
                .forEach((paper, record) -> Optional.ofNullable(records.get(record))
                        .flatMap(PaperJson::metadata)
                        .ifPresent(known -> papers.put(paper, known)));
        return papers;
    }

    /** The texts that contradict one another, in the order of the file. */
    public List<Conflict> conflicts() {
        return new Shown(this).conflicts();
    }

    /**
     * This, changed to show another content. Only what differs is written, and as few moves as can be; what is not shown stays until its
     * register is written.
     *
     * @param now what it shall show
     * @param papers the records of the papers that it has not yet, at least
     * @param replica names this copy, and no other, ever; not blank, at most 100 characters
     * @param author who changed it
     * @param time when
     * @return this itself when it shows that
     * @throws IllegalArgumentException when the replica cannot be called so
     */
    public SharedList edited(
            ListContent now, Map<PaperId, Metadata> papers, String replica, String author, Instant time) {
        Draft draft = new Draft(this, replica, author, time);
        new Difference(new Shown(this), draft, papers).write(now);
        return draft.done();
    }

    /**
     * This with one text in the place of those that contradict one another. An empty text says nothing there any more.
     *
     * @param shown the conflict that a person has seen
     * @throws IllegalArgumentException with a sentence for a person when it is another by now, or the text cannot stand there; or when the
     *     replica cannot be called so
     */
    public SharedList settled(Conflict shown, String text, String replica, String author, Instant time) {
        Register register = shown.register();
        String clean = ShownText.checked(register, text);
        if (conflicts().stream().noneMatch(shown::saysTheSame)) {
            throw new IllegalArgumentException("The conflict has changed since it was shown; look at it again.");
        }
        Draft draft = new Draft(this, replica, author, time);
        if (clean.isEmpty()) {
            draft.drop(register);
        } else {
            draft.put(register, Said.about(clean, new Shown(this).record(register)));
        }
        return draft.done();
    }

    /** Who wrote what this has and another has not; for what was only taken away, who last wrote in the same copy. In order. */
    public List<String> authorsSince(SharedList other) {
        NavigableSet<String> authors = new TreeSet<>();
        Set<String> told = new HashSet<>();
        for (Fact fact : facts) {
            if (fact.dot().counter() > other.seen(fact.dot().replica()) && !other.facts.contains(fact)) {
                authors.add(fact.author());
                told.add(fact.dot().replica());
            }
        }
        seen.forEach((replica, count) -> {
            if (count > other.seen(replica) && !told.contains(replica)) {
                lastOf(replica, other).map(Fact::author).ifPresent(authors::add);
            }
        });
        return List.copyOf(authors);
    }

    /** The latest fact of a copy that is left here or there. */
    private Optional<Fact> lastOf(String replica, SharedList other) {
        List<Fact> all = new ArrayList<>(facts);
        all.addAll(other.facts);
        return all.stream()
                .filter(fact -> fact.dot().replica().equals(replica))
                .max(Comparator.comparingLong(fact -> fact.dot().counter()));
    }

    /** The facts, in the order of the file. */
    SortedSet<Fact> facts() {
        return facts;
    }

    /** How many dots of each copy were seen. */
    SortedMap<String, Long> seen() {
        return seen;
    }

    /** The records of papers, as JSON by their names. */
    SortedMap<String, String> records() {
        return records;
    }

    Extras extras() {
        return extras;
    }

    @Override
    public boolean equals(Object other) {
        return this == other
                || (other instanceof SharedList list
                        && facts.equals(list.facts)
                        && seen.equals(list.seen)
                        && records.equals(list.records)
                        && extras.equals(list.extras));
    }

    @Override
    public int hashCode() {
        return facts.hashCode() + 31 * seen.hashCode();
    }

    /** For a person who looks for an error: the file. */
    @Override
    public String toString() {
        return SharedListFile.text(this);
    }
}
