package org.cldess.commandline;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.cldess.language.Message;
import org.cldess.reporting.ContractsReport;
import org.cldess.reporting.Format;
import org.cldess.reporting.ReportSet;
import org.cldess.reporting.Reports;
import org.cldess.reporting.document.Report;
import org.cldess.reporting.view.ReportKind;
import org.cldess.reporting.view.View;
import org.cldess.validation.Violation;
import org.cldess.validation.Violations;

/** Renders reports of a dossier into a folder. */
final class Rendering {
    /** The home page of a folder, which leads to all its documents. */
    static final String HOME_PAGE = View.HOME + "." + Format.HTML.extension();

    /**
     * A report that could not be made, because of a mistake in the library.
     *
     * @param name its name
     * @param cause the mistake
     */
    record Failure(String name, Throwable cause) {
        /** Returns the sentence about it, if others could be made. */
        Message sentence() {
            return Texts.WORDS.message("report.failed", name, Speaker.internal(cause));
        }

        private CommandException asOnly() {
            return new CommandException("internal", Texts.WORDS.message("internal", Speaker.internal(cause)), cause);
        }
    }

    private final DossierInput read;
    private final View view;
    private final OutputFolder folder;
    private final Optional<ZonedDateTime> madeAt;
    private final Environment surroundings;
    private final List<Violation> problems = new ArrayList<>();
    private final List<Failure> failures = new ArrayList<>();

    /**
     * Creates a rendering.
     *
     * @param madeAt the moment that each report states as when it was made, if any
     */
    Rendering(
            DossierInput read,
            View view,
            OutputFolder folder,
            Optional<ZonedDateTime> madeAt,
            Environment surroundings) {
        this.read = read;
        this.view = view;
        this.folder = folder;
        this.madeAt = madeAt;
        this.surroundings = surroundings;
    }

    /** Returns the name of a file, which is the name of its report with the extension of its format. */
    static String name(ReportKind kind, Format format) {
        return name(kind.name(), format);
    }

    /** Returns the name of a file of a report with a name. */
    static String name(String report, Format format) {
        return report + "." + format.extension();
    }

    /** Returns the names of all files that can be rendered. */
    static Stream<String> names() {
        return Stream.concat(
                Stream.of(HOME_PAGE),
                Stream.concat(Reports.all().stream().map(ReportKind::name), Stream.of(ContractsReport.NAME))
                        .flatMap(report -> Format.all().stream().map(format -> name(report, format))));
    }

    /**
     * Renders each report in each format, and their home page. A report that cannot be made hinders no other.
     *
     * @throws CommandException if none could be made, or a file could not be written
     */
    void render(List<ReportKind> kinds, List<Format> formats) {
        ReportSet set = ReportSet.of(view, kinds, formats);
        try (ProgressBar bar = progress(kinds.size() * formats.size())) {
            for (ReportKind kind : kinds) {
                alone(kind.name(), () -> {
                    Report report = dated(set.report(kind));
                    for (Format format : formats) {
                        render(report, format, name(kind, format));
                        bar.step();
                    }
                });
            }
        }
        if (!kinds.isEmpty() && failures.size() == kinds.size()) {
            throw failures.get(0).asOnly();
        }
        if (set.hasHome()) {
            alone(View.HOME, () -> render(dated(set.home()), Format.HTML, HOME_PAGE));
        }
    }

    /** Renders something whose failure hinders nothing else. */
    private void alone(String name, Runnable rendering) {
        try {
            rendering.run();
        } catch (CommandException e) {
            throw e;
        } catch (RuntimeException | StackOverflowError e) {
            failures.add(new Failure(name, e));
        }
    }

    private Report dated(Report report) {
        return madeAt.map(report::madeAt).orElse(report);
    }

    /** Writes a report, unless a text contains characters that the format cannot show. */
    private void render(Report report, Format format, String name) {
        try {
            folder.add(name, out -> format.write(report, out));
        } catch (Violations refused) {
            List<Violation> inDossier = DossierTexts.of(read).refusedBy(format::check);
            problems.addAll(inDossier.isEmpty() ? refused.list() : inDossier);
        }
    }

    /** Returns what could not be rendered, each problem once. */
    Violations problems() {
        return Violations.of(List.copyOf(new LinkedHashSet<>(problems)));
    }

    /** Returns the reports that could not be made. */
    List<Failure> failures() {
        return List.copyOf(failures);
    }

    private ProgressBar progress(int steps) {
        return new ProgressBarBuilder()
                .setTaskName(Texts.WORDS.message("progress.rendering").say(view.locale()))
                .setInitialMax(steps)
                .setStyle(ProgressBarStyle.ASCII)
                .setConsumer(new ErrorBar(surroundings))
                .build();
    }
}
