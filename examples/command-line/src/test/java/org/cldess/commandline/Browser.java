package org.cldess.commandline;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import com.deque.html.axecore.selenium.AxeBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.cldess.porttest.ExternalProgram;
import org.jspecify.annotations.Nullable;
import org.openqa.selenium.Keys;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A real browser without a window, shared by all tests of a Java process and closed with it. */
final class Browser {
    private static final List<String> COLOURS = List.of("color-contrast", "link-in-text-block");

    private static final Map<String, Boolean> OFF = Map.of("enabled", false);

    /** Details of passed rules would take most of the time. */
    private static final String AXE = """
            const [options, done] = arguments;
            axe.run(%s, {...options, resultTypes: ['violations'], iframes: false}).then(
              results => done(results.violations.flatMap(
                rule => rule.nodes.map(node => rule.id + ': ' + rule.help + ' – ' + node.html))),
              problem => done([String(problem)]));
            """;

    /**
     * Marks one of the visible elements that have text in the same colours: of the text, of the text around it, and of
     * all that is behind it.
     */
    private static final String MARK_COLOURS = """
            const behind = new Map();
            const marked = new Set();
            document.querySelectorAll('[data-colours]').forEach(element => element.removeAttribute('data-colours'));
            const words = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
            while (words.nextNode()) {
              const element = words.currentNode.parentElement;
              if (!words.currentNode.data.trim() || !element.checkVisibility()) continue;
              const style = getComputedStyle(element);
              const around = element.parentElement;
              const colours = [element.localName, element.getAttribute('class'), around.getAttribute('class'), style.color,
                style.fontSize, style.fontWeight, style.textDecorationLine, getComputedStyle(around).color,
                background(element)].join(';');
              if (!marked.has(colours)) {
                marked.add(colours);
                element.setAttribute('data-colours', '');
              }
            }

            function background(element) {
              if (!element) return '';
              if (!behind.has(element)) {
                const style = getComputedStyle(element);
                behind.set(element, background(element.parentElement) + style.backgroundColor + style.backgroundImage);
              }
              return behind.get(element);
            }
            """;

    private static final int HEIGHT = 900;

    /** Selenium searches for a newer version of the DevTools protocol, which is not needed here. */
    private static final Logger UNASKED = Logger.getLogger("org.openqa.selenium.devtools.CdpVersionFinder");

    static {
        UNASKED.setLevel(Level.OFF);
    }

    private static @Nullable Browser shared;

    private final ChromeDriver driver;

    /** The script of axe. */
    private final String axe;

    /** The open page if it is still as loaded; null after any change to it. */
    private @Nullable Path untouched;

    private Browser(ChromeDriver driver, String axe) {
        this.driver = driver;
        this.axe = axe;
    }

    /**
     * Returns the browser, which starts with an empty profile on the first call. Skips the calling test if the browser
     * is missing.
     */
    static synchronized Browser shared() throws IOException {
        if (shared == null) {
            Browser browser = start(Files.createTempDirectory(Path.of("target").toAbsolutePath(), "chromium-"));
            Runtime.getRuntime().addShutdownHook(new Thread(browser.driver::quit));
            shared = browser;
        }
        return shared;
    }

