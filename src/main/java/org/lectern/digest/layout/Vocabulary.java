package org.lectern.digest.layout;

import java.util.Arrays;

/**
 * What the words of a text say of it, seen in one pass over its characters: how much of it is the prose of research, and what
 * it shares with a title. Recipes, news, licences and the talk of pages have hardly any of these words; of 70,992 abstracts of
 * conference papers fewer than forty have less than two. A word here is a run of the letters a to z.
 */
public final class Vocabulary {
    /** As many different words of research as are counted; more say nothing new. */
    static final int ENOUGH = 6;

    private static final String RESEARCH = """
            accuracy accurate accurately achieve achieved achieves achieving acoustic actuation actuator actuators
            adaptive adversarial aerial agent agents algorithm algorithmic algorithms analyses analysis analyze annotated
            annotation annotations application applications applying approach approaches approximate approximation
            architecture architectures attention autonomous bandit bandits bandwidth based baseline baselines bayesian
            benchmark benchmarks bias bound bounds brain causal cells classification classifier classifiers clinical
            clustering cnn cognitive complexity compliant computation computational compute computed constrained
            constraint constraints contrastive controller controllers convergence convex convolutional corpora corpus
            cortex cortical dataset datasets decoder deep demonstrate demonstrated demonstrates depth describe describes
            designed designs detection develop developed developing dialogue diffusion dimensional dimensionality
            discourse distillation distributed distribution distributions domain domains dynamic dynamics eeg effective
            effectiveness efficiency efficient efficiently embedding embeddings empirical empirically encoder entities
            entity entropy equation equations estimate estimated estimates estimating estimation evaluate evaluated
            evaluation evaluations evidence examine examines existing exoskeleton experimental experimentally experiments
            explainable exploration explore explored explores extensive fairness feature features federated findings fmri
            framework frequency functional furthermore gan gaussian gene generalization generalize generative genes
            geometric geometry github gradient gradients graph graphical graphs grasping gripper haptic hardware humanoid
            hypotheses hypothesis implementation implemented improved improvement improvements improves inference input
            inputs interpretability interpretable introduce introduced introduces investigate investigated investigates
            investigation kernel kernels kinematic kinematics knowledge latency latent learned learner learners learning
            learns lexical lidar linear linguistic literature llm llms localization locomotion loss losses lstm magnetic
            manipulation manipulator markov matrix measured measurement measurements mechanism mechanisms mesh meta method
            methods metric metrics microscale modal model modeling modelling models modular module modules molecular
            moreover morphological motion multi multimodal navigation network networks neural neuron neuronal neurons
            noisy non nonlinear novel numerical numerically observation observations observed offline optical optimal
            optimality optimization optimize optimized optimizer optimizing outperform outperforms output outputs paper
            parallel parameter parameterization parameters parser parsing participants patients perception perceptual
            phoneme planner planning polynomial pose poses precision predict predicting prediction predictions predictive
            presents pretrained pretraining probabilistic probability problem problems processes processing prompting
            prompts propose proposed proposes protein proteins qualitative qualitatively quantitative quantitatively
            quantum reasoning recognition reconstruction recurrent regression regret reinforcement rendering
            representation representations researchers results retrieval reward rewards rnn robot robotic robotics robots
            robust robustness sample samples sampling scalable scenarios scheme schemes scientific segmentation semantic
            semantics semi sensing sensor sensors sentiment sequence sequences sequential shallow shapes signal signals
            simulated simulation simulations simultaneously slam solving spatial speech spiking statistical statistics
            stereo stiffness stimuli stimulus stochastic structure structured structures studied studies study
            summarization supervised surgical survey syntactic synthetic systems tactile tagging task tasks teacher
            technique techniques temporal tensor texture theorem theoretic theoretical theoretically theory throughput
            torque tracker tracking trajectories trajectory transfer transformer transformers translation tutorial
            uncertainty underwater unsupervised utterances validate validated validation variance vectors velocity
            verified vision visual wearable
            """;
    /** Words of letters, shops, kitchens and the like: of 70,809 abstracts fewer than 500 have any of them. */
    private static final String TALK = """
            bake birthday butter cheers cookie cookies copyright coupon dear euros flour friday hello holiday inbox
            licence login me monday my newsletter oven please refund retweets rsvp saturday simmer sincerely stir
            subscribe subscribed sunday thank thursday tomorrow tonight tuesday unsubscribe unsubscribed warranty
            wednesday weekend weekends wrote yesterday you your yours yourself
            """;

    /** Words of titles that any text may share with them. */
    private static final String COMMON =
            "the and for are with from using based towards toward that this your have over into between when what how can our via its their about new all not";

    private static final Hashes RESEARCH_WORDS = Hashes.of(RESEARCH);
    private static final Hashes TALK_WORDS = Hashes.of(TALK);
    private static final Hashes COMMON_WORDS = Hashes.of(COMMON);
    /** Letters of a word that tell it from others, whatever its ending. */
    private static final int STEM = 5;

