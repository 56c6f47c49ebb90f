package org.lectern.bench;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.lectern.compare.LabelledAbstract;
import org.lectern.compare.Role;

/**
 * Abstracts that people gave roles, {@code {"sentences":[…],"labels":[…],"confs":[…]}} a line, as CSAbstruct has them; {@code "confs"} may be
 * missing.
 *
 * @param abstracts those that could be read
 * @param problems the lines that could not, each with file and line
 */
public record RolesFile(List<LabelledAbstract> abstracts, List<String> problems) {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    /** Copies the lists. */
    public RolesFile {
        abstracts = List.copyOf(abstracts);
        problems = List.copyOf(problems);
    }

    /**
     * Reads a file; blank lines are passed over, and what is not UTF-8 is replaced.
     *
     * @throws IOException when it cannot be read
     */
    public static RolesFile read(Path file) throws IOException {
        List<LabelledAbstract> abstracts = new ArrayList<>();
        List<String> problems = new ArrayList<>();
        int number = 0;
        for (String line : new String(Files.readAllBytes(file), StandardCharsets.UTF_8).split("\n", -1)) {
            number++;
            if (!line.isBlank()) {
                try {
                    abstracts.add(labelled(MAPPER.readTree(line)));
                } catch (JsonProcessingException notJson) {
                    problems.add("%s:%d: no JSON object".formatted(file, number));
                } catch (IllegalArgumentException other) {
                    problems.add("%s:%d: %s".formatted(file, number, other.getMessage()));
                }
            }
        }
        return new RolesFile(abstracts, problems);
    }

    private static LabelledAbstract labelled(JsonNode json) {
        List<String> sentences = new ArrayList<>();
        List<Role> roles = new ArrayList<>();
        List<Double> shares = new ArrayList<>();
        json.path("sentences").forEach(sentence -> sentences.add(sentence.asText()));
        json.path("labels").forEach(label -> roles.add(role(label.asText())));
        json.path("confs").forEach(share -> shares.add(share.asDouble()));
        if (sentences.isEmpty()) {
            throw new IllegalArgumentException("\"sentences\" are expected, and as many \"labels\"");
        }
        if (!json.has("confs")) {
            sentences.forEach(sentence -> shares.add(1.0));
        }
        return new LabelledAbstract(sentences, roles, shares);
    }

    private static Role role(String label) {
        return Role.ofKey(label.strip().toLowerCase(Locale.ROOT))
                .orElseThrow(() -> new IllegalArgumentException("no role is called “%s”".formatted(label)));
    }
}
