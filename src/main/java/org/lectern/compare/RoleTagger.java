package org.lectern.compare;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * Gives the sentences of an abstract their {@link Role}s: a linear model over words and their place, with a sequence step, so that what the
 * sentences around a sentence are counts for it. English; sentences in other languages get a role by their place alone. Immutable and safe
 * for several threads.
 */
public final class RoleTagger {
    private static final String STANDARD = "roles.bin";
    private static final List<Role> ROLES = List.of(Role.values());

    /**
     * Objectives are where readers agree least, so the most probable role is hardly ever theirs. Taken for so much more probable, a quarter
     * more of them are found and no fewer sentences are right; see {@code docs/benchmarks.md}.
     */
    private static final double FAVOUR = 1.5;

    private final RoleWeights weights;

    RoleTagger(RoleWeights weights) {
        this.weights = weights;
    }

    /** The one that comes with Lectern; what it was trained on and how good it is stands in {@code docs/benchmarks.md}. */
    public static RoleTagger standard() {
        return Standard.TAGGER;
    }

    /**
     * Reads what {@link #write} wrote.
     *
     * @param file is closed
     * @throws IOException when it cannot be read or is something else
     */
    public static RoleTagger read(InputStream file) throws IOException {
        return new RoleTagger(RoleWeights.read(file));
    }

    /**
     * Writes the weights, the same bytes for the same weights.
     *
     * @param file is not closed
     */
    public void write(OutputStream file) throws IOException {
        weights.write(file);
    }

    /**
     * A role and how sure it is.
     *
     * @param role the most probable one, or an objective that is nearly as probable, or other for a sentence that tells where to find something
     * @param probability how probable it is, more than 0 and up to 1
     */
    public record Tagged(Role role, double probability) {}

    /**
     * The most probable role of each sentence, whatever the sentences are; none for none.
     *
     * @param sentences those of one abstract, in their order
     */
    public List<Role> roles(List<String> sentences) {
        return tagged(sentences).stream().map(Tagged::role).toList();
    }

    /**
     * The same, with how probable each role is.
     *
     * @param sentences those of one abstract, in their order
     */
    public List<Tagged> tagged(List<String> sentences) {
        RoleChain chain = weights.chain(RoleFeatures.of(sentences));
        return IntStream.range(0, sentences.size())
                .mapToObj(sentence -> Whereabouts.tells(sentences.get(sentence))
                        ? new Tagged(Role.OTHER, chain.roles(sentence)[ROLES.indexOf(Role.OTHER)])
                        : best(chain.roles(sentence)))
                .toList();
    }

    /**
     * The same, with how probable every role is.
     *
     * @param sentences those of one abstract, in their order
     */
    public List<RoleGuess> guesses(List<String> sentences) {
        RoleChain chain = weights.chain(RoleFeatures.of(sentences));
        List<Tagged> tagged = tagged(sentences);
        return IntStream.range(0, sentences.size())
                .mapToObj(sentence -> RoleGuess.of(tagged.get(sentence).role(), chain.roles(sentence)))
                .toList();
    }

    private static Tagged best(double[] probabilities) {
        int best = 0;
        for (int role = 1; role < probabilities.length; role++) {
            if (favoured(probabilities, role) > favoured(probabilities, best)) {
                best = role;
            }
        }
        return new Tagged(ROLES.get(best), probabilities[best]);
    }

    private static double favoured(double[] probabilities, int role) {
        return probabilities[role] * (ROLES.get(role) == Role.OBJECTIVE ? FAVOUR : 1);
    }

    /** Loads the weights when they are first asked for. */
    private static final class Standard {
        static final RoleTagger TAGGER = load();

        private static RoleTagger load() {
            try (InputStream file = Objects.requireNonNull(RoleTagger.class.getResourceAsStream(STANDARD))) {
                return read(file);
            } catch (IOException impossible) {
                throw new UncheckedIOException("reading from the program", impossible);
            }
        }
    }
}
