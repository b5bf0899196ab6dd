package org.cldess.commandline;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.cldess.dossier.Dossier;
import org.cldess.dossier.DossierId;
import org.cldess.language.Message;
import org.cldess.reporting.ContractsReport;
import org.cldess.reporting.Format;
import org.cldess.reporting.document.Report;
import org.cldess.store.Stored;
import org.cldess.validation.Reading;
import org.cldess.validation.Violation;
import org.cldess.validation.Violations;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes one report on several contracts: those of some files, or all those of a database. */
@Command(name = "overview", sortOptions = false)
final class OverviewCommand implements Callable<Integer> {
    private final Cldess tool;

    @Parameters(arity = "0..*", paramLabel = "${bundle:label.dossier}", descriptionKey = "option.overview.dossiers")
    private List<Path> files = List.of();

    @Option(names = "--db", paramLabel = "${bundle:label.database}", descriptionKey = "option.overview.db")
    private @Nullable String address;

    @Mixin
    private final OutputOptions output = new OutputOptions();

    @Option(
            names = "--as-of",
            paramLabel = "${bundle:label.day}",
            descriptionKey = "option.overview.as-of",
            converter = DossierOptions.Day.class)
    private @Nullable LocalDate asOf;

    @Mixin
    private final FormatOption format = new FormatOption();

    OverviewCommand(Cldess tool) {
        this.tool = tool;
    }

    @Override
    public Integer call() {
        Report report = report();
        Speaker speaker = tool.speaker();
        try (OutputFolder folder = OutputFolder.open(output.folder(), output.audience())) {
            for (Format one : format.formats()) {
                folder.add(Rendering.name(ContractsReport.NAME, one), stream -> one.write(report, stream));
            }
            folder.publish();
            tool.hasDone(Texts.WORDS.message("output.unsaid", output.folder().toString()));
            List<String> written = folder.files().stream().map(Path::toString).toList();
            if (speaker.isJson()) {
                speaker.answer(Speaker.ordered("files", written));
            } else {
                written.forEach(speaker::line);
            }
            return Exit.WELL;
        }
    }

    private Report report() {
        if (address == null) {
            if (files.isEmpty()) {
                throw CommandException.ofUsage("usage.source");
            }
            return reportOnFiles();
        }
        if (!files.isEmpty()) {
            throw CommandException.ofUsage("usage.beside", "--db", files.get(0).toString());
        }
        DatabaseAddress database = DatabaseAddress.of(address);
        database.requireContent();
        return database.use(dossiers -> {
            try (Stream<Stored<Dossier>> all = dossiers.all()) {
                return report(all.map(Stored::value));
            }
        });
    }

    /** Reads the files one after the other. What is wrong in any of them is reported for all of them at once. */
    private Report reportOnFiles() {
        List<Violation> problems = new ArrayList<>();
        Map<DossierId, Path> met = new HashMap<>();
        Report report = report(files.stream().flatMap(file -> read(file, met, problems).stream()));
        Violations.of(problems).throwIfAny();
        return report;
    }

    private static Optional<Dossier> read(Path file, Map<DossierId, Path> met, List<Violation> problems) {
        DossierInput input = DossierInput.from(file);
        Reading<Dossier> reading = input.reading();
        reading.violations().forEach(problem -> problems.add(problem.in(file.toString())));
        return reading.value().filter(dossier -> {
            Path former = met.putIfAbsent(dossier.id(), file);
            if (former != null) {
                problems.add(input.placed(Violation.error("overview.twice", "/id", twice(dossier.id(), former)))
                        .in(file.toString()));
            }
            return former == null;
        });
    }

    private static Message twice(DossierId id, Path former) {
        return Texts.WORDS.message("overview.twice", id.toString(), former.toString());
    }

    private Report report(Stream<Dossier> dossiers) {
        LocalDate day = asOf != null ? asOf : LocalDate.now(tool.surroundings().clock());
        return ContractsReport.of(
                dossiers, day, output.audience(), tool.speaker().locale());
    }
}
