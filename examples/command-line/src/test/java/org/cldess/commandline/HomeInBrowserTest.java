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
    void is_small_enough_to_be_sent() throws IOException {
        assertThat(Files.size(pages.resolve("index.html"))).isLessThan(300_000L);
    }
}
