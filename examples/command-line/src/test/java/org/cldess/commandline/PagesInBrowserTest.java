package org.cldess.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.cldess.reporting.Reports;
import org.cldess.reporting.view.ReportKind;
import org.cldess.reporting.view.View;
import org.cldess.testing.Cases;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;

/**
 * Tests the pages of the sample in a real browser: accessibility, all screen sizes, use without a mouse, no network
 * requests.
 */
@ParameterizedClass
@MethodSource("reports")
class PagesInBrowserTest {
    static List<String> reports() {
        return Stream.concat(Stream.of(View.HOME), Reports.all().stream().map(ReportKind::name))
                .toList();
    }

    private static final String FOCUSED = """
            const element = document.activeElement;
            const style = getComputedStyle(element);
            const box = element.getBoundingClientRect();
            return {tag: element.localName, text: element.textContent.slice(0, 40),
              ring: style.outlineStyle === 'none' ? 0 : parseFloat(style.outlineWidth),
              seen: box.width > 0 && box.top < innerHeight && box.bottom > 0 && box.left < innerWidth && box.right > 0};
            """;

    /**
     * Returns all visible text except that of the search box that filters sections and of the link to it. Line breaks
     * are spaces, because the labels of a chart break elsewhere in a wider place.
     */
    private static final String TEXT = """
            const boxes = [...document.querySelectorAll('.finder, .to-finder')];
            const styles = boxes.map(box => box.getAttribute('style'));
            boxes.forEach(box => box.style.setProperty('display', 'none', 'important'));
            const text = document.body.innerText.replace(/\\s+/g, ' ');
            boxes.forEach((box, i) => styles[i] === null ? box.removeAttribute('style') : box.setAttribute('style', styles[i]));
            return text;
            """;

    /** Returns the elements that are wider than the window and not inside a scrollable element. */
    private static final String WIDER = """
            return [...document.querySelectorAll('main *')].filter(element => {
              for (let around = element.parentElement; around; around = around.parentElement) {
                if (getComputedStyle(around).overflowX !== 'visible') return false;
              }
              return element.getBoundingClientRect().right > innerWidth + 1;
            }).map(element => element.outerHTML.slice(0, 200));
            """;

    /** Returns the texts that their box, their picture or the window cuts off and that cannot be scrolled to. */
    private static final String CUT = """
            const cut = [];
            const words = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
            while (words.nextNode()) {
              const element = words.currentNode.parentElement;
              if (!words.currentNode.data.trim() || element.closest('.unseen, .skip, title, desc')
                  || element.closest('thead') && getComputedStyle(element.closest('thead')).position === 'absolute') continue;
              const range = document.createRange();
              range.selectNodeContents(words.currentNode);
              for (const box of range.getClientRects()) {
                if (box.width > 0 && isCut(element, box)) cut.push(words.currentNode.data.trim());
              }
            }
            return cut;

            function isCut(element, box) {
              for (let around = element; around; around = around.parentElement) {
                const overflow = getComputedStyle(around).overflowX;
                if (overflow === 'auto' || overflow === 'scroll') return false;
                if (overflow !== 'visible' || around.localName === 'svg') {
                  const frame = around.getBoundingClientRect();
                  if (box.left < frame.left - 1 || box.right > frame.right + 1
                      || box.top < frame.top - 4 || box.bottom > frame.bottom + 4) return true;
                }
              }
              return box.left < 0 || box.right > innerWidth + 1;
            }
            """;

    /** Expands what a long page collapses on a phone, and a page that answers first on every screen. */
    private static final String UNFOLD = """
            document.querySelectorAll('[aria-expanded=false]').forEach(heading => heading.click());
            return document.querySelectorAll('[hidden=until-found]').length;
            """;

    /** Counts the collapsed elements that are not details of a page; a large window must have none. */
    private static final String UNFOLDED = """
            return [...document.querySelectorAll('[aria-expanded=false], [hidden=until-found]')]
              .filter(element => !element.closest('.details')).length;
            """;

    /** Returns the tables that need scrolling without a hint that there is more, or that show the hint without need. */
    private static final String SILENT = """
            return [...document.querySelectorAll('.scroll')]
              .filter(box => box.checkVisibility())
              .filter(box => box.scrollWidth > box.clientWidth !== box.querySelector('.more').checkVisibility())
              .map(box => box.querySelector('caption').textContent);
            """;

    @TempDir
    private static Path pages;

    private static @Nullable Browser shared;

