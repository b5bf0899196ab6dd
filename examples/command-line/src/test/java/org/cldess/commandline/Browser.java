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

/** A real browser without a window: one for all tests of a Java process, ended with it. */
final class Browser {
    private static final List<String> COLOURS = List.of("color-contrast", "link-in-text-block");
    private static final int HEIGHT = 900;

    /** It looks for a newer way to talk to the browser, which is not needed here. */
    private static final Logger UNASKED = Logger.getLogger("org.openqa.selenium.devtools.CdpVersionFinder");

    static {
        UNASKED.setLevel(Level.OFF);
    }

    private static @Nullable Browser shared;

    private final ChromeDriver driver;

    /** The page that is open as it was loaded; none once something was done to it. */
    private @Nullable Path untouched;

    private Browser(ChromeDriver driver) {
        this.driver = driver;
    }

    /** The browser, started with an empty profile when it is first asked for; or skips the test that asks for it. */
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

    /** Shows a page through a window of some width in some colours; it is loaded only if it is not open as it was loaded. */
    void show(Path page, int width, String colours) {
        if (page.equals(untouched)) {
            look(width, colours);
        } else {
            open(page, width, colours);
            untouched = page;
        }
    }

    /** Loads a page from a file, seen through a window of some width, in light or dark colours: for what then changes it. */
    void open(Path page, int width, String colours) {
        untouched = null;
        look(width, colours);
        log(); // of the page before
        driver.get(page.toUri().toString());
        askUntil(
                "complete", "return document.readyState"); // where scripts are forbidden, the driver may be back before
    }

    private void look(int width, String colours) {
        Map<String, Object> window =
                Map.of("width", width, "height", HEIGHT, "deviceScaleFactor", 1, "mobile", width < 500);
        driver.executeCdpCommand("Emulation.setDeviceMetricsOverride", window);
        driver.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", colours))));
    }

    /** What the browser wrote down since this was last called. */
    private List<String> log() {
        return driver.manage().logs().get(LogType.PERFORMANCE).getAll().stream()
                .map(LogEntry::getMessage)
                .toList();
    }

    /** Allows scripts in pages, or forbids them. What a test asks is answered either way. */
    void allowScripts(boolean allowed) {
        untouched = null;
        driver.executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", !allowed));
    }

    /** What a script answers about the page. */
    Object ask(String script) {
        return Objects.requireNonNull(driver.executeScript(script), script);
    }

    /** What a script answers once the page has done what a key asked for; the last answer if it never does within some seconds. */
    Object askUntil(Object awaited, String script) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(5);
        Object answer = ask(script);
        while (!answer.equals(awaited) && System.nanoTime() < end) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(50));
            answer = ask(script);
        }
        return answer;
    }

    /** The lines that a script answers about the page. */
    List<String> list(String script) {
        return ((List<?>) ask(script)).stream().map(Object::toString).toList();
    }

    void press(Keys key) {
        untouched = null;
        new Actions(driver).sendKeys(key).perform();
    }

    /** The addresses of all that was asked for since the page was loaded, itself among them, or since this was last called. */
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

    /** What bars people from the page, as axe sees it by all its rules but those on colours: the rule and the places. */
    List<String> barriers() {
        return barriers(axe().disableRules(COLOURS));
    }

    /** Where colours bar people from the page, which takes longest to find. */
    List<String> barriersOfColour() {
        return barriers(axe().withOnlyRules(COLOURS));
    }

    private static AxeBuilder axe() {
        AxeRunOptions options = new AxeRunOptions();
        options.setResultTypes(List.of("violations")); // to describe all that is well takes most of the time
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
