package org.lectern;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.lectern.library.LibraryException;
import org.lectern.paper.MarkName;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Who votes and writes in a library: the name in {@code me.properties}, or else that by which git knows this person, or the system does.
 * Safe for use by several threads.
 */
final class Me {
    private static final Logger LOG = LoggerFactory.getLogger(Me.class);
    private static final String NAME = "name";

    /** How long git may take to say its name, in seconds. */
    private static final int PATIENCE = 5;

    private final RememberedFile file;
    private @Nullable String unnamed;

    Me(Path folder) {
        file = new RememberedFile(folder.resolve("me.properties"), "The name by which you vote and write");
    }

    synchronized String name() {
        MarkName chosen = new MarkName(file.read().getProperty(NAME, ""));
        return chosen.text().isEmpty() ? unnamed() : chosen.text();
    }

    /** Whether the name was chosen here, and is not what git or the system says. */
    synchronized boolean isChosen() {
        return !new MarkName(file.read().getProperty(NAME, "")).text().isEmpty();
    }

    synchronized void name(String name) {
        MarkName chosen = new MarkName(name);
        if (chosen.text().length() > MarkName.LONGEST) {
            throw new LibraryException("Your name has %d characters at most; this one has %d."
                    .formatted(MarkName.LONGEST, chosen.text().length()));
        }
        Properties values = new Properties();
        if (!chosen.text().isEmpty()) {
            values.setProperty(NAME, chosen.text());
        }
        file.write(values);
    }

    private String unnamed() {
        String known = unnamed;
        if (known == null) {
            known = ofGit().or(() -> Optional.of(new MarkName(System.getProperty("user.name", "")).text()))
                    .filter(name -> !name.isEmpty() && name.length() <= MarkName.LONGEST)
                    .orElse("me");
            unnamed = known;
        }
        return known;
    }

    private static Optional<String> ofGit() {
        try {
            Process git = new ProcessBuilder("git", "config", "user.name")
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            git.getOutputStream().close();
            if (!git.waitFor(PATIENCE, TimeUnit.SECONDS)) {
                git.destroyForcibly();
                return Optional.empty();
            }
            try (InputStream said = git.getInputStream()) {
                String name = new String(said.readAllBytes(), StandardCharsets.UTF_8);
                return Optional.of(new MarkName(name).text()).filter(text -> !text.isEmpty());
            }
        } catch (IOException none) {
            LOG.debug("No git to ask for a name", none);
            return Optional.empty();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }
}
