package org.lectern.export.list;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A headless Chromium with one page, driven by its DevTools protocol. It notes what the page asks of the network and every complaint. A
 * test that needs it is skipped where it is not installed.
 */
final class Browser implements AutoCloseable {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome");
    private static final long SECONDS = 120;

    private final Process process;
    private final Connection connection;
    private final String session;
    private final List<String> complaints = new CopyOnWriteArrayList<>();
    private final List<String> requests = new CopyOnWriteArrayList<>();
    private CountDownLatch loaded = new CountDownLatch(1);

    private Browser(Process process, Connection connection) throws IOException {
        this.process = process;
        this.connection = connection;
        String target = connection
                .call(Optional.empty(), "Target.createTarget", object().put("url", "about:blank"))
                .path("targetId")
                .asText();
        session = connection
                .call(
                        Optional.empty(),
                        "Target.attachToTarget",
                        object().put("targetId", target).put("flatten", true))
                .path("sessionId")
                .asText();
        connection.listen(this::note);
        for (String domain : List.of("Page", "Runtime", "Network", "Log")) {
            call(domain + ".enable", object());
        }
    }

    /** Starts it in a folder of its own, or ends the test. */
    static Browser needed(Path folder) throws IOException {
        Optional<String> name = NAMES.stream().filter(Browser::isOnPath).findFirst();
        assumeTrue(name.isPresent(), "skipped: chromium is not on the PATH");
        Path errors = folder.resolve("browser.txt");
        ProcessBuilder starting = new ProcessBuilder(
                        name.orElseThrow(),
                        "--headless",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--no-first-run",
                        "--disable-background-networking",
                        "--hide-scrollbars",
                        "--remote-debugging-port=0",
                        "--user-data-dir=" + folder.resolve("profile"),
                        "about:blank")
                .redirectErrorStream(true)
                .redirectOutput(errors.toFile());
        starting.environment().put("TMPDIR", folder.toString()); // or it leaves a link to a folder elsewhere
        Process process = starting.start();
        try {
            return new Browser(process, new Connection(address(process, errors)));
        } catch (IOException | RuntimeException failed) {
            end(process);
            throw failed;
        }
    }

    private static boolean isOnPath(String program) {
        String path = System.getenv("PATH");
        return path != null
                && Stream.of(path.split(File.pathSeparator, -1))
                        .anyMatch(directory -> Files.isExecutable(Path.of(directory, program)));
    }

