package org.lectern.export;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.lectern.json.PaperJson;
import org.lectern.paper.NormalizedTitle;
import org.lectern.paper.Paper;
import org.lectern.paper.PaperId;

/** Two thousand papers of conferences, where they are: beside the project, not in it. */
public final class ConferencePapers {
    private static final Path FILE = Path.of("../shared/data/papers.jsonl.gz");
    private static final int PAPERS = 2000;
    /** How far apart the papers stand that are taken, so that they are of all conferences and years. */
    private static final int STEP = 35;

    private ConferencePapers() {}

    public static boolean areThere() {
        return Files.exists(FILE);
    }

    public static List<Paper> all() throws IOException {
        Map<PaperId, Paper> papers = new LinkedHashMap<>();
        try (BufferedReader reader = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(FILE)), StandardCharsets.UTF_8))) {
            String line = reader.readLine();
            for (int i = 0; line != null && i < PAPERS * STEP; i++) {
                if (i % STEP == 0) {
                    add(papers, line);
                }
                line = reader.readLine();
            }
        }
        return List.copyOf(papers.values());
    }

    private static void add(Map<PaperId, Paper> papers, String line) {
        PaperJson.metadata(line).ifPresent(metadata -> {
            PaperId id = PaperId.of(NormalizedTitle.of(metadata.title()));
            papers.putIfAbsent(id, new Paper(id, metadata, List.of()));
        });
    }
}
