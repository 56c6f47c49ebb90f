package org.lectern.share;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** What one person writes at one time. For one thread. */
final class Draft {
    private final SharedList list;
    private final SortedMap<Register, List<Fact>> facts = new TreeMap<>();
    private final Map<String, String> records;
    private final String replica;
    private final String author;
    private final Instant time;
    private long counter;

    Draft(SharedList list, String replica, String author, Instant time) {
        if (!Dot.isReplica(replica)) {
            throw new IllegalArgumentException("no name of a copy: " + replica);
        }
        this.list = list;
        list.facts()
                .forEach(fact -> facts.computeIfAbsent(fact.register(), _ -> new ArrayList<>())
                        .add(fact));
        this.records = new HashMap<>(list.records());
        this.replica = replica;
        this.author = author;
        this.time = time.truncatedTo(ChronoUnit.SECONDS);
        this.counter = list.seen(replica);
    }

    /** A number that is another in every draft of every copy. */
    long salt() {
        return Math.floorMod((replica + ":" + list.seen(replica)).hashCode() * 0x9E3779B97F4A7C15L, Long.MAX_VALUE);
    }

    /** Writes in a register. What newer versions say beside stays. */
    void put(Register register, Said said) {
        Map<String, String> more = new HashMap<>();
        facts.getOrDefault(register, List.of()).stream()
                .sorted(Fact.SHOWN)
                .forEach(fact -> more.putAll(fact.said().more()));
        counter++;
        facts.put(register, List.of(new Fact(register, said.with(more), new Dot(replica, counter), author, time)));
    }

    /**
     * Writes in a register what a person wrote who has seen some of its facts; what else stands there, unseen, stays beside it and is shown
     * after it.
     *
     * @param said what; without a text it says nothing there, as far as that can be
     */
    void replace(Register register, Collection<Fact> seen, Said said) {
        List<Fact> unseen = facts.getOrDefault(register, List.of()).stream()
                .filter(fact -> !seen.contains(fact)
                        && !ShownText.told(register, fact.said().text()).equals(said.text()))
                .toList();
        if (unseen.isEmpty() && said.text().isEmpty()) {
            drop(register);
        } else {
            put(register, said);
            Fact written = facts.getOrDefault(register, List.of()).getFirst();
            Instant shown = unseen.stream()
                    .map(fact -> fact.time().plusSeconds(1))
                    .filter(after -> after.isBefore(FactJson.LATEST))
                    .reduce(written.time(), (a, b) -> a.isBefore(b) ? b : a)
                    .truncatedTo(ChronoUnit.SECONDS);
            List<Fact> both = new ArrayList<>(unseen);
            both.add(new Fact(register, written.said(), written.dot(), written.author(), shown));
            facts.put(register, both);
        }
    }

    /** Says nothing in a register any more. */
    void drop(Register register) {
        facts.remove(register);
    }

    /** Carries a record; its name. */
    String carry(String json) {
        String name = Records.name(json);
        records.put(name, json);
        return name;
    }

    /**
     * The list with what was written. Who only took something away uses a dot too: so two copies that changed differ in how many were
     * seen, and git, which would put facts of the one beside dots of the other, sees that they do.
     */
    SharedList done() {
        List<Fact> now = facts.values().stream().flatMap(List::stream).toList();
        if (now.equals(List.copyOf(list.facts()))) {
            return list;
        }
        Map<String, Long> seen = new HashMap<>(list.seen());
        seen.put(replica, Math.max(counter, list.seen(replica) + 1));
        return SharedList.read(now, seen, records, list.extras());
    }
}
