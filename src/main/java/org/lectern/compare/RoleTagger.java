package org.lectern.compare;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * Gives the sentences of an abstract their {@link Role}s: the mean of a linear model ({@link RoleWeights}) and of a small neural network
 * ({@link RoleNet}) over words and their place, both with a sequence step, so that what the sentences around a sentence are counts for it. English; sentences in other languages get a role by their place alone. Immutable and safe
 * for several threads.
 */
public final class RoleTagger {
    private static final String STANDARD = "roles.bin";
    private static final List<Role> ROLES = List.of(Role.values());

    /** Changes with the features and with the shape of the file. */
    private static final int FORMAT = 0x4c520002;

    private final RoleWeights weights;
    private final RoleNet net;

    RoleTagger(RoleWeights weights, RoleNet net) {
        this.weights = weights;
        this.net = net;
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
        try (DataInputStream in = new DataInputStream(new GZIPInputStream(file))) {
            if (in.readInt() != FORMAT) {
                throw new IOException("no weights of roles, or those of another version");
            }
            return new RoleTagger(RoleWeights.read(in), RoleNet.read(in));
        } catch (EOFException end) {
            throw new IOException("weights of roles that end too early", end);
        }
    }

    /**
     * Writes the weights, the same bytes for the same weights.
     *
     * @param file is not closed
     */
    public void write(OutputStream file) throws IOException {
        GZIPOutputStream packed = new GZIPOutputStream(file);
        DataOutputStream out = new DataOutputStream(packed);
        out.writeInt(FORMAT);
        weights.write(out);
        net.write(out);
        out.flush();
        packed.finish();
    }

    /**
     * A role and how sure it is.
     *
     * @param role the most probable one, or other for a sentence that tells where to find something
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
        double[][] probabilities = probabilities(RoleFeatures.of(sentences));
        return IntStream.range(0, sentences.size())
                .mapToObj(i -> tagged(place(sentences.get(i), probabilities[i]), probabilities[i]))
                .toList();
    }

    /**
     * The same, with how probable every role is.
     *
     * @param sentences those of one abstract, in their order
     */
    public List<RoleGuess> guesses(List<String> sentences) {
        double[][] probabilities = probabilities(RoleFeatures.of(sentences));
        return IntStream.range(0, sentences.size())
                .mapToObj(i -> RoleGuess.of(ROLES.get(place(sentences.get(i), probabilities[i])), probabilities[i]))
                .toList();
    }

    /** Of each sentence and role. */
    double[][] probabilities(int[][] features) {
        RoleChain byWeights = weights.chain(features);
        RoleChain byNet = net.chain(features);
        double[][] probabilities = new double[features.length][];
        for (int i = 0; i < features.length; i++) {
            double[] one = byWeights.roles(i);
            double[] other = byNet.roles(i);
            probabilities[i] = one;
            for (int role = 0; role < one.length; role++) {
                one[role] = (one[role] + other[role]) / 2;
            }
        }
        return probabilities;
    }

    /** The place of the role that a sentence is taken for. */
    private static int place(String sentence, double[] probabilities) {
        return Whereabouts.tells(sentence) ? RoleChain.place(Role.OTHER) : mostOf(probabilities);
    }

    private static Tagged tagged(int role, double[] probabilities) {
        return new Tagged(ROLES.get(role), probabilities[role]);
    }

    private static int mostOf(double[] probabilities) {
        int most = 0;
        for (int role = 1; role < probabilities.length; role++) {
            most = probabilities[role] > probabilities[most] ? role : most;
        }
        return most;
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
