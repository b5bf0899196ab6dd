package org.cldess.commandline.net;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import org.cldess.commandline.net.Tree.Spot;
import org.cldess.dossier.Dossier;

/** Problems of damaged files, and differences between dossiers. */
final class Readings {
    private static final String SMALLEST = "ville";
    private static final List<String> SAMPLES =
            List.of("grasse", "sante", "ville", "alimentation", "small-adopted", "small-amended");
    private static final int GENERATED = 25;
    private static final int SINGLE = 80;
    private static final int SINGLE_OF_SAMPLES = 250;
    private static final int THREEFOLD = 25;
    private static final int RAW = 40;
    private static final int PAIRS = 40;
    private static final int VALID = 40;

    private Readings() {}

    static void freeze(List<Subject> subjects, Facts facts) {
        List<Integer> counts = subjects.parallelStream()
                .filter(Readings::isDamaged)
                .map(subject -> facts(subject, facts))
                .toList();
        System.out.println(
                "damaged files: " + counts.stream().mapToInt(Integer::intValue).sum());
    }

    private static boolean isDamaged(Subject subject) {
        return subject.isSample() ? SAMPLES.contains(subject.name()) : subject.isAmong(GENERATED);
    }

    private static int facts(Subject subject, Facts facts) {
        List<String> lines = new ArrayList<>();
        int number = 0;
        for (Damaged damaged : damaged(subject)) {
            String head = String.format(Locale.ROOT, "%04d", number++);
            lines.add(head + " " + Facts.line(damaged.what));
            Library.Read read = Library.read(damaged.bytes);
            read.problems().forEach(problem -> lines.add(head + "   " + problem));
            read.dossier()
                    .ifPresent(dossier ->
                            lines.add(head + "   read | " + Facts.answer(() -> Facts.hash(Library.bytes(dossier)))));
        }
        facts.write("reading/" + subject.name() + ".txt", lines);
        return number;
    }

    /** A damaged file and a description of its damages. */
    private static final class Damaged {
        private final String what;
        private final byte[] bytes;

        Damaged(String what, byte[] bytes) {
            this.what = what;
            this.bytes = bytes;
        }
    }

    private static List<Damaged> damaged(Subject subject) {
        SplittableRandom random = new SplittableRandom(subject.name().hashCode());
        List<Damaged> all = new ArrayList<>();
        if (subject.name().equals(SMALLEST)) {
            addEverywhere(subject, random, all);
        }
        int single = subject.isSample() ? SINGLE_OF_SAMPLES : SINGLE;
        for (int i = 0; i < single; i++) {
            all.add(damaged(subject, 1, Damage.ALL, random));
        }
        for (int i = 0; i < THREEFOLD; i++) {
            all.add(damaged(subject, 3, Damage.ALL, random));
        }
        if (subject.isSample()) {
            addRaw(subject, random, all);
        }
        return all;
    }

    /** Damages each place three times: removes the value, sets it to null, and applies a random damage. */
    private static void addEverywhere(Subject subject, SplittableRandom random, List<Damaged> all) {
        int places = Tree.spots(subject.tree()).size();
        for (int i = 0; i < places; i++) {
            for (int j = 0; j < 3; j++) {
                Object tree = subject.tree();
                Spot spot = Tree.spots(tree).get(i);
                List<Damage> possible = Damage.at(spot);
                Damage damage = possible.get(j < 2 ? j : 2 + random.nextInt(possible.size() - 2));
                all.add(new Damaged(damage.to(spot, random), Tree.bytes(tree)));
            }
        }
    }

    private static Damaged damaged(Subject subject, int times, List<Damage> choice, SplittableRandom random) {
        Object tree = subject.tree();
        List<String> what = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            what.add(damage(tree, choice, random));
        }
        return new Damaged(String.join(", ", what), Tree.bytes(tree));
    }

    /** Damages a random value; all damages are about equally frequent. */
    private static String damage(Object tree, List<Damage> choice, SplittableRandom random) {
        List<Spot> spots = Tree.spots(tree);
        Damage damage = choice.get(random.nextInt(choice.size()));
        for (int i = 0; i < spots.size(); i++) {
            Spot spot = spots.get(random.nextInt(spots.size()));
            if (damage.fits().test(spot)) {
                return damage.to(spot, random);
            }
        }
        return "nothing";
    }

    private static void addRaw(Subject subject, SplittableRandom random, List<Damaged> all) {
        byte[] whole = subject.bytes();
        String text = subject.text();
        List<String> lines = Arrays.asList(text.split("\n"));
        all.add(new Damaged("a mark of the byte order", ("\ufeff" + text).getBytes(StandardCharsets.UTF_8)));
        all.add(new Damaged("nothing at all", new byte[0]));
        all.add(new Damaged("twice the same", (text + text).getBytes(StandardCharsets.UTF_8)));
        for (int i = 0; i < RAW; i++) {
            int at = random.nextInt(whole.length);
            switch (i % 4) {
                case 0 -> all.add(new Damaged("cut off at " + at, Arrays.copyOf(whole, at)));
                case 1 -> {
                    byte[] other = whole.clone();
                    other[at] = (byte) random.nextInt(256);
                    all.add(new Damaged("another byte at " + at, other));
                }
                default -> {
                    int line = random.nextInt(lines.size());
                    List<String> more = new ArrayList<>(lines);
                    String added = more.get(line);
                    more.add(line, i % 4 == 2 && !added.endsWith(",") ? added + "," : added);
                    all.add(new Damaged(
                            "line " + (line + 1) + " twice",
                            more.stream().collect(Collectors.joining("\n")).getBytes(StandardCharsets.UTF_8)));
                }
            }
        }
    }

    static void changes(List<Subject> subjects, Facts facts) {
        List<Subject> generated =
                subjects.stream().filter(subject -> !subject.isSample()).toList();
        for (int i = 0; i < PAIRS; i++) {
            Subject before = generated.get(i);
            Subject after = generated.get(i + 1);
            facts.write("changes/" + before.name() + "-next.txt", changes(before.dossier(), after.dossier()));
        }
        subjects.parallelStream()
                .filter(Readings::isDamaged)
                .forEach(subject -> facts.write("changes/" + subject.name() + ".txt", changed(subject)));
    }

    private static List<String> changes(Dossier before, Dossier after) {
        try {
            return Library.changes(before, after);
        } catch (RuntimeException bug) {
            return List.of(Facts.thrown(bug));
        }
    }

    /** Returns the differences from damaged versions of a dossier that can still be read. */
    private static List<String> changed(Subject subject) {
        SplittableRandom random = new SplittableRandom(~subject.name().hashCode());
        List<String> lines = new ArrayList<>();
        int valid = 0;
        for (int i = 0; i < 3 * VALID && valid < VALID; i++) {
            Damaged damaged = damaged(subject, 1 + i % 2, Damage.OFTEN_TAKEN, random);
            Optional<Dossier> read = Library.read(damaged.bytes).dossier();
            String head = String.format(Locale.ROOT, "%04d", i);
            if (read.isPresent()) {
                valid++;
                lines.add(head + " " + Facts.line(damaged.what));
                changes(subject.dossier(), read.get()).forEach(line -> lines.add(head + "   " + line));
            }
        }
        return lines;
    }
}