    private static final int SHORTEST_STEM = 3;

    private Vocabulary() {}

    /** How many different words of research a text has, at most {@link #ENOUGH}. */
    public static int research(String text) {
        return count(text, RESEARCH_WORDS);
    }

    /** Whether a text has a word of letters, shops or kitchens, that hardly any abstract has. */
    static boolean isTalk(String text) {
        return count(text, TALK_WORDS) > 0;
    }

    private static int count(String text, Hashes words) {
        int[] found = new int[ENOUGH];
        int count = 0;
        int hash = 0;
        for (int i = 0; i <= text.length(); i++) {
            int letter = i < text.length() ? letter(text.charAt(i)) : 0;
            if (letter != 0) {
                hash = 31 * hash + letter;
            } else if (hash != 0) {
                if (words.contains(hash) && !contains(found, count, hash)) {
                    found[count++] = hash;
                    if (count == ENOUGH) {
                        return count;
                    }
                }
                hash = 0;
            }
        }
        return count;
    }

    /** The stems of a text's words, sorted, each once; those that any text may have are left out. */
    static int[] stems(String text) {
        int[] stems = new int[16];
        int count = 0;
        int whole = 0;
        int stem = 0;
        int length = 0;
        for (int i = 0; i <= text.length(); i++) {
            int letter = i < text.length() ? letter(text.charAt(i)) : 0;
            if (letter != 0) {
                whole = 31 * whole + letter;
                stem = length < STEM ? whole : stem;
                length++;
            } else {
                if (length >= SHORTEST_STEM && !COMMON_WORDS.contains(whole)) {
                    stems = count == stems.length ? Arrays.copyOf(stems, 2 * count) : stems;
                    stems[count++] = stem;
                }
                whole = 0;
                length = 0;
            }
        }
        Arrays.sort(stems, 0, count);
        int kept = 0;
        for (int i = 0; i < count; i++) {
            if (kept == 0 || stems[i] != stems[kept - 1]) {
                stems[kept++] = stems[i];
            }
        }
        return Arrays.copyOf(stems, kept);
    }

    /** How many of the stems of a title the words of a text have. */
    static int shared(int[] title, String text) {
        return shared(title, text, title.length);
    }

    /** How many of the stems of a title the words of a text have; it is not read further when there are enough. */
    static int shared(int[] title, String text, int enough) {
        boolean[] seen = new boolean[title.length];
        int count = 0;
        int stem = 0;
        int length = 0;
        for (int i = 0; i <= text.length() && count < enough; i++) {
            int letter = i < text.length() ? letter(text.charAt(i)) : 0;
            if (letter != 0) {
                stem = length < STEM ? 31 * stem + letter : stem;
                length++;
            } else if (length > 0) {
                int at = length >= SHORTEST_STEM ? Arrays.binarySearch(title, stem) : -1;
                if (at >= 0 && !seen[at]) {
                    seen[at] = true;
                    count++;
                }
                stem = 0;
                length = 0;
            }
        }
        return count;
    }

    private static boolean contains(int[] found, int count, int hash) {
        for (int i = 0; i < count; i++) {
            if (found[i] == hash) {
                return true;
            }
        }
        return false;
    }

    /** The small letter, 1 to 26; 0 when the character is no letter of a to z. */
    private static int letter(char c) {
        int letter = (c | 0x20) - 'a' + 1;
        return c < 0x80 && letter >= 1 && letter <= 26 ? letter : 0;
    }

    /**
     * A set of hashes of words, by open addressing; 0 is none. Two words of 32 equal bits are taken for one.
     */
    private static final class Hashes {
        /** A power of two of them, at least half of them free. */
        private final int[] slots;

        private Hashes(int[] slots) {
            this.slots = slots;
        }

        static Hashes of(String words) {
            String[] all = words.strip().split("\\s+", -1);
            int[] slots = new int[Integer.highestOneBit(all.length) * 8];
            for (String word : all) {
                int hash = 0;
                for (int i = 0; i < word.length(); i++) {
                    hash = 31 * hash + letter(word.charAt(i));
                }
                int at = slot(hash, slots.length);
                while (slots[at] != 0 && slots[at] != hash) {
                    at = (at + 1) & (slots.length - 1);
                }
                slots[at] = hash;
            }
            return new Hashes(slots);
        }

        boolean contains(int hash) {
            int at = slot(hash, slots.length);
            while (slots[at] != 0) {
                if (slots[at] == hash) {
                    return true;
                }
                at = (at + 1) & (slots.length - 1);
            }
            return false;
        }

        private static int slot(int hash, int size) {
            return (hash ^ (hash >>> 15)) & (size - 1);
        }
    }
}