    private final Browser browser = Objects.requireNonNull(shared);
    private final Path page;

    PagesInBrowserTest(String name) {
        page = pages.resolve(name + ".html");
    }

    @BeforeAll
    static void renders_once() throws IOException {
        shared = Browser.shared();
        Run run = Run.of("report", "src/main/dossiers/grasse.json", "--out", pages, "--format", "html");
        assertThat(run.status()).isZero();
    }

    @Test
    void bars_nobody() {
        browser.show(page, 1440, "light");
        browser.ask(UNFOLD);

        assertThat(browser.barriers()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void bars_nobody_by_its_colours(String scheme) {
        browser.show(page, 1440, scheme);
        browser.ask(UNFOLD);

        assertThat(browser.ask("return matchMedia('(prefers-color-scheme: %s)').matches".formatted(scheme)))
                .isEqualTo(true);
        assertThat(browser.barriersOfColour()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {320, 768})
    void fits_a_small_window_and_cuts_no_text(int width) {
        browser.open(page, width, "light");

        assertThat(browser.ask(UNFOLD)).isEqualTo(0L);
        assertFits(width);
    }

    @Test
    void fits_a_large_window_and_cuts_no_text() {
        browser.show(page, 1440, "light");

        assertThat(browser.ask(UNFOLDED)).isEqualTo(0L);
        browser.ask(UNFOLD);
        assertFits(1440);
    }

    private void assertFits(int width) {
        assertThat(browser.ask("return innerWidth")).isEqualTo((long) width);
        assertThat(browser.list(WIDER)).isEmpty();
        assertThat((long) browser.ask("return document.documentElement.scrollWidth"))
                .isLessThanOrEqualTo(width);
        assertThat(browser.list(CUT)).isEmpty();
        assertThat(browser.list(SILENT)).isEmpty();
    }

    @Test
    void asks_for_nothing_but_itself() {
        browser.show(page, 1440, "light");

        assertThat(browser.requests()).containsExactly(page.toUri().toString());
    }

    @Test
    void shows_the_same_without_scripts_but_for_the_box_that_narrows_it() {
        browser.show(page, 1440, "light");
        browser.ask(UNFOLD);
        Object usual = browser.ask(TEXT);
        browser.allowScripts(false);
        try {
            browser.open(page, 1440, "light");

            assertThat(browser.ask(TEXT)).isEqualTo(usual);
            assertThat(browser.list(
                            "return [...document.querySelectorAll('[onclick], [onload], script:not(:only-of-type)')]"))
                    .isEmpty();
        } finally {
            browser.allowScripts(true);
        }
    }

    @Test
    void can_be_walked_through_with_the_keyboard() {
        browser.open(page, 1440, "light");

        enter(browser);
        Map<?, ?> skip = focused(browser);
        assertThat(skip.get("text")).isEqualTo("Aller au contenu");
        assertIsSeen(skip);
        long stops = Math.min(stops(browser), Cases.areLong() ? 25 : 10);
        for (long i = 1; i < stops; i++) {
            browser.press(Keys.TAB);
            assertIsSeen(focused(browser));
        }
        browser.open(page, 1440, "light");
        enter(browser);
        browser.press(Keys.ENTER);

        String landed = "#Main main";
        assertThat(browser.askUntil(landed, "return location.hash + ' ' + document.activeElement.localName"))
                .isEqualTo(landed);
    }

    /** Moves the focus to the first element of a page. Presses the key again if the page was not yet ready for it. */
    private static void enter(Browser browser) {
        browser.press(Keys.TAB);
        if (!browser.askUntil("a", "return document.activeElement.localName").equals("a")) {
            browser.press(Keys.TAB);
        }
    }

    private static long stops(Browser browser) {
        return (long) browser.ask("return [...document.querySelectorAll('a[href], summary, [tabindex=\"0\"]')]"
                + ".filter(element => element.checkVisibility()).length");
    }

    private static Map<?, ?> focused(Browser browser) {
        return (Map<?, ?>) browser.ask(FOCUSED);
    }

    private static void assertIsSeen(Map<?, ?> focused) {
        assertThat(focused.get("tag")).as("where the focus is: %s", focused).isNotEqualTo("body");
        assertThat(((Number) Objects.requireNonNull(focused.get("ring"))).doubleValue())
                .as("the ring around %s", focused)
                .isGreaterThanOrEqualTo(2);
        assertThat(focused.get("seen")).as("%s lies in the window", focused).isEqualTo(true);
    }
}
