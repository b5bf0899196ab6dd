package org.cldess.commandline;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.cldess.actor.Contact;
import org.cldess.charter.CharterVersion;
import org.cldess.contract.kind.ContractKind;
import org.cldess.dossier.Dossier;
import org.cldess.persistence.DossierFile;
import org.cldess.rule.Finding;
import org.cldess.rule.Outcome;
import org.cldess.rulebook.Findings;
import org.cldess.rulebook.Rulebook;
import org.cldess.testing.Cases;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Tests kinds of contract that the library does not know and that their files define: the output must not use the words
 * of a CLDESS for them.
 */
class SisterKindsTest {
    private static final Path DOSSIERS = Path.of("src/main/dossiers");

    /** Words that only a contract of the social economy uses. */
    private static final Pattern FOREIGN = Pattern.compile(
            "(?i)\\b(CLDESS|ESS|économie sociale|social economy|objectifs? glob|global objective|objectifs? opérationnel"
                    + "|operational objective|entreprises? classiques?|conventional|utilité sociale|social utility"
                    + "|lucrativité|limited profit|Grasse)\\b");

    /** Words that only a contract with a charter uses. */
    private static final Pattern OF_THE_CHARTER =
            Pattern.compile("(?i)\\b(signataires? de la charte|signator[a-z]+ of the charter)\\b");

    private static final String FOOD = "alimentation";

    @TempDir
    private Path folder;

