package org.cldess.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tests a long page in a real browser: the sections that a phone collapses, and how they open again. */
class LongPagesInBrowserTest {
    private static final int PHONE = 390;

    private static final String ACTION = "action-visites-acteurs";

    private static final String HEIGHT = "return document.documentElement.scrollHeight";

    /** Returns the sections that show more than their heading. */
    private static final String OPEN = """
            return [...document.querySelectorAll('main > section')]
              .filter(section => section.getBoundingClientRect().bottom
                > section.firstElementChild.getBoundingClientRect().bottom + 10)
              .map(section => section.id);
            """;

    @TempDir
    private static Path pages;

    private static @Nullable Browser started;

    @BeforeAll
    static void renders_once() throws IOException {
        started = Browser.shared();
        Run run = Run.of(
                "report",
                "src/main/dossiers/grasse.json",
                "--out",
                pages,
                "--format",
                "html",
                "--report",
                "fiches-actions",
                "--report",
                "tableau-de-bord");
        assertThat(run.status()).isZero();
    }

    private static Browser open(int width) {
        Browser browser = Objects.requireNonNull(started);
        browser.open(pages.resolve("fiches-actions.html"), width, "light");
        return browser;
    }

    @Test
    void shows_its_headings_alone_on_a_phone_until_one_is_pressed() {
        Browser browser = open(PHONE);

        assertThat(browser.list(OPEN)).isEmpty();
        assertThat((long) browser.ask(HEIGHT)).isLessThan(5_000);

        browser.ask("document.querySelector('#index button').click(); return true");
        assertThat(browser.list(OPEN)).containsExactly("index");
        assertThat(browser.ask("return document.querySelector('#index button').getAttribute('aria-expanded')"))
                .isEqualTo("true");

        browser.ask("document.querySelector('#index button').click(); return true");
        assertThat(browser.list(OPEN)).isEmpty();
    }

    @Test
    void opens_what_a_link_leads_to() {
        Browser browser = open(PHONE);

        browser.ask("location.hash = '#" + ACTION + "-financement'; return true");

        assertThat(browser.askUntil(List.of(ACTION), OPEN)).isEqualTo(List.of(ACTION));
        assertThat(browser.ask("const top = document.querySelector('#" + ACTION
                        + "-financement').getBoundingClientRect().top; return top >= 0 && top < innerHeight"))
                .isEqualTo(true);
    }

    @Test
    void narrows_its_sections_to_those_in_which_the_words_occur() {
        Browser browser = open(PHONE);

        browser.ask("const box = document.querySelector('.finder input'); box.value = 'lyceens';"
                + " box.dispatchEvent(new Event('input')); return true");

        assertThat(browser.list("return [...document.querySelectorAll('main > section:not([hidden]) > h2')]"
                        + ".map(heading => heading.textContent)"))
                .contains("2.3.1 Faire découvrir l’ESS aux lycéens")
                .hasSizeLessThan(6);
    }

    /** A card shows no empty cells, and the headings of the columns beside their cells. */
    @Test
    void keeps_a_table_for_a_screen_reader_where_it_becomes_cards() {
        Browser browser = open(PHONE);
        browser.ask("document.querySelector('#index button').click(); return true");

        assertThat(browser.list("return [...new Set([...document.querySelectorAll('#index td')]"
                        + ".map(cell => getComputedStyle(cell).display))]"))
                .doesNotContain("table-cell");
        assertThat(browser.spoken())
                .containsEntry("table", count(browser, "table"))
                .containsEntry("row", count(browser, "tr"))
                .containsEntry("columnheader", count(browser, "thead th"))
                .containsEntry("rowheader", count(browser, ":is(tbody, tfoot) th"))
                .containsEntry("cell", count(browser, "td:not(:empty)"));
    }

    private static long count(Browser browser, String selector) {
        return (long) browser.ask("return document.querySelectorAll('#index %s').length".formatted(selector));
    }

    @Test
    void bars_nobody_on_a_phone() {
        Browser browser = open(PHONE);
        assertThat(browser.barriers()).isEmpty();
        assertThat(browser.barriersOfColour()).isEmpty();
    }

    /** What the committee must know is on one screen and a half; a link to a detail opens it. */
    @Test
    void shows_a_dashboard_without_its_details_until_one_is_opened() {
        Browser browser = Objects.requireNonNull(started);
        browser.open(pages.resolve("tableau-de-bord.html"), 1440, "light");

        assertThat(browser.list(OPEN)).isEmpty();
        assertThat((long)
                        browser.ask("return Math.round(document.querySelector('main').getBoundingClientRect().bottom)"))
                .isLessThan(1_350);

        browser.ask("document.querySelector('.notice a[href=\"#a-traiter\"]').click(); return true");
        assertThat(browser.askUntil(List.of("a-traiter"), OPEN)).isEqualTo(List.of("a-traiter"));
    }

    @Test
    void folds_nothing_on_a_wide_screen_or_without_scripts() {
        Browser browser = open(1440);
        List<String> all = browser.list("return [...document.querySelectorAll('main > section')].map(one => one.id)");
        assertThat(browser.list(OPEN)).isEqualTo(all).hasSizeGreaterThan(20);

        browser.allowScripts(false);
        try {
            assertThat(open(PHONE).list(OPEN)).isEqualTo(all);
        } finally {
            browser.allowScripts(true);
        }
    }
}
