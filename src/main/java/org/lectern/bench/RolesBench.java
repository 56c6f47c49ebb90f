package org.lectern.bench;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.lectern.compare.LabelledAbstract;
import org.lectern.compare.Role;
import org.lectern.compare.RoleTagger;

/** Measures how often sentences of abstracts get the role that people gave them, and how fast. */
public final class RolesBench {
    /** Sentences on which so many of their readers agreed, more than half, are told apart. */
    public static final double AGREED = 0.6;

    /** For so long all are done again before it counts, for Java is still compiling. */
    private static final Duration WARM_UP = Duration.ofSeconds(2);

    private static final int ROUNDS = 15;

    private RolesBench() {}

    /** Gives the sentences of abstracts their roles and compares. */
    public static RolesFigures run(RoleTagger tagger, List<LabelledAbstract> abstracts) {
        Map<RolesFigures.Pair, Integer> all = new HashMap<>();
        Map<RolesFigures.Pair, Integer> agreed = new HashMap<>();
        for (LabelledAbstract labelled : abstracts) {
            List<Role> given = tagger.roles(labelled.sentences());
            for (int i = 0; i < given.size(); i++) {
                RolesFigures.Pair pair = new RolesFigures.Pair(labelled.roles().get(i), given.get(i));
                all.merge(pair, 1, Integer::sum);
                if (labelled.shares().get(i) >= AGREED) {
                    agreed.merge(pair, 1, Integer::sum);
                }
            }
        }
        return new RolesFigures(
                abstracts.size(),
                new RolesFigures.Confusion(all),
                new RolesFigures.Confusion(agreed),
                speed(tagger, abstracts));
    }

    private static Times speed(RoleTagger tagger, List<LabelledAbstract> abstracts) {
        long warm = System.nanoTime() + WARM_UP.toNanos();
        while (System.nanoTime() < warm) {
            seconds(tagger, abstracts);
        }
        return new Times(IntStream.range(0, ROUNDS)
                .mapToObj(round -> abstracts.size() / seconds(tagger, abstracts))
                .toList());
    }

    private static double seconds(RoleTagger tagger, List<LabelledAbstract> abstracts) {
        long began = System.nanoTime();
        abstracts.forEach(labelled -> tagger.tagged(labelled.sentences()));
        return Math.max(1, System.nanoTime() - began) / 1e9;
    }
}
