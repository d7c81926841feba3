package org.odirect.rules;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Chromium without a window, driven over the WebDriver protocol (W3C) by ChromeDriver. The few
 * commands that the tests need; a client library would bring two dozen jars.
 */
final class Browser implements AutoCloseable {
  private static final Pattern STARTED = Pattern.compile("started successfully on port (\\d+)");
  private static final String ELEMENT = "element-6066-11e4-a52e-4f735466cecf"; // of the protocol
  private static final ObjectMapper JSON = new ObjectMapper();

  private final HttpClient http = HttpClient.newHttpClient();
  private final Process driver;
  private final String server;
  private final String session;

  private Browser(Process driver, String server, Path chromium, Path profile) throws IOException {
    this.driver = driver;
    this.server = server;
    List<String> arguments =
        List.of(
            "--headless=new",
            "--no-sandbox", // for root, in containers; the pages are ours
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--user-data-dir=" + profile);
    Map<String, Object> options = Map.of("binary", chromium.toString(), "args", arguments);
    Map<String, Object> wanted =
        Map.of("goog:chromeOptions", options, "goog:loggingPrefs", Map.of("browser", "ALL"));
    JsonNode answer =
        request("POST", "/session", Map.of("capabilities", Map.of("alwaysMatch", wanted)));
    this.session = "/session/" + answer.path("sessionId").asText();
  }

  /** The programs on the PATH; empty if one is missing. */
  static boolean isInstalled() {
    return find("chromium").isPresent() && find("chromedriver").isPresent();
  }

  private static Optional<Path> find(String program) {
    return Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator, -1))
        .map(directory -> Path.of(directory, program))
        .filter(Files::isExecutable)
        .findFirst();
  }

  /**
   * Starts a browser.
   *
   * @param profile an empty directory
   */
  static Browser start(Path profile) throws IOException {
    Path chromium = find("chromium").orElseThrow();
    Path program = find("chromedriver").orElseThrow();
    Process driver =
        new ProcessBuilder(program.toString(), "--port=0").redirectErrorStream(true).start();
    try {
      return new Browser(driver, "http://127.0.0.1:" + port(driver), chromium, profile);
    } catch (IOException | RuntimeException e) {
      driver.destroy();
      throw e;
    }
  }

  private static String port(Process driver) throws IOException {
    BufferedReader reader =
        new BufferedReader(new InputStreamReader(driver.getInputStream(), UTF_8));
    List<String> said = new ArrayList<>();
    for (String line = reader.readLine(); line != null; line = reader.readLine()) {
      Matcher matcher = STARTED.matcher(line);
      if (matcher.find()) {
        return matcher.group(1);
      }
      said.add(line);
    }
    throw new IOException("chromedriver did not start: " + said);
  }

  private JsonNode request(String method, String path, Map<String, ?> body) throws IOException {
    HttpRequest.BodyPublisher content =
        method.equals("POST")
            ? HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(body))
            : HttpRequest.BodyPublishers.noBody();
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(server + path))
            .timeout(Duration.ofMinutes(2))
            .header("Content-Type", "application/json")
            .method(method, content)
            .build();
    try {
      HttpResponse<String> response = http.send(request, HttpResponse.BodyHandlers.ofString());
      JsonNode value = JSON.readTree(response.body()).path("value");
      if (response.statusCode() != 200) {
        throw new IOException(path + ": " + value.path("message").asText());
      }
      return value;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    }
  }

  private JsonNode post(String path, Map<String, ?> body) throws IOException {
    return request("POST", session + path, body);
  }

  void open(Path page, String fragment) throws IOException {
    post("/url", Map.of("url", "about:blank")); // or else a new fragment does not load it again
    post("/url", Map.of("url", page.toUri() + fragment));
  }

  /** Runs the body of a function in the page. */
  JsonNode run(String script) throws IOException {
    return post("/execute/sync", Map.of("script", script, "args", List.of()));
  }

  /** The text that a function's body returns. */
  String text(String script) throws IOException {
    return run(script).asText();
  }

  boolean test(String condition) throws IOException {
    return run("return " + condition).asBoolean();
  }

  /** Clicks, as a mouse does, the first element that a CSS selector selects. */
  void click(String selector) throws IOException {
    post("/element/" + element(selector) + "/click", Map.of());
  }

  /** Types into an element. */
  void type(String selector, String text) throws IOException {
    post("/element/" + element(selector) + "/value", Map.of("text", text));
  }

  private String element(String selector) throws IOException {
    JsonNode found = post("/element", Map.of("using", "css selector", "value", selector));
    return found.path(ELEMENT).asText();
  }

  /** Presses and releases keys, whatever has the focus. */
  void press(String... keys) throws IOException {
    List<Map<String, String>> actions = new ArrayList<>();
    for (String key : keys) {
      actions.add(Map.of("type", "keyDown", "value", key));
      actions.add(Map.of("type", "keyUp", "value", key));
    }
    post(
        "/actions",
        Map.of("actions", List.of(Map.of("type", "key", "id", "keys", "actions", actions))));
  }

  /** A command of Chromium's own protocol. */
  void command(String name, Map<String, ?> parameters) throws IOException {
    post("/goog/cdp/execute", Map.of("cmd", name, "params", parameters));
  }

  /** What the page and the browser complained about since the last call. */
  List<String> complaints() throws IOException {
    List<String> messages = new ArrayList<>();
    post("/se/log", Map.of("type", "browser"))
        .forEach(entry -> messages.add(entry.path("message").asText()));
    return messages;
  }

  void screenshot(Path file) throws IOException {
    Files.createDirectories(file.resolveSibling("."));
    String png = request("GET", session + "/screenshot", Map.of()).asText();
    Files.write(file, Base64.getDecoder().decode(png));
  }

  @Override
  public void close() throws IOException {
    try {
      request("DELETE", session, Map.of());
    } finally {
      driver.destroy();
    }
  }
}
