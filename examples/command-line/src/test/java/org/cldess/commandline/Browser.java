package org.cldess.commandline;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
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
    private static final int HEIGHT = 900;

    /** Selenium searches for a newer version of the DevTools protocol, which is not needed here. */
    private static final Logger UNASKED = Logger.getLogger("org.openqa.selenium.devtools.CdpVersionFinder");

    static {
        UNASKED.setLevel(Level.OFF);
    }

    private static @Nullable Browser shared;

    private final ChromeDriver driver;

    /** The open page if it is still as loaded; null after any change to it. */
    private @Nullable Path untouched;

    private Browser(ChromeDriver driver) {
        this.driver = driver;
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

    private static Browser start(Path profile) {
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
        return new Browser(new ChromeDriver(service, options));
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
        return barriers(axe().disableRules(COLOURS));
    }

    /** Returns the accessibility violations of colours, which take longest to find. */
    List<String> barriersOfColour() {
        return barriers(axe().withOnlyRules(COLOURS));
    }

    private static AxeBuilder axe() {
        AxeRunOptions options = new AxeRunOptions();
        options.setResultTypes(List.of("violations")); // details of passed rules would take most of the time
        return new AxeBuilder().withOptions(options).disableIframeTesting();
    }

    private List<String> barriers(AxeBuilder axe) {
        return axe.analyze(driver).getViolations().stream()
                .flatMap(Browser::places)
                .toList();
    }

    private static Stream<String> places(Rule rule) {
        return rule.getNodes().stream().map(node -> rule.getId() + ": " + rule.getHelp() + " – " + node.getHtml());
    }
}
