package org.lectern.compare;

import java.util.Arrays;
import java.util.List;

/**
 * Makes a {@link RoleTagger} from abstracts that people read, and from others that nobody gave roles, from which it learns how words go
 * together: what was learned from people gives the others their roles, as probabilities, a model learns from these (Xie et al.,
 * “Self-training with noisy student improves ImageNet classification”, CVPR 2020), and then from what people said again. The linear model is
 * made so, and by what it says of the others so is the network. The same abstracts in the same order make the same tagger.
 */
public final class RoleTrainer {
    private static final int ROLES = RoleChain.ROLES;
    /** How much of the readers' disagreement is believed: with 0 each label is taken for sure. */
    private static final double DOUBT = 0.5;

    /** Passes over what people gave roles, when nothing was learned before. */
    private static final int PASSES = 10;
    /** The same for the network. */
    private static final int NET_PASSES = 8;
    /** Passes over what nobody gave roles. */
    private static final int PASSES_OVER_OTHERS = 2;
    /** Passes over what people gave roles, when others were learned from before: fewer, lest that be forgotten. */
    private static final int PASSES_AFTER_OTHERS = 6;
    /** The same for the network. */
    private static final int NET_PASSES_AFTER_OTHERS = 4;

    private static final NetLearner.Pace FIRST_PACE = new NetLearner.Pace(0.1, 0.02);
    private static final NetLearner.Pace PACE_AFTER_OTHERS = new NetLearner.Pace(0.02, 0.01);

    private final List<RoleExample> examples;
    private final List<int[][]> others;

    private RoleTrainer(List<RoleExample> examples, List<int[][]> others) {
        this.examples = examples;
        this.others = others;
    }

    /**
     * Learns from abstracts; takes seconds for a thousand. From none it makes a tagger that finds all roles as probable.
     *
     * @param abstracts with their roles
     * @param others the sentences of abstracts without roles, of any number; ten thousand take a minute
     */
    public static RoleTagger train(List<LabelledAbstract> abstracts, List<List<String>> others) {
        double[] frequencies = frequencies(abstracts);
        List<RoleExample> examples = abstracts.stream()
                .filter(labelled -> !labelled.sentences().isEmpty())
                .map(labelled -> new RoleExample(RoleFeatures.of(labelled.sentences()), wanted(labelled, frequencies)))
                .toList();
        List<int[][]> features = others.stream()
                .filter(sentences -> !sentences.isEmpty())
                .map(RoleFeatures::of)
                .toList();
        return new RoleTrainer(examples, features).tagger();
    }

    private static double[] frequencies(List<LabelledAbstract> abstracts) {
        double[] frequencies = new double[ROLES];
        Arrays.fill(frequencies, 1);
        abstracts.forEach(labelled -> labelled.roles().forEach(role -> frequencies[RoleChain.place(role)]++));
        double all = Arrays.stream(frequencies).sum();
        return Arrays.stream(frequencies).map(frequency -> frequency / all).toArray();
    }

    /** What the readers did not agree on goes to the other roles, by how frequent they are. */
    private static double[][] wanted(LabelledAbstract labelled, double[] frequencies) {
        double[][] wanted = new double[labelled.roles().size()][ROLES];
        for (int i = 0; i < wanted.length; i++) {
            int right = RoleChain.place(labelled.roles().get(i));
            double doubt = DOUBT * (1 - Math.clamp(labelled.shares().get(i), 0, 1));
            for (int role = 0; role < ROLES; role++) {
                wanted[i][role] = role == right ? 1 - doubt : doubt * frequencies[role] / (1 - frequencies[right]);
            }
        }
        return wanted;
    }

    private RoleTagger tagger() {
        RoleWeights weights = weights();
        return new RoleTagger(weights, net(weights));
    }

    private RoleWeights weights() {
        WeightsLearner learner = new WeightsLearner(0);
        learner.learn(examples, PASSES);
        if (others.isEmpty()) {
            return learner.weights();
        }
        WeightsLearner student = new WeightsLearner(1);
        student.learn(taught(learner.weights()), PASSES_OVER_OTHERS);
        student.learn(examples, PASSES_AFTER_OTHERS);
        return student.weights();
    }

    private RoleNet net(RoleWeights teacher) {
        NetLearner learner = new NetLearner(2);
        if (others.isEmpty()) {
            learner.learn(examples, NET_PASSES, FIRST_PACE);
        } else {
            learner.learn(taught(teacher), PASSES_OVER_OTHERS, FIRST_PACE);
            learner.learn(examples, NET_PASSES_AFTER_OTHERS, PACE_AFTER_OTHERS);
        }
        return learner.net();
    }

    /** The others with the roles that weights give them. */
    private List<RoleExample> taught(RoleWeights teacher) {
        return others.stream()
                .map(features -> new RoleExample(features, roles(teacher.chain(features), features.length)))
                .toList();
    }

    private static double[][] roles(RoleChain chain, int sentences) {
        double[][] roles = new double[sentences][];
        Arrays.setAll(roles, chain::roles);
        return roles;
    }
}