    /** The port is told in a file of the profile as soon as somebody can connect. */
    private static URI address(Process process, Path errors) throws IOException {
        Path port = errors.resolveSibling("profile").resolve("DevToolsActivePort");
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS);
        while (process.isAlive() && System.nanoTime() < end) {
            List<String> lines = Files.exists(port) ? Files.readAllLines(port) : List.of();
            if (lines.size() >= 2) {
                return URI.create("ws://127.0.0.1:" + lines.get(0) + lines.get(1));
            }
            pause();
        }
        throw new IOException("the browser does not start: " + Files.readString(errors));
    }

    private static void pause() throws IOException {
        try {
            Thread.sleep(20);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", interrupted);
        }
    }

    static ObjectNode object() {
        return MAPPER.createObjectNode();
    }

    JsonNode call(String method, ObjectNode parameters) throws IOException {
        return connection.call(Optional.of(session), method, parameters);
    }

    private void note(JsonNode event) {
        JsonNode parameters = event.path("params");
        switch (event.path("method").asText()) {
            case "Network.requestWillBeSent" ->
                requests.add(parameters.path("request").path("url").asText());
            case "Runtime.exceptionThrown" ->
                complaints.add(parameters.path("exceptionDetails").toString());
            case "Runtime.consoleAPICalled" ->
                complaints.add(parameters.path("args").toString());
            case "Log.entryAdded" -> complaints.add(parameters.path("entry").toString());
            case "Page.loadEventFired" -> loaded.countDown();
            default -> {}
        }
    }

    /** Opens a file as a double click does. */
    void open(Path file) throws IOException {
        loaded = new CountDownLatch(1);
        call("Page.navigate", object().put("url", file.toUri().toString()));
        try {
            if (!loaded.await(SECONDS, TimeUnit.SECONDS)) {
                throw new IOException("the page does not load");
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", interrupted);
        }
    }

    /** What the page's console says, errors and violations of its policy among it. */
    List<String> complaints() {
        return complaints;
    }

    /** Every address that was asked for. */
    List<String> requests() {
        return requests;
    }

    /** The value of an expression; a promise is awaited. */
    JsonNode eval(String expression) throws IOException {
        JsonNode result = call(
                "Runtime.evaluate",
                object().put("expression", expression)
                        .put("returnByValue", true)
                        .put("awaitPromise", true));
        if (result.has("exceptionDetails")) {
            throw new IOException(result.path("exceptionDetails").toString());
        }
        return result.path("result").path("value");
    }

    /** Types as a person does, wherever the focus is. */
    void type(String text) throws IOException {
        for (int i = 0, c; i < text.length(); i += Character.charCount(c)) {
            c = text.codePointAt(i);
            String sign = Character.toString(c);
            call(
                    "Input.dispatchKeyEvent",
                    object().put("type", "keyDown").put("key", sign).put("text", sign));
            call("Input.dispatchKeyEvent", object().put("type", "keyUp").put("key", sign));
        }
    }

    /** Presses a key that writes nothing. */
    void press(String key, int code) throws IOException {
        for (String type : List.of("rawKeyDown", "keyUp")) {
            call(
                    "Input.dispatchKeyEvent",
                    object().put("type", type).put("key", key).put("code", key).put("windowsVirtualKeyCode", code));
        }
    }

    void size(int width, int height, boolean dark) throws IOException {
        call(
                "Emulation.setDeviceMetricsOverride",
                object().put("width", width)
                        .put("height", height)
                        .put("deviceScaleFactor", 1)
                        .put("mobile", width < 500));
        ObjectNode media = object().put("media", "");
        media.putArray("features")
                .addObject()
                .put("name", "prefers-color-scheme")
                .put("value", dark ? "dark" : "light");
        call("Emulation.setEmulatedMedia", media);
    }

    /** Keeps a picture of what is seen. */
    void picture(Path file) throws IOException {
        save(call("Page.captureScreenshot", object().put("format", "png")), file);
    }

    /** Prints the page on A4. */
    void print(Path file) throws IOException {
        save(
                call(
                        "Page.printToPDF",
                        object().put("paperWidth", 8.27)
                                .put("paperHeight", 11.69)
                                .put("preferCSSPageSize", false)),
                file);
    }

    private static void save(JsonNode result, Path file) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.write(
                file, Base64.getDecoder().decode(result.path("data").asText().getBytes(StandardCharsets.US_ASCII)));
    }

    @Override
    public void close() {
        connection.close();
        end(process);
    }

    private static void end(Process process) {
        List<ProcessHandle> below = new ArrayList<>(process.descendants().toList());
        process.destroy();
        try {
            if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        below.forEach(ProcessHandle::destroyForcibly);
        below.forEach(one -> one.onExit().orTimeout(SECONDS, TimeUnit.SECONDS).join());
    }

    /** Questions with their answers, and what the browser tells of itself. */
    private static final class Connection implements WebSocket.Listener {
        private final AtomicInteger asked = new AtomicInteger();
        private final ConcurrentMap<Integer, CompletableFuture<JsonNode>> answers = new ConcurrentHashMap<>();
        private final StringBuilder part = new StringBuilder();
        private final HttpClient client = HttpClient.newHttpClient();
        private final WebSocket socket;
        private java.util.function.Consumer<JsonNode> listener = event -> {};

        Connection(URI address) {
            socket = client.newWebSocketBuilder().buildAsync(address, this).join();
        }

        void listen(java.util.function.Consumer<JsonNode> consumer) {
            listener = consumer;
        }

        @Override
        public @Nullable CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
            part.append(data);
            if (last) {
                String message = part.toString();
                part.setLength(0);
                read(message);
            }
            from.request(1);
            return null;
        }

        private void read(String message) {
            try {
                JsonNode json = MAPPER.readTree(message);
                CompletableFuture<JsonNode> answer =
                        json.has("id") ? answers.remove(json.path("id").asInt()) : null;
                if (answer != null) {
                    answer.complete(json);
                } else {
                    listener.accept(json);
                }
            } catch (IOException unreadable) {
                throw new java.io.UncheckedIOException(unreadable);
            }
        }

        JsonNode call(Optional<String> session, String method, ObjectNode parameters) throws IOException {
            int id = asked.incrementAndGet();
            CompletableFuture<JsonNode> answer = new CompletableFuture<>();
            answers.put(id, answer);
            ObjectNode message = object().put("id", id).put("method", method);
            message.set("params", parameters);
            session.ifPresent(name -> message.put("sessionId", name));
            socket.sendText(message.toString(), true).join();
            JsonNode json = answer.orTimeout(SECONDS, TimeUnit.SECONDS).join();
            if (json.has("error")) {
                throw new IOException(Map.of(method, json.path("error")).toString());
            }
            return json.path("result");
        }

        void close() {
            socket.abort();
            client.close();
        }
    }
}
