package org.cldess.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tests the search box that filters the cards of the directory, in a real browser. */
class DirectoryInBrowserTest {
    private static final String SHOWN = """
            return [...document.querySelectorAll('#fiches > section')]
              .filter(card => card.getBoundingClientRect().height > 0)
              .map(card => card.querySelector('h3').textContent);
            """;

    private static final String TYPE = """
            const box = document.querySelector('.finder input');
            box.value = '%s';
            box.dispatchEvent(new Event('input'));
            return document.querySelector('.finder [aria-live]').textContent;
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
                "annuaire",
                "--audience",
                "public");
        assertThat(run.status()).isZero();
    }

    private static Browser browser() {
        return Objects.requireNonNull(started);
    }

    @BeforeEach
    void opens_the_page() {
        browser().open(pages.resolve("annuaire.html"), 1440, "light");
    }

    private static Object type(String words) {
        return browser().ask(TYPE.formatted(words));
    }

    @Test
    void shows_every_card_until_something_is_typed() {
        assertThat(browser().ask("return document.querySelector('.finder').getBoundingClientRect().height > 0"))
                .isEqualTo(true);
        assertThat(browser().list(SHOWN)).hasSizeGreaterThan(20);
    }

    @Test
    void narrows_the_cards_to_those_that_hold_every_word_whatever_its_accents_and_capitals() {
        List<String> all = browser().list(SHOWN);

        Object told = type("EPICERIE grasse");

        assertThat(browser().list(SHOWN)).containsExactly("Épicerie solidaire Exemple Thym");
        assertThat(told.toString().replace('\u00A0', ' ')).isEqualTo("Fiches affichées : 1 sur " + all.size() + ".");
        assertThat(type("")).isEqualTo("");
        assertThat(browser().list(SHOWN)).isEqualTo(all);
    }

    @Test
    void shows_the_card_to_which_a_link_leads_even_where_it_was_narrowed_away() {
        type("épicerie");

        browser().ask("location.hash = '#fiche-jasmin'; return true");

        assertThat(browser().ask("return document.querySelector('#fiche-jasmin').getBoundingClientRect().height > 0"))
                .isEqualTo(true);
        assertThat(browser().ask("return document.querySelector('.finder input').value"))
                .isEqualTo("");
    }

    @Test
    void leads_to_the_box_from_the_top_of_the_page_even_on_a_phone_which_folds_it_away() {
        for (int width : new int[] {390, 1440}) {
            browser().open(pages.resolve("annuaire.html"), width, "light");

            browser().ask("document.querySelector('nav .to-finder a').click(); return true");

            assertThat(browser().askUntil("Filter1", "return document.activeElement.id"))
                    .as("at %s px", width)
                    .isEqualTo("Filter1");
            assertThat(browser().ask("return document.activeElement.checkVisibility()"))
                    .isEqualTo(true);
        }
    }

    @Test
    void has_no_box_and_every_card_where_no_script_may_run() {
        browser().allowScripts(false);
        try {
            opens_the_page();

            assertThat(browser().ask("return document.querySelector('.finder').getBoundingClientRect().height"))
                    .isEqualTo(0L);
            assertThat(browser().list(SHOWN)).hasSizeGreaterThan(20);
        } finally {
            browser().allowScripts(true);
        }
    }
}
