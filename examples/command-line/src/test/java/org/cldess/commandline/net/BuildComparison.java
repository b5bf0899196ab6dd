package org.cldess.commandline.net;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.cldess.sample.GeneratedDossiers;
import org.cldess.sample.SampleAmendments;
import org.cldess.sample.SampleDossiers;
import org.cldess.sample.SampleProposals;

/** Writes what a build of the library returns for a folder of dossiers as texts that {@code diff -r} can compare. */
final class BuildComparison {
    private static final int GENERATED = 300;
    private static final List<String> SHIPPED = List.of("grasse", "sante", "ville", "alimentation");

    private BuildComparison() {}

    /**
     * Makes the dossiers, or writes the facts about them.
     *
     * @param arguments {@code dossiers FOLDER}, run in the repository or in this module, or {@code freeze INPUT OUTPUT}
     */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length == 2 && arguments[0].equals("dossiers")) {
            makeDossiers(Path.of(arguments[1]));
        } else if (arguments.length == 3 && arguments[0].equals("freeze")) {
            freeze(Path.of(arguments[1]), Path.of(arguments[2]));
        } else {
            throw new IllegalArgumentException("Say « dossiers FOLDER » or « freeze INPUT OUTPUT ».");
        }
    }

    private static void makeDossiers(Path folder) throws IOException {
        Files.createDirectories(folder);
        Path module = Path.of("examples/command-line");
        Path here = Files.isDirectory(module) ? module : Path.of("");
        for (String name : SHIPPED) {
            String file = name + ".json";
            Files.write(
                    folder.resolve(file),
                    Files.readAllBytes(here.resolve("src/main/dossiers").resolve(file)));
        }
        Map<String, byte[]> samples = new LinkedHashMap<>();
        samples.put("small", Library.bytes(SampleDossiers.grasse()));
        samples.put("small-unsigned", Library.bytes(SampleDossiers.unsigned()));
        samples.put("small-amended", Library.bytes(SampleAmendments.grasse(SampleAmendments.signed())));
        samples.put("small-proposals", Library.bytes(SampleProposals.evaluated()));
        samples.put("small-adopted", Library.bytes(SampleProposals.adopted()));
        for (Map.Entry<String, byte[]> sample : samples.entrySet()) {
            Files.write(folder.resolve(sample.getKey() + ".json"), sample.getValue());
        }
        for (int i = 0; i < GENERATED; i++) {
            long seed = 7_000L + i;
            Files.write(
                    folder.resolve(String.format(Locale.ROOT, "generated-%03d.json", i)),
                    Library.bytes(i % 4 == 0 ? GeneratedDossiers.full(seed) : GeneratedDossiers.mixed(seed)));
        }
    }

    private static void freeze(Path input, Path output) throws IOException {
        List<Subject> subjects = subjects(input);
        Facts facts = new Facts(output);
        Map<String, Part> parts = new LinkedHashMap<>();
        parts.put("bytes", Views::bytes);
        parts.put("findings", Views::findings);
        parts.put("sight", Views::sight);
        parts.put("reports", Views::reports);
        parts.put("reading", Readings::freeze);
        parts.put("changes", Readings::changes);
        parts.put("acts", Lives::freeze);
        parts.put("personal", Persons::freeze);
        parts.put("tables", Tables::freeze);
        for (Map.Entry<String, Part> part : parts.entrySet()) {
            long start = System.nanoTime();
            long before = facts.count();
            part.getValue().freeze(subjects, facts);
            System.out.printf(
                    "%-9s %8d facts %6.1f s%n",
                    part.getKey(), facts.count() - before, (System.nanoTime() - start) / 1e9);
        }
        System.out.printf("%-9s %8d facts%n", "all", facts.count());
    }

    private static List<Subject> subjects(Path input) throws IOException {
        List<Subject> subjects = new ArrayList<>();
        try (Stream<Path> files = Files.list(input)) {
            for (Path file : files.filter(one -> one.toString().endsWith(".json"))
                    .sorted()
                    .toList()) {
                String name = file.getFileName().toString().replace(".json", "");
                subjects.add(Subject.of(name, Files.readAllBytes(file)));
            }
        }
        return subjects;
    }

    /** A kind of facts. */
    interface Part {
        void freeze(List<Subject> subjects, Facts facts);
    }
}
