package org.cldess.said;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.cldess.dossier.Dossier;
import org.cldess.form.Scalar;
import org.cldess.known.Known;
import org.cldess.rulebook.DecidingFacts;
import org.cldess.sample.GeneratedDossiers;
import org.cldess.sample.SampleDossiers;
import org.cldess.sample.WrittenDossier;
import org.cldess.validation.Reading;
import org.cldess.validation.Violation;
import org.jspecify.annotations.Nullable;

/**
 * Produces the sentences that depend on a few changed facts of a dossier. The file {@code variants.txt} contains groups
 * of facts. A group begins with the dossier and, unless it is the dossier’s own, the day of the view. Each further line
 * is a fact: a JSON Pointer and a value in the notation of {@link Flow}. {@code none} is null, and {@code gone} removes
 * the field or the entry. A line that begins with {@code //} is a comment.
 */
final class Variants {
    private static final String NOTHING = "";

    /** Changed facts of a dossier. */
    record Group(String base, List<String> facts) {
        WrittenDossier written() {
            WrittenDossier written = named(base.split(" ")[0]);
            for (String fact : facts) {
                int space = fact.indexOf(' ');
                written = with(written, fact.substring(0, space), fact.substring(space + 1));
            }
            return written;
        }

        LocalDate day() {
            String[] words = base.split(" ");
            if (words.length > 1) {
                return LocalDate.parse(words[1]);
            }
            return base.equals("then") ? SampleDossiers.DAY : DecidingFacts.TODAY;
        }
    }

    private Variants() {}

    static WrittenDossier named(String name) {
        return switch (name) {
            case "today" -> Bases.TODAY;
            case "then" -> Bases.THEN;
            default -> Bases.FULL;
        };
    }

    /** The dossiers that groups change, each made once. */
    private static final class Bases {
        static final WrittenDossier TODAY = DecidingFacts.today();
        static final WrittenDossier THEN = DecidingFacts.then();
        static final WrittenDossier FULL = GeneratedDossiers.fullSheet(0);

        private Bases() {}
    }

    static List<Group> groups() {
        try (InputStream in = Variants.class.getResourceAsStream("variants.txt")) {
            List<Group> groups = new ArrayList<>();
            for (String group : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n\n")) {
                List<String> lines =
                        group.lines().filter(line -> !line.startsWith("//")).toList();
                groups.add(new Group(lines.get(0), lines.subList(1, lines.size())));
            }
            return groups;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void say(Said said) {
        groups().forEach(group -> say(group, said));
    }

    static void say(Group group, Said said) {
        Reading<Dossier> reading = group.written().reading();
        reading.violations().stream().map(Violation::message).forEach(said::add);
        reading.value().ifPresent(dossier -> {
            Rules.find(dossier, group.day(), said);
            Talk.ofOne(dossier, group.day(), said);
        });
    }

    private static WrittenDossier with(WrittenDossier written, String pointer, String text) {
        return written.with(pointer, value(written.at(pointer).orElse(NOTHING), text));
    }

    private static @Nullable Object value(Object held, String written) {
        if (written.equals("gone")) {
            return null;
        }
        if (written.equals("none")) {
            return Known.none();
        }
        if (!written.isEmpty() && "{[\"".indexOf(written.charAt(0)) >= 0) {
            return Flow.value(written, held instanceof List<?> list ? list : List.of());
        }
        return isText(held) ? written : Flow.single(written);
    }

    private static boolean isText(Object held) {
        return !held.equals(NOTHING)
                && !(held instanceof List<?>)
                && !(held instanceof Map<?, ?>)
                && Scalar.of(held.getClass()).kind() == Scalar.Kind.TEXT;
    }
}