    private static Path file(String name) {
        return DOSSIERS.resolve(name + ".json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"sante", "ville", FOOD})
    void is_read_without_a_remark_and_equals_its_own_rewriting(String name) throws IOException {
        Dossier dossier = DossierFile.read(file(name)).orElseThrow();

        assertThat(new String(DossierFile.toBytes(dossier), UTF_8)).isEqualTo(Files.readString(file(name)));
        assertThat(dossier.note().orElseThrow()).startsWith("Ce dossier est un exemple. Tout y est inventé");
        assertThat(dossier.actors())
                .flatExtracting(actor -> actor.contacts())
                .allSatisfy(SisterKindsTest::isFictitious);
    }

    private static void isFictitious(Contact contact) {
        assertThat(contact.email().value().orElseThrow()).endsWith("@example.org");
        assertThat(contact.telephone().value().orElseThrow()).matches("01 99 00 [0-9]{2} [0-9]{2}");
    }

    @Test
    void is_defined_in_its_file() {
        ContractKind health =
                DossierFile.read(file("sante")).orElseThrow().contract().kind();
        ContractKind city =
                DossierFile.read(file("ville")).orElseThrow().contract().kind();

        assertThat(health.isBuiltIn()).isFalse();
        assertThat(health.say(Locale.FRENCH)).isEqualTo("contrat local de santé");
        assertThat(health.levels()).hasSize(2);
        assertThat(city.say(Locale.FRENCH)).isEqualTo("contrat de ville");
        assertThat(city.levels()).hasSize(3);
        assertThat(city.roles()).extracting(role -> role.code()).containsExactly("carrier", "city", "state");
    }

    @Test
    void is_carried_by_five_bodies_in_a_food_project_with_a_charter_of_its_own() {
        Dossier dossier = DossierFile.read(file(FOOD)).orElseThrow();
        LocalDate day = dossier.asOf().orElseThrow();
        ContractKind food = dossier.contract().kind();

        assertThat(food.say(Locale.FRENCH)).isEqualTo("projet alimentaire territorial");
        assertThat(food.isJointlyCarried()).isTrue();
        assertThat(dossier.contract().carriers(day))
                .extracting(party -> party.actor().value())
                .containsExactly("agglo", "departement", "chambre", "parc", "clairvigne");
        assertThat(food.axes())
                .extracting(axis -> axis.say(Locale.ENGLISH))
                .containsExactly(
                        "food justice", "local sourcing in canteens", "farmland", "less waste", "food education");
        CharterVersion version =
                dossier.charter().value().orElseThrow().versionInForce(day).orElseThrow();
        assertThat(version.byAxis(food.axes()))
                .hasSize(5)
                .allSatisfy((axis, principles) -> assertThat(principles).isNotEmpty());
    }

    @Test
    void breaks_no_rule_in_a_food_project_and_is_not_judged_as_social_economy() {
        Dossier dossier = DossierFile.read(file(FOOD)).orElseThrow();
        Findings findings = Rulebook.france().check(dossier, dossier.asOf().orElseThrow());

        assertThat(findings.breached()).isEmpty();
        assertThat(findings.of("CHA-06")).isEmpty();
        assertThat(findings.of("CTR-18")).extracting(Finding::outcome).containsExactly(Outcome.NOT_APPLICABLE);
        assertThat(findings.of("CHA-01")).extracting(Finding::outcome).containsExactly(Outcome.COMPLIES);
        assertThat(findings.notEvaluable()).hasSizeLessThan(5);
        assertThat(Run.of("check", file(FOOD)).status()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void goes_through_every_report_of_a_food_project(String language) throws IOException {
        Path out = folder.resolve(language);

        assertThat(Run.of("report", file(FOOD), "--out", out, "--lang", language, "--format", "html")
                        .status())
                .isZero();

        hasNoForeignWords(out);
        leadsToEveryDocument(out);
        boolean french = language.equals("fr");
        assertThat(text(out.resolve("acteurs.html")))
                .contains(french ? "Chambre d’agriculture copilote" : "Co-leading chamber of agriculture")
                .contains("Fromagerie Exemple de la Combe");
        assertThat(text(out.resolve("charte.html"))).contains(french ? "justice alimentaire" : "food justice");
        assertThat(text(out.resolve("rencontre.html"))).contains(french ? "Producteurs : 8" : "Producers: 8");
    }

    private static void leadsToEveryDocument(Path out) throws IOException {
        PageLinks links = PageLinks.in(out);

        assertThat(links.broken()).isEmpty();
        assertThat(links.orphans()).isEmpty();
    }

    private static void hasNoForeignWords(Path out) throws IOException {
        try (Stream<Path> written = Files.list(out)) {
            List<Path> files = written.toList();
            assertThat(files).hasSizeGreaterThanOrEqualTo(10);
            for (Path report : files) {
                if (!report.getFileName().toString().matches("(regles|index)\\..*")) { // the home page finds its words
                    assertThat(text(report))
                            .as("the rulebook alone speaks of all kinds: %s", report)
                            .doesNotContainPattern(FOREIGN);
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"sante", "ville"})
    void breaks_no_rule_and_is_not_asked_for_a_charter(String name) {
        Dossier dossier = DossierFile.read(file(name)).orElseThrow();
        Findings findings = Rulebook.france().check(dossier, dossier.asOf().orElseThrow());

        assertThat(findings.hasErrors()).isFalse();
        assertThat(findings.breached()).extracting(Finding::code).isSubsetOf("FRM-02");
        assertThat(Stream.of(findings.breached(), findings.notEvaluable()).flatMap(List::stream))
                .extracting(Finding::code)
                .doesNotContain("CHA-01", "CHA-02", "CTR-08", "CTR-09", "CTR-11");
        assertThat(Run.of("check", file(name)).status()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"sante", "ville"})
    void goes_through_every_report_in_both_languages(String name) throws IOException {
        for (String language : List.of("fr", "en")) {
            Path out = folder.resolve(name + "-" + language);
            List<Object> words = new ArrayList<>(List.of("report", file(name), "--out", out, "--lang", language));
            if (language.equals("en") && !Cases.areLong()) {
                words.addAll(List.of("--format", "html")); // the PDFs have the same text
            }

            assertThat(Run.of(words.toArray()).status()).isZero();

            hasNoForeignWords(out);
            leadsToEveryDocument(out);
            try (Stream<Path> written = Files.list(out)) {
                for (Path report : written.toList()) {
                    String text = text(report);
                    if (!report.getFileName().toString().startsWith("regles")) {
                        assertThat(text).doesNotContainPattern(OF_THE_CHARTER);
                    }
                    assertThat(text.contains("charte.html"))
                            .as("leads to the charter")
                            .isFalse();
                }
            }
        }
        assertThat(folder.resolve(name + "-fr/charte.html")).doesNotExist();
        assertThat(Run.of("report", file(name), "--out", folder.resolve("charter"), "--report", "charte")
                        .status())
                .isZero();
        assertThat(text(folder.resolve("charter/charte.html"))).contains("ne demande pas de charte");
        assertThat(text(folder.resolve(name + "-fr/contrat.pdf")))
                .contains(name.equals("sante") ? "axes stratégiques" : "objectifs de quartier")
                .contains(name.equals("sante") ? "Collectivité porteuse" : "Pilote intercommunal");
        assertThat(text(folder.resolve(name + "-en/contrat.html")))
                .contains(name.equals("sante") ? "strategic priorities" : "neighbourhood objectives");
    }

    private static String text(Path file) throws IOException {
        if (!file.toString().endsWith(".pdf")) {
            return Files.readString(file)
                    .replaceAll("(?s)<style>.*?</style>", "")
                    .replace('\u00A0', ' ');
        }
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            return new PDFTextStripper()
                    .getText(document)
                    .replace('\u00A0', ' ')
                    .replaceAll("\\s+", " ");
        }
    }
}
