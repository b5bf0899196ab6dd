package org.cldess.commandline.net;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.cldess.commandline.net.Tree.Spot;
import org.cldess.disclosure.Audience;
import org.cldess.dossier.Dossier;
import org.cldess.persistence.DossierFile;
import org.cldess.reporting.view.ReportKind;
import org.cldess.sample.GeneratedDossiers;
import org.cldess.testing.Cases;
import org.cldess.validation.Reading;
import org.cldess.validation.Violation;
import org.junit.jupiter.api.Test;

/** Whatever reading accepts can be shown: no report of a damaged or absurd file fails. */
class DamagedReportsTest {
    private static final Path SAMPLES = Path.of("src/main/dossiers");
    private static final int REPORTS = 3;
    private static final int MAX_DAMAGES = 3;
    private static final int FRAMES = 8;

    /** The lengths of texts that are tried in turn. */
    private static final List<Integer> LENGTHS = List.of(50_000, 300, 100, 20);

    private static final List<String> UNITS =
            List.of(" ", "\n", "a.b-c ", "é", "’", "\"", "1 000,", "ffi ", "l’", "A", "« a »\n");

    /** The items of a breakdown, which must differ. */
    private static final Pattern SHARES = Pattern.compile("/(shares|breakdowns)/");

    /** The maximum number of readings until all texts have a length that their field allows. */
    private static final int ROUNDS = 30;

    private static final List<LocalDate> DAYS =
            List.of(LocalDate.of(1990, 1, 1), LocalDate.of(2014, 6, 30), LocalDate.of(2199, 12, 31));

    private final Map<String, String> thrown = new TreeMap<>();
    private int made;

    private static List<byte[]> files() throws IOException {
        List<byte[]> files = new ArrayList<>();
        for (String name : List.of("ville", "sante", "alimentation", "grasse")) {
            files.add(Files.readAllBytes(SAMPLES.resolve(name + ".json")));
        }
        for (int seed = 0; seed < 4; seed++) {
            files.add(Library.bytes(GeneratedDossiers.full(seed)));
            files.add(Library.bytes(GeneratedDossiers.mixed(seed)));
        }
        return files;
    }

    @Test
    void no_damage_that_reading_takes_makes_a_report_fail() throws IOException {
        List<byte[]> files = files();
        List<ReportKind> kinds = Library.reports();
        int taken = 0;
        int cases = Cases.of(200);
        for (int i = 0; i < cases; i++) {
            SplittableRandom random = new SplittableRandom(i);
            Object tree = Tree.parse(files.get(i % files.size()));
            List<String> damages = new ArrayList<>();
            for (int j = 0; j <= i % MAX_DAMAGES; j++) {
                damages.add(damaged(tree, random));
            }
            Optional<Dossier> dossier = Library.read(Tree.bytes(tree)).dossier();
            if (dossier.isPresent()) {
                taken++;
                for (int j = 0; j < REPORTS; j++) {
                    ReportKind kind = kinds.get(random.nextInt(kinds.size()));
                    make(kind, dossier.get(), DAYS.get(j % DAYS.size()), audience(random), i + " " + damages);
                }
            }
        }

        assertThat(thrown).isEmpty();
        assertThat(taken).as("files that can still be read").isGreaterThan(cases / 6);
    }

    private static Audience audience(SplittableRandom random) {
        Audience[] all = Audience.values();
        return all[random.nextInt(all.length)];
    }

    private static String damaged(Object tree, SplittableRandom random) {
        List<Spot> spots = Tree.spots(tree);
        while (true) {
            Spot spot = spots.get(random.nextInt(spots.size()));
            List<Damage> fitting = Damage.OFTEN_TAKEN.stream()
                    .filter(damage -> damage.fits().test(spot))
                    .toList();
            if (!fitting.isEmpty()) {
                return fitting.get(random.nextInt(fitting.size())).to(spot, random);
            }
        }
    }

    /** All texts are the same, so names tell nothing apart, and they are as long as their fields allow. */
    @Test
    void no_text_that_reading_takes_makes_a_report_fail() {
        byte[] file = Library.bytes(GeneratedDossiers.full(3));
        for (String unit : UNITS.subList(0, Cases.areLong() ? UNITS.size() : 2)) {
            Dossier dossier = filled(Tree.parse(file), unit);
            for (ReportKind kind : Library.reports()) {
                make(kind, dossier, DAYS.get(1), Audience.FACILITATOR, unit + unit + unit);
            }
        }

        assertThat(thrown).isEmpty();
    }

    /**
     * Replaces every text: one of each field by a text of 50,000 characters, the others by one of 300; where reading
     * refuses that, by shorter and shorter ones.
     */
    private static Dossier filled(Object tree, String unit) {
        Map<String, Spot> spots = new TreeMap<>();
        Map<String, Object> before = new TreeMap<>();
        Map<String, Integer> tries = new TreeMap<>();
        Set<String> fields = new TreeSet<>();
        for (Spot spot : Tree.spots(tree)) {
            if (spot.value() instanceof String text
                    && text.contains(" ")
                    && !SHARES.matcher(spot.pointer()).find()) {
                spots.put(spot.pointer(), spot);
                before.put(spot.pointer(), text);
                tries.put(spot.pointer(), fields.add(spot.pointer().replaceAll("[0-9]+", "")) ? 0 : 1);
            }
        }
        for (int i = 0; i < ROUNDS; i++) {
            tries.forEach((pointer, tried) -> {
                Object text = tried < LENGTHS.size()
                        ? "x" + unit.repeat((LENGTHS.get(tried) - 2) / unit.length()) + "y"
                        : before.get(pointer);
                Objects.requireNonNull(spots.get(pointer)).set(text);
            });
            Reading<Dossier> reading = DossierFile.read(Tree.bytes(tree));
            if (reading.value().isPresent()) {
                return reading.value().get();
            }
            for (Violation problem : reading.violations()) {
                String place = problem.path();
                tries.replaceAll((pointer, tried) -> pointer.startsWith(place) ? tried + 1 : tried);
            }
        }
        throw new AssertionError("The texts of the file cannot be replaced.");
    }

    private void make(ReportKind kind, Dossier dossier, LocalDate day, Audience audience, String what) {
        Locale language = Library.languages().get(made++ % 2);
        try {
            assertThat(Library.page(kind, dossier, day, audience, language)).isNotEmpty();
        } catch (RuntimeException | StackOverflowError e) {
            thrown.putIfAbsent(
                    place(e), "%s for %s on %s in %s, %s: %s".formatted(kind.name(), audience, day, language, what, e));
        }
    }

    private static String place(Throwable e) {
        return Stream.of(e.getStackTrace())
                .limit(FRAMES)
                .map(StackTraceElement::toString)
                .toList()
                .toString();
    }
}
