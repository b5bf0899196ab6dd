package org.cldess.commandline;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.cldess.disclosure.Audience;
import org.cldess.dossier.Dossier;
import org.cldess.dossier.DossierParts;
import org.cldess.form.Form;
import org.cldess.form.Part;
import org.cldess.known.Known;
import org.cldess.persistence.DossierFile;
import org.cldess.reporting.Format;
import org.cldess.reporting.ReportKind;
import org.cldess.reporting.Reports;
import org.cldess.reporting.view.View;
import org.cldess.validation.Violations;
import org.junit.jupiter.api.Test;

/**
 * What is known to be none is not « not recorded »: every fact of the model is made none everywhere in the sample, and the reports
 * may then call nothing unrecorded that they did not call so before.
 */
class NoneAndUnrecordedTest {
    private static final Path SAMPLE = Path.of("src/main/dossiers/grasse.json");

    private static final Pattern UNRECORDED = Pattern.compile("(?i)non renseigné|pas renseigné");

    /**
     * What calls for other facts where it is none: who follows nobody signs itself, who has no legal form is of no known family, what was spent
     * on a lot that nobody holds went to somebody.
     */
    private static final Set<String> CALLING = Set.of(
            "Party.succession",
            "Actor.legalForms",
            "Actor.publicBody",
            "Listing.withdrawn",
            "Terms.serviceType",
            "Lot.holders");

    /** The reports that quote most of the model; all of them are not made again for each fact. */
    private static final Set<String> SHOWN = Set.of(
            "charte",
            "contrat",
            "avenants",
            "comptes-rendus",
            "deliberations",
            "tableau-de-bord",
            "annuaire",
            "rencontre",
            "echanges");

    @Test
    void is_never_called_unrecorded_what_is_known_to_be_none() throws IOException {
        Dossier dossier = DossierFile.read(SAMPLE).orElseThrow();
        Map<String, String> recorded = pages(dossier);
        Map<String, Part> facts = facts(dossier.parts());
        facts.keySet().removeAll(CALLING);
        List<String> wrong = facts.entrySet().parallelStream()
                .flatMap(fact -> with(dossier, fact.getValue(), Known.none()).stream()
                        .flatMap(none -> none.entrySet().stream())
                        .filter(page ->
                                unrecorded(page.getValue()) > unrecorded(recorded.getOrDefault(page.getKey(), "")))
                        .map(page -> page.getKey() + ": " + fact.getKey()))
                .sorted()
                .toList();
        assertThat(facts).hasSizeGreaterThan(200);
        assertThat(wrong).isEmpty();
    }

    private static long unrecorded(String page) {
        return UNRECORDED.matcher(page).results().count();
    }

    /** The reports of the dossier with one fact replaced everywhere; nothing where the model has no such dossier. */
    private static Optional<Map<String, String>> with(Dossier dossier, Part fact, Known<?> value) {
        Dossier changed;
        try {
            changed = Dossier.of((DossierParts) replaced(dossier.parts(), fact, value));
        } catch (IllegalArgumentException | Violations noSuchDossier) {
            return Optional.empty();
        }
        return Optional.of(pages(changed));
    }

    private static Object replaced(Object whole, Part fact, Known<?> value) {
        if (whole instanceof List<?> items) {
            return items.stream().map(item -> replaced(item, fact, value)).toList();
        }
        if (whole instanceof Known<?> known) {
            return known.map(item -> replaced(item, fact, value));
        }
        if (whole instanceof Optional<?> optional) {
            return optional.map(item -> replaced(item, fact, value));
        }
        return Part.isThing(whole) ? thing((Record) whole, fact, value) : whole;
    }

    private static Record thing(Record whole, Part fact, Known<?> value) {
        Form form = Form.of(whole);
        return form.make(form.parts().stream()
                .map(part -> name(part).equals(name(fact)) ? value : replaced(part.of(whole), fact, value))
                .toList());
    }

    private static Map<String, Part> facts(Object whole) {
        Map<String, Part> facts = new TreeMap<>();
        collect(whole, facts);
        return facts;
    }

    private static void collect(Object whole, Map<String, Part> facts) {
        if (whole instanceof List<?> items) {
            items.forEach(item -> collect(item, facts));
        } else if (whole instanceof Known<?> known) {
            known.value().ifPresent(value -> collect(value, facts));
        } else if (whole instanceof Optional<?> optional) {
            optional.ifPresent(value -> collect(value, facts));
        } else if (Part.isThing(whole)) {
            for (Part part : Form.of((Record) whole).parts()) {
                if (part.isFact()) {
                    facts.put(name(part), part);
                }
                collect(part.of((Record) whole), facts);
            }
        }
    }

    private static String name(Part part) {
        return part.declaredIn().getSimpleName() + "." + part.name();
    }

    private static Map<String, String> pages(Dossier dossier) {
        View view = View.of(dossier, dossier.asOf().orElseThrow(), Audience.FACILITATOR, Locale.FRENCH);
        Map<String, String> pages = new LinkedHashMap<>();
        for (ReportKind kind : Reports.all()) {
            if (SHOWN.contains(kind.name())) {
                ByteArrayOutputStream out = new ByteArrayOutputStream();
                try {
                    Format.HTML.write(kind.of(view), out);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
                pages.put(kind.name(), out.toString(UTF_8));
            }
        }
        return pages;
    }
}