    private static Browser start(Path profile) throws IOException {
        Path chromium = ExternalProgram.require("chromium", "chromium");
        Path chromeDriver = ExternalProgram.require("chromedriver", "chromium-driver");
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.PERFORMANCE, Level.ALL);
        ChromeOptions options = new ChromeOptions();
        options.setBinary(chromium.toFile());
        options.setCapability(ChromeOptions.LOGGING_PREFS, logs);
        options.addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--user-data-dir=" + profile);
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(chromeDriver.toFile())
                .build();
        try (InputStream axe = Objects.requireNonNull(AxeBuilder.class.getResourceAsStream("/axe.min.js"))) {
            return new Browser(new ChromeDriver(service, options), new String(axe.readAllBytes(), UTF_8));
        }
    }

    /** Shows a page with a window width and a colour scheme. Loads it only if it is not open and unchanged. */
    void show(Path page, int width, String colours) {
        if (page.equals(untouched)) {
            look(width, colours);
        } else {
            open(page, width, colours);
            untouched = page;
        }
    }

    /** Loads a page from a file with a window width, in light or dark colours, for tests that then change the page. */
    void open(Path page, int width, String colours) {
        untouched = null;
        look(width, colours);
        log(); // discards the log of the previous page
        driver.get(page.toUri().toString());
        askUntil("complete", "return document.readyState"); // without scripts, the driver may return earlier
    }

    /** Shows the open page as it is printed. */
    void showPrinted() {
        untouched = null;
        driver.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", "print"));
    }

    /** Returns the number of lines of text on each page of paper if the open page is printed. */
    List<Integer> printedLines() throws IOException {
        Map<String, Object> printed = driver.executeCdpCommand("Page.printToPDF", Map.of("preferCSSPageSize", true));
        byte[] pdf = Base64.getDecoder()
                .decode(Objects.requireNonNull(printed.get("data")).toString());
        try (PDDocument document = Loader.loadPDF(pdf)) {
            List<Integer> lines = new ArrayList<>();
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                PDFTextStripper text = new PDFTextStripper();
                text.setStartPage(page);
                text.setEndPage(page);
                lines.add((int) text.getText(document).strip().lines().count());
            }
            return lines;
        }
    }

    private void look(int width, String colours) {
        Map<String, Object> window =
                Map.of("width", width, "height", HEIGHT, "deviceScaleFactor", 1, "mobile", width < 500);
        driver.executeCdpCommand("Emulation.setDeviceMetricsOverride", window);
        driver.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of("media", "", "features", List.of(Map.of("name", "prefers-color-scheme", "value", colours))));
    }

    /** Returns the log entries since the last call. */
    private List<String> log() {
        return driver.manage().logs().get(LogType.PERFORMANCE).getAll().stream()
                .map(LogEntry::getMessage)
                .toList();
    }

    /** Allows or forbids scripts in pages. The scripts of tests run in either case. */
    void allowScripts(boolean allowed) {
        untouched = null;
        driver.executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", !allowed));
    }

    /** Returns how many elements a screen reader finds by role, such as cell. */
    Map<String, Long> spoken() {
        List<?> nodes = (List<?>) driver.executeCdpCommand("Accessibility.getFullAXTree", Map.of())
                .get("nodes");
        return Objects.requireNonNull(nodes).stream()
                .map(node -> (Map<?, ?>) node)
                .filter(node -> Boolean.FALSE.equals(node.get("ignored")))
                .map(node -> String.valueOf(((Map<?, ?>) Objects.requireNonNull(node.get("role"))).get("value")))
                .collect(groupingBy(role -> role, counting()));
    }

    /** Returns the result of a script in the page. */
    Object ask(String script) {
        return Objects.requireNonNull(driver.executeScript(script), script);
    }

    /** Returns the result of a script once it equals the awaited one, or the last result after some seconds. */
    Object askUntil(Object awaited, String script) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(5);
        Object answer = ask(script);
        while (!answer.equals(awaited) && System.nanoTime() < end) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(50));
            answer = ask(script);
        }
        return answer;
    }

    /** Returns the result of a script as a list of lines. */
    List<String> list(String script) {
        return ((List<?>) ask(script)).stream().map(Object::toString).toList();
    }

    void press(Keys key) {
        untouched = null;
        new Actions(driver).sendKeys(key).perform();
    }

    /**
     * Returns the addresses of all requests since the page was loaded, including the page itself, or since the last
     * call.
     */
    List<String> requests() {
        return log().stream()
                .filter(message -> message.contains("Network.requestWillBeSent"))
                .map(message -> JsonMapper.shared().readTree(message).get("message"))
                .filter(message -> message.get("method").stringValue().equals("Network.requestWillBeSent"))
                .map(message -> message.get("params").get("request"))
                .map(Browser::address)
                .toList();
    }

    private static String address(JsonNode request) {
        return request.get("url").stringValue();
    }

    /**
     * Returns the accessibility violations that axe finds by all rules except those on colours, each with its place.
     */
    List<String> barriers() {
        return barriers("document", Map.of("rules", COLOURS.stream().collect(toMap(rule -> rule, rule -> OFF))));
    }

    /**
     * Returns the accessibility violations of colours. They take longest to find, so only one of the elements with the
     * same colours is looked at.
     */
    List<String> barriersOfColour() {
        driver.executeScript(MARK_COLOURS);
        return barriers("'[data-colours]'", Map.of("runOnly", COLOURS));
    }

    /** Runs axe in the page itself; its driver for Selenium would send all results to another window. */
    private List<String> barriers(String context, Map<String, Object> options) {
        if (ask("return typeof axe").equals("undefined")) {
            driver.executeScript(axe);
        }
        Object found = driver.executeAsyncScript(AXE.formatted(context), options);
        return ((List<?>) Objects.requireNonNull(found))
                .stream().map(Object::toString).toList();
    }
}
