package org.lectern.bench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lectern.compare.LabelledAbstract;
import org.lectern.compare.Role;
import org.lectern.compare.RoleTagger;

/** Measures how often sentences of abstracts get the role that people gave them, and how fast. */
public final class RolesBench {
    /** Sentences on which so many of their readers agreed, more than half, are told apart. */
    public static final double AGREED = 0.6;

    /** So many times all are done again to say how long it takes; the first do not count, for Java is still compiling. */
    private static final int ROUNDS = 12;

    private static final int WARM_UP = 5;

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
        List<Double> speeds = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            long began = System.nanoTime();
            abstracts.forEach(labelled -> tagger.tagged(labelled.sentences()));
            if (round >= WARM_UP) {
                speeds.add(abstracts.size() * 1e9 / (System.nanoTime() - began));
            }
        }
        return new Times(speeds);
    }
}
