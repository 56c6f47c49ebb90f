package org.lectern.search;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.index.FilterLeafReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SegmentReader;
import org.lectern.topic.Topic;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps what the rules of topics found in the segments of an index, a file a segment beside it, so that a start need not ask them again and
 * an edited rule is the only one that is asked. A segment never changes, so a file is right as long as there is its segment; one that is
 * missing, damaged or cannot be written costs time alone. Safe for use by several threads and processes.
 */
final class TopicStore {
    private static final Logger LOG = LoggerFactory.getLogger(TopicStore.class);
    private static final String PREFIX = "topics-";
    private static final int MAGIC = 0x4c746f71;

    private final Path folder;

    TopicStore(Path folder) {
        this.folder = folder;
    }

    /** What a rule goes by: a change of its words, or of how texts are analysed, makes it another. */
    static String key(String rule) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256")
                    .digest((IndexSchema.VERSION + '\n' + rule).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 16);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }

    /**
     * As {@link #key(String)}, of all that says which papers a topic has.
     *
     * @param ids its own and those of topics that were merged into it
     * @param above those of the topics above it
     */
    static String key(Topic topic, Collection<String> ids, Collection<String> above) {
        return key(ids + "\n" + above + "\n" + topic.rule().orElse(""));
    }

    /** What is known of a segment by the keys of the rules; nothing when it was not kept. */
    Map<String, RuleHits> load(LeafReaderContext leaf) {
        Optional<Path> file = file(leaf);
        if (file.isEmpty() || !Files.isRegularFile(file.get())) {
            return Map.of();
        }
        try (DataInputStream in =
                new DataInputStream(new BufferedInputStream(Files.newInputStream(file.get()), 1 << 16))) {
            Map<String, RuleHits> known = new HashMap<>();
            if (in.readInt() != MAGIC || in.readInt() != leaf.reader().maxDoc()) {
                return Map.of();
            }
            for (int rules = in.readInt(); rules > 0; rules--) {
                String key = in.readUTF();
                known.put(key, hits(in, leaf.reader().maxDoc()));
            }
            return known;
        } catch (IOException | RuntimeException damaged) {
            LOG.warn("{} cannot be read; its rules are asked again", file.get(), damaged);
            return Map.of();
        }
    }

    private static RuleHits hits(DataInputStream in, int papers) throws IOException {
        RuleHits hits = new RuleHits(read(in, papers));
        for (int doc : read(in, papers)) {
            hits.strengths().put(doc, in.readInt());
        }
        return hits;
    }

    private static int[] read(DataInputStream in, int papers) throws IOException {
        int count = in.readInt();
        if (count < 0 || count > papers) {
            throw new IOException("a rule found " + count + " of " + papers + " papers");
        }
        int[] docs = new int[count];
        int last = -1;
        for (int i = 0; i < count; i++) {
            int step = 0;
            int shift = 0;
            int part;
            do {
                part = in.readUnsignedByte();
                step |= (part & 0x7f) << shift;
                shift += 7;
            } while (part > 0x7f && shift < 35);
            last += step;
            if (step < 1 || last >= papers) {
                throw new IOException("a paper that there is not: " + last);
            }
            docs[i] = last;
        }
        return docs;
    }

    /**
     * Keeps what rules found.
     *
     * @param leaves the segments that there are: files of others go
     */
    void save(LeafReaderContext leaf, Map<String, RuleHits> found, List<LeafReaderContext> leaves) {
        Optional<Path> file = file(leaf);
        if (file.isEmpty()) {
            return;
        }
        try {
            Path part = Files.createTempFile(folder, PREFIX, ".part");
            try (DataOutputStream out =
                    new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(part), 1 << 16))) {
                out.writeInt(MAGIC);
                out.writeInt(leaf.reader().maxDoc());
                out.writeInt(found.size());
                for (Map.Entry<String, RuleHits> rule : found.entrySet()) {
                    out.writeUTF(rule.getKey());
                    write(out, rule.getValue());
                }
            }
            Files.move(part, file.get(), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            removeOthers(leaves);
        } catch (IOException failed) {
            LOG.info("Topics are not kept in {}: {}", folder, failed.toString());
        }
    }

    private static void write(DataOutputStream out, RuleHits hits) throws IOException {
        write(out, hits.docs());
        int[] known = hits.strengths().keySet().stream()
                .mapToInt(Integer::intValue)
                .sorted()
                .toArray();
        write(out, known);
        for (int doc : known) {
            out.writeInt(hits.strengths().getOrDefault(doc, 0));
        }
    }

    private static void write(DataOutputStream out, int[] docs) throws IOException {
        out.writeInt(docs.length);
        int last = -1;
        for (int doc : docs) {
            int step = doc - last;
            last = doc;
            while (step > 0x7f) {
                out.writeByte((step & 0x7f) | 0x80);
                step >>>= 7;
            }
            out.writeByte(step);
        }
    }

    private void removeOthers(List<LeafReaderContext> leaves) throws IOException {
        Set<Path> known = leaves.stream().flatMap(leaf -> file(leaf).stream()).collect(Collectors.toSet());
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, PREFIX + "*.bin")) {
            for (Path file : files) {
                if (!known.contains(file)) {
                    Files.deleteIfExists(file);
                }
            }
        }
    }

    private Optional<Path> file(LeafReaderContext leaf) {
        LeafReader reader = FilterLeafReader.unwrap(leaf.reader());
        if (!(reader instanceof SegmentReader segment)) {
            return Optional.empty();
        }
        byte[] id = segment.getSegmentInfo().info.getId();
        return Optional.of(folder.resolve(PREFIX + HexFormat.of().formatHex(id) + ".bin"));
    }
}
