package org.cldess.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The home page searches all documents of a folder in a real browser, without a server. */
class HomeInBrowserTest {
    private static final String FOUND =
            "return [...document.querySelectorAll('.over-documents li')].map(line => line.textContent)";

    @TempDir
    private static Path pages;

    private static @Nullable Browser shared;

    private final Browser browser = Objects.requireNonNull(shared);

    @BeforeAll
    static void renders_once() throws IOException {
        shared = Browser.shared();
        Run run = Run.of("report", "src/main/dossiers/grasse.json", "--out", pages, "--format", "html");
        assertThat(run.status()).isZero();
    }

    private List<String> find(String words) {
        browser.ask("const input = document.querySelector('.over-documents input');" + "input.value = '" + words
                + "'; input.dispatchEvent(new Event('input')); return true");
        return browser.list(FOUND);
    }

    @Test
    void finds_the_sections_of_all_documents_that_have_all_the_words_without_accents() {
        browser.open(pages.resolve("index.html"), 1440, "light");

        assertThat(find("mimosa")).hasSizeGreaterThan(10).first().asString().startsWith("Atelier Exemple Mimosa – ");
        assertThat(find("MÉNAGE")).isEqualTo(find("menage"));
        assertThat(find("2.1.3")).isNotEmpty();
        assertThat(find("cha-04")).anyMatch(line -> line.endsWith(" – Règles et constats"));
        assertThat(find("mimosa zzz")).isEmpty();
        assertThat(browser.ask("return document.querySelector('.over-documents [aria-live]').textContent"))
                .isEqualTo("Passages trouvés\u00A0: 0.");
        assertThat(browser.list("return [...document.querySelectorAll('.over-documents ul:not([hidden])')]"))
                .isEmpty();
    }

    @Test
    void a_result_opens_its_document_at_the_words_even_in_a_folded_annex() {
        browser.open(pages.resolve("index.html"), 1440, "light");
        String target = "return document.querySelector('.over-documents li a').href";
        assertThat(find("mimosa")).isNotEmpty();
        assertThat(browser.ask(target).toString())
                .startsWith(pages.toUri().toString())
                .contains("?mots=mimosa#");

        browser.ask("document.querySelector('.over-documents li a').click(); return true");

        assertThat(browser.askUntil(true, "return CSS.highlights.get('found')?.size > 0"))
                .isEqualTo(true);
        assertThat(browser.ask("const box = [...CSS.highlights.get('found')][0].getBoundingClientRect();"
                        + "return box.top >= 0 && box.bottom <= innerHeight"))
                .isEqualTo(true);
    }

    @Test
    void a_page_is_printed_as_it_is_open_on_the_screen() {
        String shown =
                "return [...document.querySelectorAll('details table')].filter(one => one.checkVisibility()).length";
        browser.open(pages.resolve("maillage.html"), 1440, "light");

        browser.showPrinted();
        assertThat(browser.ask(shown)).isEqualTo(0L);
        browser.ask("document.querySelector('details:has(table)').open = true; return true");
        assertThat(browser.ask(shown)).isEqualTo(1L);
    }

    /** A handout begins on a page of its own, and no page is left for a title alone. */
    @Test
    void handouts_are_printed_one_on_a_page() throws IOException {
        browser.open(pages.resolve("itineraires.html"), 1440, "light");
        int itineraries = browser.list("return [...document.querySelectorAll('section.a5')]")
                .size();
        List<Integer> lines = browser.printedLines();
        assertThat(itineraries).isGreaterThan(20);
        assertThat(lines).hasSize(itineraries + 1);
        assertThat(lines.subList(0, itineraries)).allMatch(count -> count > 10);

        browser.open(pages.resolve("badges.html"), 1440, "light");
        int badges = browser.list("return [...document.querySelectorAll('.badges li')]")
                .size();
        assertThat(browser.printedLines()).hasSize((badges + 9) / 10);
    }

    /**
     * The total of a table is at its end, and not at the end of each of its pages; nothing is printed to search with.
     */
    @Test
    void paper_has_each_total_once_and_nothing_to_search_with() {
        browser.open(pages.resolve("financement.html"), 1440, "light");
        browser.showPrinted();

        assertThat(browser.list("return [...document.querySelectorAll('tfoot')]"
                        + ".map(total => getComputedStyle(total).display)"))
                .containsOnly("table-row-group");
        assertThat(browser.list("return [...document.querySelectorAll('.finder, nav, .skip')]"
                        + ".filter(one => one.checkVisibility())"))
                .isEmpty();
    }

    @Test
    void every_link_leads_to_a_place_and_the_home_page_to_every_document() throws IOException {
        PageLinks links = PageLinks.in(pages);

        assertThat(links.broken()).isEmpty();
        assertThat(links.orphans()).isEmpty();
    }

    @Test
    void is_small_enough_to_be_sent() throws IOException {
        assertThat(Files.size(pages.resolve("index.html"))).isLessThan(300_000L);
    }
}
